import { UnreadableFile } from './problems.ts';

/** The text of a .docx package. */
export function openDocx(_bytes: Uint8Array): { text: string; hasTables: boolean } {
  throw new UnreadableFile('file_damaged');
}
