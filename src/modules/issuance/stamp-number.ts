import { stampNumber } from '../../engines/official-layout/index.ts';
import type { Stamp } from '../../engines/official-layout/index.ts';

/** Writes number and date into a signed file; runs in a thread of its own, as laying out does. */
export default function stamp({ docx, ...given }: Stamp & { docx: Uint8Array }): Uint8Array {
  return stampNumber(docx, given);
}
