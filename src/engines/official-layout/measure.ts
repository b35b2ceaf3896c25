import type { LayoutProfile } from './profile.ts';

// The docx library measures in twips: twentieths of a point.
export const fromMillimetres = (millimetres: number) => Math.round((millimetres / 25.4) * 1440);
export const fromCentimetres = (centimetres: number) => fromMillimetres(centimetres * 10);
export const fromPoints = (points: number) => Math.round(points * 20);

/** Width of the text between the margins, in twips. */
export function textWidth({ page }: LayoutProfile, landscape = false): number {
  // Turned sideways the wide top and bottom of the sheet become its sides; margins keep to the edges of the page read.
  const width = landscape ? page.height : page.width;
  return fromMillimetres(width - page.left - page.right);
}

/** About how wide a line of Times New Roman prints, in twips; serves rules and columns, not line breaking. */
export function printedWidth(text: string, points: number, bold = false): number {
  let ems = 0;
  for (const letter of text.normalize('NFC')) {
    if (/[\s.,;:'’“”!|()\-/ijltfrI]/.test(letter)) ems += 0.31;
    else if (/[MWmw%]/.test(letter)) ems += 0.85;
    else if (/\p{Lu}/u.test(letter)) ems += 0.7;
    else ems += 0.48;
  }
  return Math.round(ems * fromPoints(points) * (bold ? 1.06 : 1));
}
