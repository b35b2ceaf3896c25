import { PDFiumLibrary } from '@hyzyla/pdfium';
import { asWebp, type GreySheet } from './sheet.ts';

/** Pages of a PDF as pictures. Numbers count from 1. */
export interface PdfPictures {
  /** In points, as the page is shown. */
  size(page: number): { width: number; height: number };
  /** For recognition. @returns the sheet and its dots an inch */
  grey(page: number): Promise<{ sheet: GreySheet; dpi: number }>;
  /** For people. */
  picture(page: number): Promise<Uint8Array>;
  close(): void;
}

const shownDpi = 110;
const recognisedDpi = 200;
/** A page as large as a wall is drawn with fewer dots. */
const mostPixels = 12_000_000;

/** Opens a PDF for drawing. @throws where it cannot be opened */
export async function openPdfPictures(bytes: Uint8Array): Promise<PdfPictures> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const pageAt = (number: number) => document.getPage(number - 1);
  const sizeOf = (number: number) => {
    const { originalWidth, originalHeight } = pageAt(number).getOriginalSize();
    return { width: Math.max(1, originalWidth), height: Math.max(1, originalHeight) };
  };
  const draw = async (number: number, dpi: number, colorSpace: 'Gray' | 'BGRA') => {
    const { width, height } = sizeOf(number);
    const scale = Math.min(dpi / 72, Math.sqrt(mostPixels / (width * height)));
    const drawn = await pageAt(number).render({ scale, colorSpace, render: 'bitmap' });
    return { ...drawn, scale };
  };
  return {
    size: sizeOf,
    async grey(number) {
      const { data, width, height, scale } = await draw(number, recognisedDpi, 'Gray');
      return { sheet: { data: tight(data, width, height), width, height }, dpi: scale * 72 };
    },
    async picture(number) {
      const { data, width, height } = await draw(number, shownDpi, 'BGRA');
      return asWebp(data, width, height, 4);
    },
    close() { document.destroy(); library.destroy(); },
  };
}

/** PDFium ends its rows at multiples of four. */
function tight(data: Uint8Array, width: number, height: number): Uint8Array {
  const stride = data.length / height;
  if (stride === width) return data;
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) out.set(data.subarray(Math.floor(y * stride), Math.floor(y * stride) + width), y * width);
  return out;
}
