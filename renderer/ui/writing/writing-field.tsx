import { useId } from 'preact/hooks';
import { t } from '../../core/language.ts';
import type { Offer } from './find-offers.ts';
import { type Offers, useOffers } from './use-offers.ts';

interface WritingFieldProps {
  readonly id: string;
  readonly rows: number;
  readonly mostLetters: number;
  readonly describedBy: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onLeave?: () => void;
}

/**
 * A field for Markdown: the browser's own, as methods of input need it. `[[` offers records and
 * notes to link to. The focus stays in the text; the list is pointed at by arrows.
 */
export function WritingField(props: WritingFieldProps) {
  const listId = useId();
  const offers = useOffers();
  const { shown, active } = offers;
  const isOpen = shown.value.length > 0;
  const leave = () => {
    offers.close();
    props.onLeave?.();
  };
  return (
    <div class="writing-field">
      <textarea
        ref={offers.field}
        id={props.id}
        class="field"
        rows={props.rows}
        maxLength={props.mostLetters}
        aria-describedby={props.describedBy}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? `${listId}-${active.value}` : undefined}
        value={props.text}
        onInput={(event) => {
          props.onType(event.currentTarget.value);
          offers.look();
        }}
        onKeyDown={(event) => onKey(event, offers)}
        onKeyUp={offers.look}
        onClick={offers.look}
        onBlur={leave}
      />
      <OfferList id={listId} offers={offers} />
      <p class="visually-hidden" role="status">
        {offers.isAnswered.value && inWords(shown.value.length)}
      </p>
    </div>
  );
}

function inWords(count: number): string {
  return count === 0 ? t('links.noneFound') : t('links.found', { count });
}

/** Arrows point, Enter and Tab take, Escape closes; letters still being composed are let be. */
function onKey(event: KeyboardEvent, offers: Offers): void {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  const count = offers.shown.peek().length;
  if (event.isComposing || !isPlain || count === 0) return;
  if (event.key === 'ArrowDown') offers.move(1);
  else if (event.key === 'ArrowUp') offers.move(-1);
  else if (event.key === 'Enter' || event.key === 'Tab') offers.take();
  else if (event.key === 'Escape') offers.dismiss();
  else return;
  event.preventDefault();
}

interface OfferListProps {
  readonly id: string;
  readonly offers: Offers;
}

function OfferList({ id, offers }: OfferListProps) {
  const { shown, active } = offers;
  if (shown.value.length === 0) return null;
  return (
    <div
      id={id}
      class="offers"
      role="listbox"
      aria-label={t('links.offers')}
      style={{ top: `${offers.topPx.value}px` }}
    >
      {shown.value.map((offer, index) => (
        <OfferOption
          key={offer.key}
          id={`${id}-${index}`}
          offer={offer}
          isActive={active.value === index}
          onTake={() => offers.take(index)}
        />
      ))}
    </div>
  );
}

interface OfferOptionProps {
  readonly id: string;
  readonly offer: Offer;
  readonly isActive: boolean;
  readonly onTake: () => void;
}

/** Pressing does not take the focus from the text. */
function OfferOption({ id, offer, isActive, onTake }: OfferOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a listbox are those of its field
    // biome-ignore lint/a11y/useFocusableInteractive: an option is pointed at by aria-activedescendant
    <div
      id={id}
      class="offer"
      role="option"
      aria-selected={isActive}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <span class="offer-title">{offer.title}</span>
      <span class="offer-kind">{offer.kind}</span>
      {offer.details !== '' && <span class="offer-details">{offer.details}</span>}
    </div>
  );
}
