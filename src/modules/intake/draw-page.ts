import { openPdfPictures } from '../../kit/recognition/index.ts';

export interface PageToDraw { bytes: Uint8Array; page: number }

/** Draws one page of a PDF; null where it cannot be drawn. Runs in a thread of its own. */
export default async function drawPage({ bytes, page }: PageToDraw): Promise<Uint8Array | null> {
  const pictures = await openPdfPictures(bytes).catch(() => null);
  try {
    return pictures ? await pictures.picture(page) : null;
  } catch {
    return null;
  } finally {
    pictures?.close();
  }
}
