import { useComputed } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { LegendEntry, LegendLabel } from '../../../geodata/style/legend.ts';
import { LEGEND_SECTIONS, type LegendSection } from '../../../geodata/style/legend-entry.ts';
import { t } from '../../core/language.ts';
import { keysOf } from '../../ui/command-keys.ts';
import { featureKindLabel } from '../../ui/feature-kind.ts';
import { Icon } from '../../ui/icon.tsx';
import { isLegendOpen, legendEntries } from './legend-state.ts';
import { Swatch } from './swatch.tsx';

/** What signs, lines and tints mean, for what is in sight; folded until it is asked for. */
export function Legend() {
  return (
    <details
      class="legend"
      open={isLegendOpen.value}
      onToggle={({ currentTarget }) => {
        isLegendOpen.value = currentTarget.open;
      }}
    >
      <summary class="legend-head" aria-keyshortcuts={keysOf('view.legend')}>
        <Icon name={isLegendOpen.value ? 'chevronDown' : 'chevronRight'} />
        <span class="legend-title">{t('legend.title')}</span>
        <span class="key" aria-hidden="true">
          {keysOf('view.legend')}
        </span>
      </summary>
      {isLegendOpen.value && <LegendBody />}
    </details>
  );
}

function LegendBody() {
  const sections = useComputed(() => LEGEND_SECTIONS.map(sectionOf)).value;
  const filled = sections.filter(({ entries }) => entries.length > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keys
    <section class="legend-body" aria-label={t('legend.title')} tabIndex={0}>
      {filled.length === 0 && <p class="hint">{t('legend.none')}</p>}
      {filled.map((part) => (
        <Section key={part.section} {...part} />
      ))}
    </section>
  );
}

interface SectionProps {
  readonly section: LegendSection;
  readonly entries: readonly LegendEntry[];
}

function sectionOf(section: LegendSection): SectionProps {
  return { section, entries: legendEntries.value.filter((entry) => entry.section === section) };
}

function Section({ section, entries }: SectionProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} class="legend-section">
        {t(`legend.${section}`)}
      </h3>
      <ul aria-labelledby={titleId}>
        {entries.map(({ id, label, parts }) => (
          <li key={id} class="legend-row">
            <Swatch parts={parts} />
            <span class="sentence-case">{wordsOf(label)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf(label: LegendLabel): string {
  if ('words' in label) return t(label.words);
  return 'mode' in label ? t(`legend.mode.${label.mode}`) : featureKindLabel(label.kind);
}
