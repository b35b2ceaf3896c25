/** Pictures of pages → words with their places, offline. Belongs into threads that can be stopped: it takes a second a page. */
export { openPdfPictures } from './pdf-pages.ts';
export type { PdfPictures } from './pdf-pages.ts';
export { readSheet } from './read-sheet.ts';
export type { RecognisedSheet } from './read-sheet.ts';
export { startRecogniser } from './recogniser.ts';
export type { RecognisedWord, Recogniser } from './recogniser.ts';
export { openPicture, PictureTooLarge, turnedPicture } from './sheet.ts';
