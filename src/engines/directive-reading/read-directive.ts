import type { Directive } from './schema.ts';
import type { Reading } from './reading.ts';

/** Version of the grammar; goes up whenever the same text may read differently. */
export const extractor = 'directive-reading/1';

/**
 * Reads a directing document.
 * @param text the document's text, any line endings, any normal form.
 * @returns the directive, the place of every value in the canonical text, and what a person should look at. Never throws.
 */
export function readDirective(text: string): Reading {
  const directive: Directive = {
    kind: 'other', number: null, code: null, date: null, place: null, issuer: null, title: '', basis: [], citations: [],
    sections: [], targets: [], tasks: [], deadlines: [], reportOutline: null, forms: [], recipients: [], signature: null,
  };
  return { directive, evidence: {}, diagnostics: [], text: text.normalize('NFC'), extractor };
}
