import { conversionNeeded } from '../../engines/office-files/index.ts';
import { isolate } from '../../kit/isolated.ts';
import type { Isolated } from '../../kit/isolated.ts';
import { convertToDocx } from '../../kit/office-converter.ts';
import { runStoppable } from '../../kit/stoppable.ts';
import { turns } from '../../kit/turns.ts';
import type { PageToDraw } from './draw-page.ts';
import type { FileToRead, ReadFile } from './read-file.ts';
import type { PageNote } from './recognise-file.ts';

const threads = isolate<FileToRead, ReadFile>(new URL('./read-file.ts', import.meta.url));

/** What only an office suite opens is converted first, in a process of its own. */
export async function withConverted(file: FileToRead): Promise<FileToRead> {
  const from = conversionNeeded(file.bytes);
  return from ? { ...file, asDocx: await convertToDocx(file.bytes, from) } : file;
}

/** The threads that open and read files. */
export const reader: Isolated<FileToRead, ReadFile> = {
  run: async (file) => threads.run(await withConverted(file)),
  close: () => threads.close(),
};

/** The threads that draw pages of PDF files for people to look at. */
export const drawer = isolate<PageToDraw, Uint8Array | null>(new URL('./draw-page.ts', import.meta.url));

/** Recognising takes a core and 400 MB: one file at a time in this process, whoever asks. */
const recognising = turns(1, 5);

/** Pages take one to three seconds; what takes ten times that is made to. */
const longestOf = (pages: number): number => 60_000 + pages * 20_000;

export interface Recognising {
  pages: number;
  signal: AbortSignal;
  /** Longest wait for a turn; the queue of intakes waits as long as it takes. */
  patience?: number;
  /** Told before each page, and of its picture once it was read. */
  onPage: (note: PageNote) => Promise<void> | void;
}

/**
 * Recognises a file of pictures, page by page, in a thread that can be stopped, once its turn has come.
 * @throws Problem too_hard, busy; the signal's reason when it was stopped
 */
export async function recognise(file: FileToRead, { pages, signal, patience, onPage }: Recognising): Promise<ReadFile> {
  await recognising.take({ signal, ...(patience !== undefined && { patience }) });
  try {
    return await runStoppable<FileToRead, PageNote, ReadFile>(new URL('./recognise-thread.ts', import.meta.url), file, { signal, onNote: onPage, longest: longestOf(pages) });
  } finally {
    recognising.give();
  }
}

/** More pictured pages than these are not waited for within one request; nor is a turn, longer than so. */
const mostAwaited = 10;
const longestWait = 60_000;

/** Opens a file and reads it, its few pictured pages too; `recognise` where there are more of them than a request can wait for. @throws Problem too_hard, busy */
export async function readWhole(file: FileToRead): Promise<ReadFile> {
  const read = await reader.run(file);
  if (read.ok !== 'recognise' || read.pages > mostAwaited) return read;
  return recognise(file, { pages: read.pages, signal: new AbortController().signal, patience: longestWait, onPage: () => undefined });
}
