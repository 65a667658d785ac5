import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import {
  activateMap,
  changeMap,
  comparedMaps,
  comparison,
  pointedIndex,
} from '../../core/comparison.ts';
import { comparisonLayout, placeStyle } from '../../core/comparison-layout.ts';
import { t } from '../../core/language.ts';
import { ComparedMenu } from './compared-menu.tsx';
import { nameOfMap, windowInWords } from './compared-names.ts';
import { readWindow } from './window-entry.ts';

/** Over one of several maps: its number, its window of time, and what can be done with it. */
export function ComparedHead({ index }: { readonly index: number }) {
  const { isSwiped } = comparisonLayout.value;
  const isActive = comparison.value?.activeIndex === index;
  const isPointed = pointedIndex.value === index;
  const classes = ['compared-head', isActive && 'is-active', isPointed && 'is-pointed'];
  return (
    <fieldset
      class={classes.filter(Boolean).join(' ')}
      style={isSwiped ? { '--column': String(index), '--row': '0' } : placeStyle(index)}
      aria-label={nameOfMap(index)}
      aria-current={isActive ? 'true' : undefined}
      onFocusCapture={() => activateMap(index)}
    >
      <span class="compared-number" aria-hidden="true">
        {index + 1}
      </span>
      <WindowEntryField index={index} />
      <ComparedMenu index={index} />
    </fieldset>
  );
}

/** The window of a map, typed in any form people write. */
function WindowEntryField({ index }: { readonly index: number }) {
  const typed = useSignal<string | null>(null);
  const problem = useSignal<string | null>(null);
  const problemId = useId();
  const map = comparedMaps.value[index];
  const commit = (field: HTMLInputElement) => {
    if (typed.peek() === null) return;
    const entry = readWindow(field.value);
    problem.value = entry.ok ? null : t(entry.key, entry.params);
    if (!entry.ok) return;
    changeMap(index, { clock: entry.window });
    typed.value = null;
  };
  return (
    <>
      <input
        class="field"
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('compare.window', { number: index + 1 })}
        aria-invalid={problem.value !== null}
        aria-describedby={problem.value === null ? undefined : problemId}
        value={typed.value ?? (map === undefined ? '' : windowInWords(map))}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
        onChange={(event) => commit(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit(event.currentTarget);
          if (event.key !== 'Escape' || typed.value === null) return;
          event.preventDefault();
          typed.value = null;
          problem.value = null;
        }}
      />
      {problem.value !== null && (
        <p id={problemId} class="field-error card" role="alert">
          {problem.value}
        </p>
      )}
    </>
  );
}
