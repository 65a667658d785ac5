import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { formatSpan } from '../../../geodata/model/time/format-date.ts';
import type { Selection } from '../../../geodata/model/workbook/workbook.ts';
import { eventsById } from '../../core/content.ts';
import { language, localized, t } from '../../core/language.ts';
import { type Chooser, chooser, select } from '../../core/selection.ts';
import { notesById } from '../../core/workbook.ts';
import { RecordRow } from '../../ui/record-row.tsx';
import { moveRovingFocus } from '../../ui/roving.ts';

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
  useLayoutEffect(() => holdFocus(box.current), []);
  useEffect(() => closeOnPointerOutside(box.current), []);
  return (
    <div class="chooser-anchor" style={{ '--left': `${left}px`, '--top': `${top}px` }}>
      <div ref={box} class="card chooser" role="dialog" aria-labelledby={titleId}>
        <h2 id={titleId} class="card-title">
          {t('records.chooser')}
        </h2>
        <ul onKeyDown={moveRovingFocus}>
          {options.map((record, index) => (
            <li key={record.id}>
              <Option record={record} isFirst={index === 0} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Option(props: { readonly record: Selection; readonly isFirst: boolean }) {
  const { record, isFirst } = props;
  const event = record.kind === 'event' ? eventsById.value.get(record.id) : undefined;
  const title = event ? localized(event.title) : (notesById.value.get(record.id)?.title ?? '');
  return (
    <RecordRow
      record={record}
      layerId={event?.layerIds[0]}
      date={event === undefined ? null : formatSpan(event.date, language.value)}
      title={title}
      isTabStop={isFirst}
      onClick={() => select(record, { fly: false })}
    />
  );
}

/** The focus moves into the list, and goes back to where it was when the list closes. */
function holdFocus(box: HTMLElement | null): () => void {
  const before = document.activeElement;
  box?.querySelector<HTMLElement>('[data-roving]')?.focus();
  return () => {
    const isLost =
      document.activeElement === document.body || box?.contains(document.activeElement);
    if (isLost && before instanceof HTMLElement) before.focus();
  };
}

function closeOnPointerOutside(box: HTMLElement | null): () => void {
  const close = (event: PointerEvent) => {
    const isInside = event.target instanceof Node && box?.contains(event.target);
    if (!isInside) chooser.value = null;
  };
  addEventListener('pointerdown', close);
  return () => removeEventListener('pointerdown', close);
}
