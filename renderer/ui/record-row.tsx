import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LayerId } from '../../geodata/model/content/layers.ts';
import type { Selection } from '../../geodata/model/workbook/workbook.ts';
import { isHovered, isSelected } from '../core/selection.ts';
import { hoverProps } from './hover-props.ts';

interface RecordRowProps {
  readonly record: Selection;
  /** The bar of colour at its left; a note has a line of its own. */
  readonly layerId?: LayerId | undefined;
  readonly date?: string | null;
  readonly title: ComponentChildren;
  /** For lists with one tab stop: whether this row is it. */
  readonly isTabStop?: boolean;
  /** Says on the row that it is the selected one, and keeps it in sight. */
  readonly isCurrentShown?: boolean;
  readonly onClick: () => void;
  /** What stands at the right. */
  readonly children?: ComponentChildren;
}

/** One record in a list, wherever there is a list: its layer, its date, its title. */
export function RecordRow(props: RecordRowProps) {
  const { record, layerId, date, title, isTabStop, isCurrentShown = false, onClick } = props;
  const button = useRef<HTMLButtonElement>(null);
  const { kind, id } = record;
  const isPointedAt = isHovered(record).value;
  const isCurrent = isSelected(record).value && isCurrentShown;
  useEffect(() => {
    if (isCurrent) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const classes = ['row-button', kind === 'note' && 'is-note', isPointedAt && 'is-hovered'];
  return (
    <button
      ref={button}
      type="button"
      class={classes.filter(Boolean).join(' ')}
      data-layer={layerId}
      {...{ [`data-${kind}-id`]: id }}
      {...(isTabStop !== undefined && { 'data-roving': true, tabIndex: isTabStop ? 0 : -1 })}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={onClick}
      {...hoverProps(record)}
    >
      {date && <span class="row-date sentence-case">{date}</span>}
      <span class="row-title">{title}</span>
      {props.children}
    </button>
  );
}
