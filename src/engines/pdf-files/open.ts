/** The door to pdf.js (by unpdf, whose build needs no browser): a document and its pages, or the problem that it has. */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { PageProblemCode } from './problems.ts';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** Longer ones are refused before a page is looked at. */
export const MOST_PAGES = 300;

/** Pictures within a PDF above this many pixels are left blank by pdf.js: they are never unpacked. */
export const MOST_PIXELS = 60_000_000;

/**
 * Opens a PDF. Scripts, links and attachments in it are data: nothing of them is run or fetched.
 * @param bytes copied first, for pdf.js takes what it is given
 * @param pictures whether pictures in it are unpacked: what only looks for words spares that time
 */
export async function openPdf(bytes: Uint8Array, pictures = false): Promise<{ pdf: PdfDocument } | { fault: PageProblemCode }> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0, disableFontFace: true, useSystemFonts: true, enableXfa: false, maxImageSize: pictures ? MOST_PIXELS : 0, canvasMaxAreaInBytes: MOST_PIXELS * 4,
      disableAutoFetch: true, disableRange: true, disableStream: true, stopAtErrors: false,
    });
    if (pdf.numPages <= MOST_PAGES) return { pdf };
    await pdf.loadingTask.destroy();
    return { fault: 'too_many_pages' };
  } catch (error) {
    return { fault: error instanceof Error && error.name === 'PasswordException' ? 'password_protected' : 'pdf_damaged' };
  }
}

/** What pdf.js calls its drawing instructions. */
export async function operations(): Promise<Readonly<Record<string, number>>> {
  return (await getResolvedPDFJS()).OPS;
}
