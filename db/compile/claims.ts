import { type Claim, isClaimFault, readClaim } from '../../geodata/model/content/claim.ts';
import type { EventSource } from './event-model.ts';

/** A claim with its place in the body. */
export interface PlacedClaim extends Claim {
  /** Which item of the body it is, counted from 0. */
  readonly item: number;
  /** Which paragraph it stands in, counted from 0. */
  readonly paragraph: number;
  /** The same in Vietnamese; `null` as long as nobody has translated the body. */
  readonly textVi: string | null;
}

/** The claims of a body that was found well formed; an empty item begins a new paragraph. */
export function claimsOf({ body, bodyVi }: EventSource): readonly PlacedClaim[] {
  let paragraph = 0;
  return body.flatMap((text, item) => {
    if (text === '') paragraph += 1;
    const claim = readClaim(text);
    const textVi = bodyVi[item] ?? null;
    return isClaimFault(claim) ? [] : [{ ...claim, item, paragraph, textVi }];
  });
}

/** Every source an event names: those it lists, then what only its parts cite. */
export function citedSources(event: EventSource): readonly string[] {
  const { sources, figures, disputes } = event;
  return [
    ...new Set([
      ...sources,
      ...claimsOf(event).flatMap(({ citations }) => citations.map(({ source }) => source)),
      ...figures.flatMap(({ source }) => source ?? []),
      ...disputes.flatMap(({ versions }) => versions.flatMap((version) => version.sources)),
    ]),
  ];
}
