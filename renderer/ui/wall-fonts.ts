/** What the margin of the wall is set in. */
const FACES = ['600 1em "Noto Serif"', 'italic 1em "Noto Serif"', '1em "Noto Sans"'];
/** Vietnamese letters are in a file of their own. */
const LETTERS = 'Aả';

/** Reads the lettering before anything is shown: a hall must not see it change. */
export async function loadWallFonts(): Promise<void> {
  // Without one of them the wall is lettered in another face, and the lecture goes on.
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face, LETTERS)));
}
