/** How the page looks: the paper and ink of the atlas, in the letters of the computer. */
export const PAGE_STYLE = `
:root { color-scheme: light; --paper: #f6efe3; --raised: #fbf7ef; --ink: #2b2620; --soft: #5c5346; --line: #b9ad99; --accent: #a83424; }
* { box-sizing: border-box; margin: 0; }
html, body { height: 100%; }
body { display: grid; grid-template-rows: auto minmax(0, 1fr) auto; background: var(--paper); color: var(--ink); font: 1rem/1.5 "Noto Serif", Georgia, "Times New Roman", serif; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; justify-content: space-between; padding: .5rem 1rem; border-bottom: 1px solid var(--line); }
h1 { font-size: 1.1rem; }
nav { display: flex; gap: .5rem; align-items: center; }
button { min-height: 2.2rem; padding: 0 .8rem; border: 1px solid var(--soft); border-radius: 3px; background: var(--raised); color: var(--ink); font: inherit; cursor: pointer; }
button:disabled { color: #7a7266; cursor: default; }
button[aria-pressed="true"] { border-color: var(--accent); color: var(--accent); }
:focus-visible { outline: 3px solid #1f5f99; outline-offset: 2px; }
main { min-height: 0; }
section { display: grid; grid-template-rows: minmax(0, 1fr) auto; height: 100%; }
section[hidden] { display: none; }
.map { position: relative; overflow: hidden; background: #e8dfcd; touch-action: none; cursor: grab; }
.map img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: contain; transform-origin: 0 0; user-select: none; }
.words { max-height: 38vh; padding: .6rem 1rem .8rem; border-top: 2px solid var(--ink); background: var(--raised); overflow-y: auto; }
.section { color: var(--soft); font-size: .9rem; }
h2 { font-size: 1.6rem; line-height: 1.25; }
h3 { margin-top: .6rem; font-size: 1.05rem; }
.date { color: var(--accent); font-style: italic; }
.caption { color: var(--soft); font-style: italic; }
.notes { max-width: 46rem; margin-top: .5rem; }
.notes p + p { margin-top: .5rem; }
body.is-bare .notes { display: none; }
footer { display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; justify-content: space-between; padding: .3rem 1rem; border-top: 1px solid var(--line); color: var(--soft); font: .75rem/1.4 "Noto Sans", system-ui, sans-serif; }
@media print { header nav, footer p + p { display: none; } body, main, section, section[hidden] { display: block; height: auto; } section { break-inside: avoid; break-after: page; } .map { height: 11cm; } .map img { transform: none !important; } .words { max-height: none; } }
`;
