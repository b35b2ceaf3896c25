import type { RichText } from '../../engines/rich-text/index.ts';

/** A section as it was frozen: one's own text, else what the units below wrote, with whose it is. */
export interface FrozenSection {
  body: RichText | null;
  gathered: { unitName: string; body: RichText }[];
}
