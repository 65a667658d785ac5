#!/bin/sh
# citation.js 0.8.2 writes a newspaper article into RIS without its authors and without the day.
#
# The RIS of @citation-js/plugin-ris has the fields of each type of reference from a table; for NEWS the
# table has neither authors nor a date but the year. Nothing warns. For the other types of the same
# record author and day are written. Zotero, EndNote and Mendeley read RIS: a report of a battle loses
# who wrote it and which of three hundred issues it stood in.
#
# Expected: AU and the day, as for a magazine article (and as RIS has them for NEWS).
# Seen: PY with the year alone and no AU at all.
#
# Exit status 0 while it is so, 1 as soon as it is otherwise. Needs node 20 or newer, and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2
cat >try.cjs <<'SCRIPT'
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-ris');

const risOf = (type) =>
  new Cite([
    {
      id: 'a',
      type,
      title: 'Dienbienphu',
      'container-title': 'The Times',
      author: [{ family: 'Smith', given: 'Anna' }],
      issued: { 'date-parts': [[1954, 5, 8]] },
    },
  ]).format('ris');
const newspaper = risOf('article-newspaper');
const magazine = risOf('article-magazine');
console.log('a magazine article:\n' + magazine + '\na newspaper article:\n' + newspaper);
const hasAll = (ris) => /^(AU|A1) {2}- Smith/m.test(ris) && /1954\/0?5\/0?8/.test(ris);
console.log('author and day: magazine', hasAll(magazine), ' newspaper', hasAll(newspaper));
const isStillSo = hasAll(magazine) && !/Smith/.test(newspaper) && !/1954\/0?5/.test(newspaper);

console.log(isStillSo ? 'Still so.' : 'This has changed.');
process.exitCode = isStillSo ? 0 : 1;
SCRIPT
node try.cjs
