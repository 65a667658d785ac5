import { useId } from 'preact/hooks';
import type { EventRecord, EventSummary } from '../../../geodata/model/content/records.ts';
import { flyToBounds } from '../../core/camera.ts';
import { runCommand } from '../../core/commands.ts';
import { content, eventsById } from '../../core/content.ts';
import { explain, localized, t } from '../../core/language.ts';
import { clearSelection, recordView, select, selection } from '../../core/selection.ts';
import { findStep } from '../../core/stepping.ts';
import { keysOf } from '../../ui/command-keys.ts';
import { ComparedTimes } from '../../ui/compared-times.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LinkedNotes } from '../../ui/linked-notes.tsx';
import { DateLine } from './date-line.tsx';
import { PanelBar } from './panel-bar.tsx';
import { useReadingFocus } from './panel-focus.ts';
import { RecordDetails } from './record-details.tsx';

/**
 * The selected event. What the list already knows stands at once, the rest follows when it is
 * there, so nothing flickers from one record to the next.
 */
export function RecordPanel() {
  const titleId = useId();
  const id = selection.value?.kind === 'event' ? selection.value.id : null;
  const text = useReadingFocus(`event ${id}`);
  if (id === null) return null;
  const event = eventsById.value.get(id);
  return (
    <section class="record" aria-labelledby={titleId}>
      <PanelBar onClose={clearSelection}>
        <StepButtons />
      </PanelBar>
      <div ref={text} class="record-scroll" key={id} tabIndex={-1}>
        <h2 id={titleId} class="record-title">
          {event === undefined ? id : localized(event.title)}
        </h2>
        {event !== undefined && <RecordFacts event={event} />}
        <RecordBody id={id} />
        <LinkedNotes to={{ kind: 'event', id }} />
      </div>
    </section>
  );
}

function StepButtons() {
  return (
    <div class="record-steps">
      <IconButton
        icon="chevronLeft"
        label={t('records.previous')}
        keys={keysOf('time.previous')}
        isQuiet
        isDisabled={findStep(-1) === undefined}
        onClick={() => runCommand('time.previous')}
      />
      <IconButton
        icon="chevronRight"
        label={t('records.next')}
        keys={keysOf('time.next')}
        isQuiet
        isDisabled={findStep(1) === undefined}
        onClick={() => runCommand('time.next')}
      />
    </div>
  );
}

function RecordFacts({ event }: { readonly event: EventSummary }) {
  const { bounds } = event;
  return (
    <>
      <DateLine edtf={event.date?.edtf ?? null} />
      <ul class="record-tags">
        <li class="tag">{t(`records.kind.${event.kind}`)}</li>
        {content.value.layers
          .filter((layer) => event.layerIds.includes(layer.id))
          .map((layer) => (
            <li key={layer.id} class="tag is-layer" data-layer={layer.id}>
              {localized(layer.title)}
            </li>
          ))}
      </ul>
      <ComparedTimes date={event.date} layerIds={event.layerIds} />
      {bounds === null ? (
        <p class="hint">{t('records.noPlace')}</p>
      ) : (
        <button type="button" class="button" onClick={() => flyToBounds(bounds)}>
          <Icon name="point" />
          {t('records.showOnMap')}
        </button>
      )}
    </>
  );
}

function RecordBody({ id }: { readonly id: string }) {
  const view = recordView.value;
  if (view.state === 'failed' && view.id === id) {
    return (
      <div class="record-failure" role="alert">
        <p>{explain(view.error)}</p>
        <button
          type="button"
          class="button"
          onClick={() => select({ kind: 'event', id }, { fly: false })}
        >
          {t('app.tryAgain')}
        </button>
      </div>
    );
  }
  const record: EventRecord | null =
    view.state === 'shown' && view.record.id === id ? view.record : null;
  if (record !== null) return <RecordDetails record={record} />;
  return <p class="record-loading hint">{t('records.loading')}</p>;
}
