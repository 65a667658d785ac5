import { strToU8 } from 'fflate';
import type PDFDocument from 'pdfkit';
import type { Handout } from '../../../../geodata/model/app/handout.ts';
import type { FontFile } from '../sheet-fonts.ts';
import { writePage } from './handout-page.ts';
import { drawPages } from './handout-pages.ts';
import { writeSlides } from './handout-slides.ts';

/** Writes a lecture in its format, all but pictures, which are files already. */
export function writeHandout(
  handout: Handout,
  fontFiles: () => readonly FontFile[],
): Uint8Array | InstanceType<typeof PDFDocument> {
  switch (handout.format) {
    case 'slides':
      return writeSlides(handout);
    case 'html':
      return strToU8(writePage(handout));
    default:
      return drawPages(handout, fontFiles());
  }
}
