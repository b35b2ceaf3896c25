import { MAIN, XML } from './cells.ts';

/** How cells of a workbook to fill in look. `open…` can be typed in, the others are locked. */
export const bookLooks = ['plain', 'title', 'quiet', 'head', 'label', 'heading', 'closed', 'computed', 'computedWords', 'open', 'openWords', 'guide'] as const;
export type BookLook = (typeof bookLooks)[number];

const MOST_DECIMALS = 4;
const side = (name: string) => `<${name} style="thin"><color auto="1"/></${name}>`;
const fill = (colour: string) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`;
const formats = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => `<numFmt numFmtId="${170 + decimals}" formatCode="#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}"/>`);

interface Style { format: number; font?: number; fill?: number; border?: boolean; align: string; open?: boolean }
const TOP = 'vertical="center" wrapText="1"';
const RIGHT = 'horizontal="right" vertical="center"';
/** Fills by their place: 2 of heads, 3 of what is closed, 4 of what is open. */
const styles: Record<BookLook, Style> = {
  plain: { format: 49, align: 'vertical="center"' },
  title: { format: 49, font: 2, align: 'vertical="center"' },
  quiet: { format: 49, font: 3, align: 'vertical="center"' },
  head: { format: 49, font: 1, fill: 2, border: true, align: 'horizontal="center" vertical="center" wrapText="1"' },
  label: { format: 49, border: true, align: TOP },
  heading: { format: 49, font: 1, border: true, align: TOP },
  closed: { format: 49, fill: 3, border: true, align: TOP },
  computed: { format: -1, font: 3, fill: 3, border: true, align: RIGHT },
  computedWords: { format: 49, font: 3, fill: 3, border: true, align: TOP },
  open: { format: -1, fill: 4, border: true, align: `${RIGHT} shrinkToFit="1"`, open: true },
  openWords: { format: 49, fill: 4, border: true, align: TOP, open: true },
  guide: { format: 49, align: 'vertical="top" wrapText="1"' },
};

// A look has a style a number of decimals: its figures are written with as many.
const xf = ({ format, font = 0, fill: filled = 0, border = false, align, open = false }: Style, decimals: number) =>
  `<xf numFmtId="${format < 0 ? 170 + decimals : format}" fontId="${font}" fillId="${filled}" borderId="${Number(border)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment ${align}/><protection locked="${open ? 0 : 1}"/></xf>`;
const written = bookLooks.flatMap((look) => formats.map((_, decimals) => xf(styles[look], decimals)));

/** Do words of this look go on in another line where the column is narrow? Heads are merged: theirs are not counted. */
export const wraps = (look: BookLook): boolean => look !== 'head' && styles[look].align.includes('wrapText');

/** The place of a style; 0 is left to cells of which nothing is said. */
export const styleOf = (look: BookLook, decimals: number): number => 1 + bookLooks.indexOf(look) * formats.length + Math.min(decimals, MOST_DECIMALS);

export const BOOK_STYLES = `${XML}<styleSheet ${MAIN}><numFmts count="${formats.length}">${formats.join('')}</numFmts><fonts count="4"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="14"/><name val="Times New Roman"/></font><font><i/><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('E8EDF5')}${fill('E3E3E3')}${fill('FFFBE6')}</fills><borders count="2"><border/><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${1 + written.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${written.join('')}</cellXfs></styleSheet>`;
