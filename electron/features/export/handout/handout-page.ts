import { createHash } from 'node:crypto';
import type { Handout, HandoutScene, NoteBlock } from '../../../../geodata/model/app/handout.ts';
import { type MessageKey, translate } from '../../../../geodata/model/messages/messages.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';
import { escapeXml } from './slide-xml.ts';

/** The file may be sent by mail: no more than this. */
export const MOST_PAGE_BYTES = 15_000_000;

/**
 * A lecture as one page that any browser shows from its file, without a network: pictures, words and
 * keys. Its policy lets it load nothing and run nothing but its own script, whatever the words hold.
 */
export function writePage(handout: Handout): string {
  const { title, language, credits, scenes } = handout;
  const say = (key: MessageKey) => escapeXml(translate(language, key));
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src '${hashOf(PAGE_STYLE)}'`,
    `script-src '${hashOf(PAGE_SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const figures = scenes.map((scene, index) => sceneHtml(scene, index, scenes.length, language));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>${escapeXml(title)}</h1>
<nav aria-label="${say('handout.page.steps')}">
<button type="button" id="previous">‹ ${say('lectures.previous')}</button>
<span id="count" role="status"></span>
<button type="button" id="next">${say('lectures.next')} ›</button>
<button type="button" id="notes" aria-pressed="true">${say('lectures.speakerNotes')}</button>
</nav>
</header>
<main>${figures.join('\n')}</main>
<footer><p>${escapeXml(credits)}</p><p>${say('handout.page.keys')}</p></footer>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function sceneHtml(
  { title, section, caption, date, notes, picture }: HandoutScene,
  index: number,
  count: number,
  language: Handout['language'],
): string {
  const label = translate(language, 'lectures.sceneOf', { number: index + 1, total: count });
  const image = Buffer.from(picture.bytes).toString('base64');
  const over = section === '' ? '' : `<p class="section">${escapeXml(section)}</p>`;
  const under = caption === '' ? '' : `<p class="caption">${escapeXml(caption)}</p>`;
  return `<section data-scene aria-label="${escapeXml(label)}"${index === 0 ? '' : ' hidden'}>
<div class="map"><img src="data:image/jpeg;base64,${image}" width="${picture.widthPx}" height="${picture.heightPx}" alt="${escapeXml(`${title}. ${date}`)}" draggable="false"></div>
<div class="words">${over}<h2>${escapeXml(title)}</h2><p class="date">${escapeXml(date)}</p>${under}<div class="notes">${notesHtml(notes)}</div></div>
</section>`;
}

function notesHtml(notes: readonly NoteBlock[]): string {
  const tags = { heading: 'h3', paragraph: 'p', item: 'li' } as const;
  const blocks = notes.map(({ kind, text }) => {
    const element = `<${tags[kind]}>${escapeXml(text)}</${tags[kind]}>`;
    return kind === 'item' ? `<ul>${element}</ul>` : element;
  });
  // Points that follow each other are one list.
  return blocks.join('').replaceAll('</ul><ul>', '');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
