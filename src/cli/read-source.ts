/** Bytes of a file to its reading, whatever kind of file it is: pages that are pictures are recognised with their progress. */
import type { Reading } from '#engines/directive-reading/index.ts';
import { commandLine } from '#engines/messages/command-line.ts';
import { documents } from '#engines/messages/documents.ts';
import { problems } from '#engines/messages/problems.ts';
import type { LegacyEncoding } from '#engines/office-files/index.ts';
import { readFile, recognise, withConverted, type ReadFile } from '#modules/intake/index.ts';

export interface SourceFile { readonly bytes: Uint8Array; readonly filename: string; readonly convert: LegacyEncoding | undefined }

/** Reads a file of any kind. @param tell hears how far recognising is, in a sentence a page */
export async function readSource(file: SourceFile, tell: (progress: string) => void): Promise<{ ok: true; reading: Reading } | { ok: false; sentence: string }> {
  const read = await readFile(await withConverted(file));
  const done = read.ok === 'recognise' ? await recognised(file, read.pages, tell) : read;
  if (done === null) return { ok: false, sentence: problems.vi.byCode.too_hard };
  if (done.ok === true) return { ok: true, reading: done.reading };
  return { ok: false, sentence: done.ok === false ? whyNot(done) : problems.vi.byCode.too_hard };
}

async function recognised(file: SourceFile, pictured: number, tell: (progress: string) => void): Promise<ReadFile | null> {
  try {
    return await recognise(file, { pages: pictured, signal: new AbortController().signal, onPage: ({ page, pages, picture }) => {
      if (!picture) tell(documents.vi.scanReading(page, pages));
    } });
  } catch {
    return null;
  }
}

/** Why a file was not opened; for an old encoding also the option that consents. */
function whyNot({ problem, legacy }: Extract<ReadFile, { ok: false }>): string {
  return legacy ? `${problem.message.vi} ${commandLine.vi.consent(legacy.converted.split('\n')[0] ?? '', legacy.encoding)}` : problem.message.vi;
}
