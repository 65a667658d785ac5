import { type ReadonlySignal, useComputed } from '@preact/signals';
import { formatWindow } from '../../../geodata/model/time/format-date.ts';
import { language, t } from '../../core/language.ts';
import { isHovered, isSelected, select, selection } from '../../core/selection.ts';
import { hoverProps } from '../../ui/hover-props.ts';
import { isInside } from './inside.ts';
import type { Mark, MarkCluster, MarksLayout } from './layout-marks.ts';
import { isClosestView, setView, timelineView, viewAround, zoomedView } from './view.ts';

interface MarksProps {
  readonly layout: ReadonlySignal<MarksLayout>;
  readonly heightPx: number;
}

/** The marks of the events. The list says the same in words, so they are hidden from readers. */
export function Marks({ layout, heightPx }: MarksProps) {
  const { marks, clusters } = layout.value;
  return (
    <svg class="marks" width="100%" height={heightPx} aria-hidden="true">
      {marks.map((mark) => (
        <EventMark key={mark.event.id} mark={mark} />
      ))}
      {clusters.map((cluster) => (
        <ClusterMark key={`cluster ${cluster.members[0]?.event.id}`} cluster={cluster} />
      ))}
    </svg>
  );
}

function EventMark({ mark }: { readonly mark: Mark }) {
  const record = { kind: 'event', id: mark.event.id } as const;
  const state = useComputed(() => {
    if (isSelected(record).value) return 'selected';
    if (isHovered(record).value) return 'hovered';
    return isInside(mark.event.id).value ? 'inside' : 'outside';
  });
  const { onPointerEnter, onPointerLeave } = hoverProps(record);
  const onClick = () => select(record, { fly: true });
  return (
    <MarkShape mark={mark} state={state.value} {...{ onPointerEnter, onPointerLeave, onClick }} />
  );
}

interface MarkShapeProps {
  readonly mark: Mark;
  readonly state: string;
  readonly onPointerEnter?: () => void;
  readonly onPointerLeave?: () => void;
  readonly onClick?: () => void;
}

function MarkShape({ mark, state, ...pointing }: MarkShapeProps) {
  const isSoft = mark.softWidthPx > mark.widthPx + 1;
  const shape = { y: mark.topPx, height: mark.heightPx, rx: mark.heightPx / 2 };
  return (
    <g
      class="mark"
      data-event-id={mark.event.id}
      data-layer={mark.layerId}
      data-state={state}
      {...pointing}
    >
      {isSoft && <rect class="mark-soft" x={mark.softLeftPx} width={mark.softWidthPx} {...shape} />}
      <rect class="mark-body" x={mark.leftPx} width={mark.widthPx} {...shape} />
    </g>
  );
}

/** How many events stand here; a click comes nearer, until they stand apart. */
function ClusterMark({ cluster }: { readonly cluster: MarkCluster }) {
  const { members, leftPx, topPx, widthPx, heightPx } = cluster;
  const isAnyInside = useComputed(() => members.some(({ event }) => isInside(event.id).value));
  const pointing = { onClick: () => openCluster(cluster) };
  const days = formatWindow(cluster.startDay, cluster.endDay, language.value);
  return (
    <>
      <g class="mark-cluster" data-state={isAnyInside.value ? 'inside' : 'outside'} {...pointing}>
        <title>{t('time.cluster', { count: members.length, days })}</title>
        <rect x={leftPx + 0.5} y={topPx + 0.5} width={widthPx - 1} height={heightPx - 1} rx="2" />
        <text x={leftPx + widthPx / 2} y={topPx + heightPx - 3}>
          {members.length}
        </text>
      </g>
      {members.map((mark) => (
        <StandingOut key={mark.event.id} mark={mark} />
      ))}
    </>
  );
}

/** One of a cluster while it is pointed at elsewhere, or open: it is shown where it belongs. */
function StandingOut({ mark }: { readonly mark: Mark }) {
  const record = { kind: 'event', id: mark.event.id } as const;
  const isOpen = isSelected(record).value;
  if (!isOpen && !isHovered(record).value) return null;
  return (
    <g class="standing-out">
      <MarkShape mark={mark} state={isOpen ? 'selected' : 'hovered'} />
    </g>
  );
}

/** Comes nearer; where that helps no more, opens one after the other. */
function openCluster({ members, startDay, endDay }: MarkCluster): void {
  if (isClosestView.peek()) {
    const at = members.findIndex(({ event }) => event.id === selection.peek()?.id);
    const next = members[(at + 1) % members.length]?.event;
    if (next !== undefined) select({ kind: 'event', id: next.id }, { fly: true });
    return;
  }
  const view = timelineView.peek();
  const around = viewAround({ startDay, endDay });
  const isNearer = around.days < view.days / 1.5;
  setView(isNearer ? around : zoomedView(view, 2, (startDay + endDay) / 2));
}
