/** Recipients and signature as values. */
import { recipientsOf, signatureOf } from '../official-document/index.ts';
import type { SignatureBlock } from './schema.ts';
import { from, quote, type Sourced } from './sourced.ts';
import type { Source } from './source.ts';

/** Nơi nhận, an entry per line. */
export function recipients(source: Source): Sourced<string>[] {
  return recipientsOf(source.zones.tail).map(({ run }) => quote(run, 'recipients', 0.95));
}

/** The signature block; null where the document has none. */
export function signature(source: Source): Sourced<SignatureBlock> | null {
  const block = signatureOf(source.zones.tail);
  if (!block) return null;
  return from<SignatureBlock>(block.run, 'signature', {
    authority: block.authority ? quote(block.authority, 'signature.authority') : null,
    position: block.position ? quote(block.position, 'signature.position') : null,
    name: block.name ? quote(block.name, 'signature.name') : null,
  });
}
