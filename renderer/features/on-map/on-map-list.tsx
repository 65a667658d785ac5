import { type Signal, useComputed, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { AtlasFeature } from '../../../geodata/model/content/records.ts';
import type { MessageKey } from '../../../geodata/model/messages/messages.ts';
import { formatEdtf } from '../../../geodata/model/time/format-date.ts';
import { language, t } from '../../core/language.ts';
import { mapNames, readNames } from '../../core/map-names.ts';
import { openFeature } from '../../core/open-feature.ts';
import { shownFeatures } from '../../core/shown.ts';
import { Icon } from '../../ui/icon.tsx';
import { RowsAfter, RowsBefore, usePage } from '../../ui/page-of-rows.tsx';
import { moveRovingFocus } from '../../ui/roving.ts';
import { GROUPINGS, type ListedMark, SORTS } from './group-marks.ts';
import { country, filterText, grouping, listedCountries, listedGroups, sort } from './on-map.ts';

/** Everything the map shows, in words; what no event mentions can be reached here too. */
export function OnMapList() {
  const isOpen = useSignal(false);
  return (
    <details
      class="feature-list"
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
        readNames('list', event.currentTarget.open);
      }}
    >
      <summary>
        <Icon name="chevronRight" />
        <h3>{t('records.onTheMap')}</h3>
        <span class="hint">{shownFeatures.value.length}</span>
      </summary>
      {isOpen.value && <Marks />}
      {isOpen.value && <NamesOnMap />}
    </details>
  );
}

function Marks() {
  if (shownFeatures.value.length === 0) {
    return <p class="empty-state">{t('records.emptyMap')}</p>;
  }
  const groups = listedGroups.value;
  const count = groups.reduce((sum, { marks }) => sum + marks.length, 0);
  return (
    <>
      <Choices />
      <p class="visually-hidden" aria-live="polite">
        {t('onMap.count', { count, all: shownFeatures.value.length })}
      </p>
      {count === 0 && <NothingFound />}
      <div class="feature-groups">
        {groups.map(({ title }) => (
          <Group key={`${grouping.value} ${title}`} title={title} />
        ))}
      </div>
    </>
  );
}

/** What is looked for, and how it is laid out. */
function Choices() {
  const id = useId();
  return (
    <div class="on-map-choices">
      <label class="visually-hidden" for={id}>
        {t('onMap.filter')}
      </label>
      <input
        id={id}
        class="field"
        type="search"
        placeholder={t('onMap.filter')}
        value={filterText.value}
        onInput={({ currentTarget }) => {
          filterText.value = currentTarget.value;
        }}
      />
      <Choice
        label="onMap.country"
        value={country}
        options={[
          ['', t('onMap.everyCountry')],
          ...listedCountries.value.map((name) => [name, name] as const),
        ]}
      />
      <Choice
        label="onMap.group"
        value={grouping}
        options={GROUPINGS.map((one) => [one, t(`onMap.group.${one}`)])}
      />
      <Choice
        label="onMap.sort"
        value={sort}
        options={SORTS.map((one) => [one, t(`onMap.sort.${one}`)])}
      />
    </div>
  );
}

function Choice<Value extends string>(props: {
  readonly label: MessageKey;
  readonly value: Signal<Value>;
  readonly options: readonly (readonly [value: Value, words: string])[];
}) {
  const id = useId();
  const { label, value, options } = props;
  return (
    <div class="on-map-choice">
      <label class="hint" for={id}>
        {t(label)}
      </label>
      <select
        id={id}
        class="field"
        value={value.value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([one]) => one === currentTarget.value);
          if (chosen !== undefined) value.value = chosen[0];
        }}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function NothingFound() {
  return (
    <div class="empty-state">
      <p>{t('onMap.none')}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          filterText.value = '';
          country.value = '';
        }}
      >
        {t('evidence.showAll')}
      </button>
    </div>
  );
}

function Group({ title }: { readonly title: string }) {
  const marks = useComputed(
    () => listedGroups.value.find((group) => group.title === title)?.marks ?? [],
  );
  const page = usePage(marks);
  if (marks.value.length === 0) return null;
  return (
    <section>
      <h4 class="group-heading sentence-case">{headingOf(title)}</h4>
      <RowsBefore page={page} />
      <ul onKeyDown={moveRovingFocus}>
        {page.rows.value.map((mark, index) => (
          <MarkRow key={mark.row.id} mark={mark} isTabStop={index === 0} />
        ))}
      </ul>
      <RowsAfter page={page} />
    </section>
  );
}

function headingOf(title: string): string {
  if (grouping.value === 'none') return t('onMap.group.none');
  if (title === '') return t('onMap.noCountry');
  return grouping.value === 'grade' ? t(`records.grade.${title as 'none'}`) : title;
}

/** What the basemap letters: states and towns under their names of the day. */
function NamesOnMap() {
  return (
    <div class="feature-groups">
      {(['state', 'place'] as const).map((kind) => {
        const names = mapNames.value.filter((name) => name.kind === kind);
        if (names.length === 0) return null;
        return (
          <section key={kind}>
            <h4 class="group-heading">{t(`records.names.${kind}`)}</h4>
            <ul class="name-list">
              {names.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface MarkRowProps {
  readonly mark: ListedMark<AtlasFeature>;
  readonly isTabStop: boolean;
}

function MarkRow({ mark: { row, name, kind }, isTabStop }: MarkRowProps) {
  const { edtf, featureId, layerId } = row.properties;
  const when = edtf === null ? null : formatEdtf(edtf, language.value);
  return (
    <li class="row">
      <button
        type="button"
        class="row-button is-feature"
        data-roving
        data-feature-id={featureId}
        data-layer={layerId}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => openFeature(row)}
      >
        <span class="row-title">{name}</span>
        <span class="row-date sentence-case">{[kind, when].filter(Boolean).join(' · ')}</span>
      </button>
    </li>
  );
}
