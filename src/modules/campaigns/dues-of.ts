import type { Directive } from '../../engines/directive-reading/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { findReading } from '../intake/index.ts';
import { duesNamed } from './dues-named.ts';
import type { NamedDues } from './dues-named.ts';

/** The days that the plan behind a campaign gives to each level; none where there is no plan. */
export async function duesOf(context: SignedIn, directive: { documentId: string; content: Directive } | undefined): Promise<NamedDues> {
  if (!directive) return duesNamed(null);
  const { text } = await findReading(context.tx, directive.documentId);
  return duesNamed(directive.content, text);
}
