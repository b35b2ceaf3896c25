import { strToU8, zipSync } from 'fflate';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

/** Parts of a hand-made .docx; `body` is what stands inside `w:body`. */
export type DocxParts = { body?: string; document?: string; styles?: string; numbering?: string; extra?: Record<string, Uint8Array> };

/** A .docx as a test needs it, valid or not. */
export function buildDocx({ body = '', document, styles, numbering, extra = {} }: DocxParts): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${officeDocument}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(document ?? `${head}<w:document ${w}><w:body>${body}</w:body></w:document>`),
    ...(styles ? { 'word/styles.xml': strToU8(`${head}<w:styles ${w}>${styles}</w:styles>`) } : {}),
    ...(numbering ? { 'word/numbering.xml': strToU8(`${head}<w:numbering ${w}>${numbering}</w:numbering>`) } : {}),
    ...extra,
  };
  return zipSync(files, { level: 6 });
}

/** A paragraph of one run; `pPr` is put into its properties. */
export const p = (text: string, pPr = '') =>
  `<w:p><w:pPr>${pPr}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A paragraph that is numbered automatically. */
export const numbered = (numId: number, level: number, text: string) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

/** A level of an abstract list. */
export const lvl = (level: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** A table cell; `tcPr` is put into its properties. */
export const tc = (content: string, tcPr = '') =>
  `<w:tc><w:tcPr>${tcPr}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;

/** A table row. */
export const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

/** A table with lines around its cells. */
export const tbl = (...rows: string[]) =>
  `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr>${rows.join('')}</w:tbl>`;
