import type { RecordRef } from '../../../geodata/model/app/atlas-address.ts';
import {
  CITATION_FORMATS,
  type CitationFormat,
} from '../../../geodata/model/content/bibliography.ts';
import { copyCitations, saveCitations } from '../../core/citations.ts';
import { t } from '../../core/language.ts';
import { Icon } from '../../ui/icon.tsx';

/** The ways out for the works a record rests on: copied in a format, or saved as a file. */
export function CiteSources({ record }: { readonly record: RecordRef }) {
  return (
    <details class="cite">
      <summary>
        <Icon name="chevronRight" />
        {t(record.kind === 'source' ? 'cite.work' : 'cite.sources')}
      </summary>
      <fieldset class="cite-formats">
        <legend class="hint">{t('cite.copyAs')}</legend>
        {CITATION_FORMATS.map((format) => (
          <CopyAs key={format} record={record} format={format} />
        ))}
      </fieldset>
      <div class="cite-files">
        <button type="button" class="button" onClick={() => void saveCitations(record)}>
          <Icon name="export" />
          {t('cite.save')}
        </button>
        <button type="button" class="button" onClick={() => void saveCitations(null)}>
          <Icon name="export" />
          {t('cite.saveAll')}
        </button>
      </div>
      <p class="hint">{t('cite.fileHint')}</p>
    </details>
  );
}

interface CopyProps {
  readonly record: RecordRef;
  readonly format: CitationFormat;
}

function CopyAs({ record, format }: CopyProps) {
  return (
    <button type="button" class="button" onClick={() => void copyCitations(record, format)}>
      {t(`cite.format.${format}`)}
    </button>
  );
}
