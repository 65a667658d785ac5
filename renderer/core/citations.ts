import type { CitationFormat, CitedBy } from '../../geodata/model/content/bibliography.ts';
import { api } from '../api.ts';
import { copyText } from './copy-text.ts';
import { explain, t } from './language.ts';
import { notify } from './notices.ts';

/** Copies the works a record rests on in that format. */
export async function copyCitations(citedBy: CitedBy, format: CitationFormat): Promise<void> {
  const written = await api.request('citations.write', { citedBy, format });
  if (!written.ok) notify('error', explain(written.error));
  else await copyText(written.value, t('cite.copied', { format: t(`cite.format.${format}`) }));
}

/** Saves them as a file that the person chooses; all works of the atlas for `null`. */
export async function saveCitations(citedBy: CitedBy): Promise<void> {
  const saved = await api.request('citations.save', { citedBy });
  if (!saved.ok) notify('error', explain(saved.error));
  else if (saved.value !== null) {
    const { fileName: file, workCount: count } = saved.value;
    notify('info', t('cite.saved', { file, count }));
  }
}
