import { readDirective } from '../../engines/directive-reading/index.ts';
import type { Reading } from '../../engines/directive-reading/index.ts';
import { openOfficeFile } from '../../engines/office-files/index.ts';
import type { FileProblem } from '../../engines/office-files/index.ts';

export type ReadFile = { ok: true; format: string; reading: Reading } | { ok: false; problem: FileProblem };

/** Opens a file and reads it; runs in a thread of its own, for files are hostile and reading takes its time. */
export default async function readFile(file: { bytes: Uint8Array; filename: string }): Promise<ReadFile> {
  const opened = await openOfficeFile(file.bytes, file.filename);
  return opened.ok ? { ok: true, format: opened.format, reading: readDirective(opened.text) } : opened;
}
