import sharp from 'sharp';

/** A page as grey values, a byte a pixel, row after row. */
export interface GreySheet { readonly data: Uint8Array; readonly width: number; readonly height: number }

/**
 * Pixels of a picture that can only be unpacked as a whole, or into twice the bytes: interlaced or progressive, 16 bits deep. Others
 * are unpacked row by row, and how large they may be is for the caller to say.
 */
export const MOST_WHOLE_PIXELS = 25_000_000;

/** A picture was refused before it was unpacked, by what its head says. */
export class PictureTooLarge extends Error {}

/** Width of an upright page at 200 dpi; what is far from it is brought near, for recognition knows letters by their size. */
const usualWidth = 1654;

/** A strip of a picture would become as large as a wall. */
const mostPixels = 16_000_000;

/**
 * Grey page and a picture of it to look at, upright as its camera held it; both come of one unpacking.
 * @throws PictureTooLarge where it would have to be unpacked as a whole and is too large for that; another error where the bytes are no whole picture
 */
export async function openPicture(bytes: Uint8Array): Promise<{ sheet: GreySheet; shown: Uint8Array }> {
  const picture = sharp(bytes, { failOn: 'truncated' });
  const { autoOrient: { width, height }, isProgressive, depth } = await picture.metadata();
  const times = (isProgressive ? 1 : 0) + (depth === 'uchar' ? 0 : 1);
  if (width * height * times > MOST_WHOLE_PIXELS) throw new PictureTooLarge('The picture is too large to be unpacked as a whole');
  const { data, info } = await picture.autoOrient().flatten({ background: '#fff' }).resize({ ...sheetSize(width, height), fit: 'fill' })
    .toColourspace('srgb').raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  const colours = () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const grey = await colours().greyscale().raw().toBuffer({ resolveWithObject: true });
  const shown = await colours().resize({ width: 1200, height: 1700, fit: 'inside', withoutEnlargement: true }).webp({ quality: 60, effort: 2 }).toBuffer();
  return { sheet: { data: oneChannel(grey.data, grey.info.channels), width: info.width, height: info.height }, shown };
}

/** As large as recognition likes a page, whatever the size that it came in. */
function sheetSize(width: number, height: number): { width: number; height: number } {
  const narrow = Math.min(width, height);
  const scale = narrow < 1200 || narrow > 2500 ? Math.min(usualWidth / narrow, 3) : 1;
  const wanted = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  const shrink = Math.min(1, Math.sqrt(mostPixels / (wanted.width * wanted.height)));
  return { width: Math.max(1, Math.round(wanted.width * shrink)), height: Math.max(1, Math.round(wanted.height * shrink)) };
}

/** Grey pictures may come with more channels than one. */
function oneChannel(data: Uint8Array, channels: number): Uint8Array {
  if (channels === 1) return data;
  return Uint8Array.from({ length: data.length / channels }, (_none, i) => data[i * channels] ?? 255);
}

/** The sheet turned clockwise by quarters. */
export async function turned(sheet: GreySheet, quarters: number): Promise<GreySheet> {
  if (quarters % 4 === 0) return sheet;
  const { data, info } = await raw(sheet).rotate(quarters * 90).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { data: oneChannel(data, info.channels), width: info.width, height: info.height };
}

export const turnedPicture = (picture: Uint8Array, quarters: number): Promise<Uint8Array> =>
  quarters % 4 === 0 ? Promise.resolve(picture) : sharp(picture).rotate(quarters * 90).webp({ quality: 60, effort: 2 }).toBuffer();

/** As a file that the recognition opens. */
export const asPng = (sheet: GreySheet): Promise<Buffer> => raw(sheet).png({ compressionLevel: 1 }).toBuffer();

/** As a file to look at. */
export const asWebp = (data: Uint8Array, width: number, height: number, channels: 1 | 4): Promise<Buffer> =>
  sharp(data, { raw: { width, height, channels } }).flatten({ background: '#fff' }).webp({ quality: 60, effort: 2 }).toBuffer();

const raw = (sheet: GreySheet) => sharp(sheet.data, { raw: { width: sheet.width, height: sheet.height, channels: 1 } });
