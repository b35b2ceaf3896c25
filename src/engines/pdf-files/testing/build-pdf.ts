/** Writes small PDF files for tests: text at places, rules, pictures, and whatever object a hostile file may hold. */

export interface PdfText { readonly text: string; readonly x: number; readonly y: number; readonly size?: number; readonly font?: string; readonly hidden?: true }
export interface PdfPicture { readonly jpeg: Uint8Array; readonly width: number; readonly height: number }
export interface PdfPageToBuild { readonly texts?: readonly PdfText[]; readonly rules?: readonly (readonly [number, number, number, number])[]; readonly picture?: PdfPicture }
export interface PdfToBuild { readonly pages: readonly PdfPageToBuild[]; /** More entries of the catalogue. */ readonly catalogue?: string; /** Claimed number of pages. */ readonly count?: number; readonly trailer?: string }

const height = 842;
const encoder = new TextEncoder();
const hex = (text: string): string => [...text].map((char) => (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');

/** Every letter is half as wide as it is high; places are in points from the upper left corner, as people see a page. */
export function buildPdf({ pages, catalogue = '', count, trailer = '' }: PdfToBuild): Uint8Array {
  const objects: Uint8Array[] = [];
  const add = (body: string | Uint8Array): number => objects.push(typeof body === 'string' ? encoder.encode(body) : body);
  const stream = (dictionary: string, content: Uint8Array): Uint8Array =>
    join([encoder.encode(`<< ${dictionary} /Length ${content.length} >>\nstream\n`), content, encoder.encode('\nendstream')]);
  const root = add('');
  const tree = add('');
  const toUnicode = add(stream('', encoder.encode('/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end')));
  const fonts = new Map<string, number>();
  const fontOf = (name: string): number => {
    const made = fonts.get(name) ?? add(`<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /ToUnicode ${toUnicode} 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>] >>`);
    fonts.set(name, made);
    return made;
  };
  const kids = pages.map((page) => {
    const names = new Map<string, number>();
    const texts = (page.texts ?? []).map(({ text, x, y, size = 14, font = 'TimesNewRoman', hidden }) => {
      const number = fontOf(font);
      names.set(`F${number}`, number);
      return `BT ${hidden ? '3' : '0'} Tr /F${number} ${size} Tf 1 0 0 1 ${x} ${height - y} Tm <${hex(text)}> Tj ET`;
    });
    const rules = (page.rules ?? []).map(([x0, y0, x1, y1]) => `0.5 w ${x0} ${height - y0} m ${x1} ${height - y1} l S`);
    const picture = page.picture && add(stream(`/Type /XObject /Subtype /Image /Width ${page.picture.width} /Height ${page.picture.height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`, page.picture.jpeg));
    const content = add(stream('', encoder.encode([...(picture ? [`q 595 0 0 ${height} 0 0 cm /P Do Q`] : []), ...rules, ...texts].join('\n'))));
    const fontList = [...names].map(([name, number]) => `/${name} ${number} 0 R`).join(' ');
    return add(`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 ${height}] /Contents ${content} 0 R /Resources << /Font << ${fontList} >> ${picture ? `/XObject << /P ${picture} 0 R >>` : ''} >> >>`);
  });
  objects[root - 1] = encoder.encode(`<< /Type /Catalog /Pages ${tree} 0 R ${catalogue} >>`);
  objects[tree - 1] = encoder.encode(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${count ?? kids.length} >>`);
  return assembled(objects, root, trailer);
}

function assembled(objects: readonly Uint8Array[], root: number, trailer: string): Uint8Array {
  const parts: Uint8Array[] = [encoder.encode('%PDF-1.7\n')];
  let at = parts[0]?.length ?? 0;
  const offsets = objects.map((body, i) => {
    const start = at;
    const whole = join([encoder.encode(`${i + 1} 0 obj\n`), body, encoder.encode('\nendobj\n')]);
    parts.push(whole);
    at += whole.length;
    return start;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(encoder.encode(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`));
  return join(parts);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) { whole.set(part, at); at += part.length; }
  return whole;
}

/** A stretch of text broken into lines of at most so many letters, one below the other. */
export function paragraph(text: string, { x = 85, y = 100, letters = 60, step = 20, size = 14, indent = 0 } = {}): PdfText[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, i) => ({ text: line, x: i === 0 ? x + indent : x, y: y + i * step, size }));
}
