import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { formatSpan } from '../../../geodata/model/time/format-date.ts';
import { clock } from '../../core/clock.ts';
import { eventsById, featuresById } from '../../core/content.ts';
import { language, localized, t } from '../../core/language.ts';
import { openChoice } from '../../core/open-choices.ts';
import { namesNow } from '../../core/period-names.ts';
import { type Choice, type Chooser, chooser } from '../../core/selection.ts';
import { notesById } from '../../core/workbook.ts';
import { closeOnPointerOutside, holdFocus } from '../../ui/card-focus.ts';
import { featureKindLabel } from '../../ui/feature-kind.ts';
import { RecordRow } from '../../ui/record-row.tsx';
import { moveRovingFocus } from '../../ui/roving.ts';
import { groupChoices } from './choice-groups.ts';

/** Where several records lie under one click, a short list to choose from. */
export function ChooserPopover() {
  const open = chooser.value;
  if (open === null) return null;
  return <ChooserList key={open.options.map(({ id }) => id).join()} {...open} />;
}

function ChooserList({ options, atPx: [left, top] }: Chooser) {
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  // Before the next paint: an arrow key pressed at once would otherwise pan the map.
  useLayoutEffect(() => holdFirst(box.current), []);
  useEffect(() => closeOnPointerOutside(box.current, closeChooser), []);
  return (
    <div class="chooser-anchor" style={{ '--left': `${left}px`, '--top': `${top}px` }}>
      <div ref={box} class="card chooser" role="dialog" aria-labelledby={titleId}>
        <h2 id={titleId} class="card-title">
          {t('records.chooser')}
        </h2>
        <div data-roving-list>
          {groupChoices(options, eventsById.value, clock.value).map(({ title, choices }) => (
            <section key={title}>
              <h3 class="group-heading">{t(title)}</h3>
              <ul onKeyDown={moveRovingFocus}>
                {choices.map((choice) => (
                  <li key={choice.id}>
                    <Option choice={choice} isFirst={choice === options[0]} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}

interface OptionProps {
  readonly choice: Choice;
  readonly isFirst: boolean;
}

function Option({ choice, isFirst }: OptionProps) {
  if (choice.kind === 'feature') return <FeatureOption id={choice.id} isFirst={isFirst} />;
  const event = choice.kind === 'event' ? eventsById.value.get(choice.id) : undefined;
  const title = event ? localized(event.title) : (notesById.value.get(choice.id)?.title ?? '');
  return (
    <RecordRow
      record={choice}
      layerId={event?.layerIds[0]}
      date={event === undefined ? null : formatSpan(event.date, language.value)}
      title={title}
      isTabStop={isFirst}
      onClick={() => openChoice(choice)}
    />
  );
}

/** Something drawn there, under its name of the day; it leads to its page. */
function FeatureOption({ id, isFirst }: { readonly id: string; readonly isFirst: boolean }) {
  const properties = featuresById.value.get(id)?.properties;
  if (properties === undefined) return null;
  const name = namesNow.value.get(id) ?? properties;
  return (
    <button
      type="button"
      class="row-button is-feature"
      data-roving
      data-layer={properties.layerId}
      tabIndex={isFirst ? 0 : -1}
      onClick={() => openChoice({ kind: 'feature', id })}
    >
      <span class="row-title">{language.value === 'vi' ? name.nameVi : name.nameEn}</span>
      <span class="row-date sentence-case">{featureKindLabel(properties.kind)}</span>
    </button>
  );
}

function holdFirst(box: HTMLElement | null): () => void {
  return holdFocus(box, box?.querySelector<HTMLElement>('[data-roving]') ?? null);
}

function closeChooser(): void {
  chooser.value = null;
}
