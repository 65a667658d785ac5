import type { ComponentChildren } from 'preact';

/** A part of a record under a heading of its own. */
export function RecordPart(props: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="record-part">
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}
