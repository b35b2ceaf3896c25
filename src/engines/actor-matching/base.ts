/** The unit of the tree that issued a document. */
import type { NamedUnit } from './schema.ts';
import { beginsWith, nameWords } from './words.ts';

/**
 * @param issuer the issuing organisation as the document prints it, full or short
 * @param way the unit that received the document and those above it, from the root down
 * @returns the issuer; where the tree does not hold it, the unit that received the document
 */
export function baseOf(issuer: string | null, way: readonly NamedUnit[]): { base: NamedUnit | undefined; issuedAbove: boolean } {
  const received = way.at(-1);
  if (!issuer) return { base: received, issuedAbove: false };
  const words = nameWords(issuer);
  const alike = ({ name, shortName }: NamedUnit): boolean => beginsWith(nameWords(name), words) || beginsWith(words, nameWords(name)) || beginsWith(nameWords(shortName), words);
  const base = [...way].reverse().find(alike);
  return base ? { base, issuedAbove: false } : { base: received, issuedAbove: true };
}
