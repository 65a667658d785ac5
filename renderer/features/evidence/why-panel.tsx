import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { borderRank } from '../../../geodata/style/polities.ts';
import { explain, t } from '../../core/language.ts';
import { closeOnPointerOutside, holdFocus } from '../../ui/card-focus.ts';
import { featureKindLabel } from '../../ui/feature-kind.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import {
  askAbout,
  closeWhy,
  type Mark,
  markAsked,
  type Question,
  question,
  whyView,
} from './why.ts';
import { WhyAnswer } from './why-answer.tsx';

/** Beside the spot that was asked about: what is drawn there, who says so, and how it is known. */
export function WhyPanel() {
  const asked = question.value;
  if (asked === null) return null;
  const key = asked.atPx.join();
  return <WhyCard key={key} asked={asked} />;
}

function WhyCard({ asked }: { readonly asked: Question }) {
  const titleId = useId();
  const box = useRef<HTMLElement>(null);
  // Before the next paint: an arrow key pressed at once would otherwise pan the map.
  useLayoutEffect(() => holdFocus(box.current), []);
  useEffect(() => closeOnPointerOutside(box.current, closeWhy), []);
  const [left, top] = asked.atPx;
  return (
    <>
      {asked.isAsked === 'byKey' && (
        <div class="why-spot" aria-hidden="true" style={{ left: `${left}px`, top: `${top}px` }} />
      )}
      <div class="why-anchor" style={{ '--left': `${left}px`, '--top': `${top}px` }}>
        <section
          ref={box}
          class="card why"
          role="dialog"
          aria-labelledby={titleId}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            closeWhy();
          }}
        >
          <div class="why-bar">
            <h2 id={titleId} class="card-title">
              {t('why.title')}
            </h2>
            <IconButton icon="close" label={t('app.close')} keys="Esc" isQuiet onClick={closeWhy} />
          </div>
          <Answer />
          {asked.marks.length > 1 && <AlsoHere asked={asked} />}
        </section>
      </div>
    </>
  );
}

function Answer() {
  const view = whyView.value;
  const mark = markAsked();
  if (mark === undefined) return <p class="hint">{t('why.nothing')}</p>;
  return (
    <div aria-live="polite">
      {view.state === 'loading' && <p class="hint">{t('pages.loading')}</p>}
      {view.state === 'failed' && <p role="alert">{explain(view.error)}</p>}
      {view.state === 'shown' && <WhyAnswer mark={mark} why={view.why} />}
    </div>
  );
}

/** The other things drawn at the same spot; each is one press away. */
function AlsoHere({ asked }: { readonly asked: Question }) {
  const titleId = useId();
  return (
    <div class="why-also">
      <h3 id={titleId}>{t('why.alsoHere')}</h3>
      <ul aria-labelledby={titleId}>
        {asked.marks.map((mark, index) => (
          <li key={JSON.stringify(mark.ref)}>
            <button
              type="button"
              class="link-button"
              aria-pressed={index === asked.index}
              onClick={() => askAbout(index)}
            >
              {markInWords(mark)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a mark is called in the list of all that is drawn at the spot. */
function markInWords({ ref, lettering }: Mark): string {
  if (ref.kind === 'land') return t('why.land');
  if (ref.kind === 'border') {
    const rank = borderRank(ref.units[0], ref.units[1], ref.day);
    return t(`why.border.${rank === 'none' ? 'internal' : rank}`);
  }
  if (ref.kind === 'ground') {
    const part = t(`why.part.${ref.part}`);
    return lettering === '' ? part : `${lettering} (${part})`;
  }
  return lettering === '' ? featureKindLabel(ref.id) : lettering;
}
