#!/bin/sh
# citation.js 0.8.2 writes Vietnamese into BibTeX without the hook above: the title becomes another one.
#
# @citation-js/plugin-bibtex turns letters with marks into TeX commands. It has one for the tilde, the
# dot below, the horn and the bar of d, and none for the hook above (dau hoi): the mark is left out
# without a word, so that Dien Bien Phu, fall and version lose theirs, while their neighbours keep
# what they have. BibLaTeX is written the same way. TeX has a command for it (\h, in the encoding T5), and
# files in UTF-8 need none.
#
# Expected: what was written is read again, letter by letter. Seen: every hook above is gone; an
# institutional author, which is not converted, keeps it.
#
# Exit status 0 while it is so, 1 as soon as it is otherwise. Needs node 20 or newer, and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2
cat >try.cjs <<'SCRIPT'
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');

const title = 'Điện Biên Phủ thất thủ: bản đồ cũ, vĩ tuyến, sông Bến Hải';
const hookless = title.normalize('NFD').replaceAll('\u0309', '').normalize('NFC');
const item = { id: 'a', type: 'book', title, issued: { 'date-parts': [[1954]] } };
const seen = ['bibtex', 'biblatex'].map((format) => {
  const text = new Cite([item]).format(format);
  const { title: again } = new Cite(text).data[0];
  console.log(format.padEnd(9), text.split('\n').find((line) => line.includes('title')).trim());
  console.log('expected ', title, '\nseen     ', again);
  return again.normalize('NFC').toLowerCase();
});
const isStillSo = seen.every((again) => again === hookless.toLowerCase());

console.log(isStillSo ? 'Still so.' : 'This has changed.');
process.exitCode = isStillSo ? 0 : 1;
SCRIPT
node try.cjs
