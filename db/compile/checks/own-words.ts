import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { claimsOf } from '../claims.ts';
import { eightGrams, GRAM_WORDS } from '../eight-grams.ts';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { fault, type Identified } from './fault.ts';

/**
 * Fingerprints of every eight words in a row of the essay the atlas starts from: the essay itself
 * is its author's. `node build/run.mjs build/essay-grams.ts <text file>` makes them.
 */
const FILE = resolve(import.meta.dirname, '../../content/essay-eight-grams.txt');

type Text = readonly [field: string, text: string];

let grams: ReadonlySet<string> | null = null;

/** English texts of ours that share eight words in a row with the essay. */
export function checkOwnWords(content: ContentFiles): readonly Problem[] {
  grams ??= new Set(readFileSync(FILE, 'utf8').trim().split('\n'));
  const known = grams;
  return textsOf(content).flatMap(([record, texts]) =>
    texts.flatMap(([field, text]) => {
      const shared = eightGrams(text).find(({ hash }) => known.has(hash));
      if (shared === undefined) return [];
      const reason = `shares ${GRAM_WORDS} words with the essay: “${shared.words}”`;
      return [fault(record, field, reason)];
    }),
  );
}

function textsOf(content: ContentFiles): readonly (readonly [Identified, readonly Text[]])[] {
  return [
    ...content.events.map((event) => [event, textsOfEvent(event.value)] as const),
    ...content.features.map(
      (feature) => [feature, noteOf('properties.note', feature.value.properties.note)] as const,
    ),
    ...content.places.map((place) => [place, noteOf('note', place.value.note)] as const),
    ...[...content.people, ...content.organisations].map(
      (actor) => [actor, noteOf('summary', actor.value.summary)] as const,
    ),
    ...content.layers.map(
      (layer) => [layer, noteOf('description', layer.value.description)] as const,
    ),
  ];
}

function textsOfEvent(event: ContentFiles['events'][number]['value']): readonly Text[] {
  return [
    ['summary.en', event.summary.en],
    ...claimsOf(event).map(({ item, text }): Text => [`body.${item}`, text]),
    ...event.disputes.flatMap(({ versions }, index) =>
      versions.map(({ text }, at): Text => [`disputes.${index}.versions.${at}.text.en`, text.en]),
    ),
  ];
}

function noteOf(field: string, note: { readonly en: string } | undefined): readonly Text[] {
  return note === undefined ? [] : [[`${field}.en`, note.en]];
}
