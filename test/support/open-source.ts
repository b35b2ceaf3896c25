import { openOfficeFile, type LegacyEncoding, type OpenedFile } from '#engines/office-files/index.ts';
import { withConverted } from '#modules/intake/index.ts';

/** Opens a file as intake does, converted by an office suite first where only that opens it. */
export async function openSource(bytes: Uint8Array, filename: string, convert?: LegacyEncoding): Promise<OpenedFile> {
  const { asDocx } = await withConverted({ bytes, filename, convert });
  return openOfficeFile(bytes, filename, { convert, asDocx });
}
