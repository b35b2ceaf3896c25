/** Particulars of a directing document, read from its layout and from the directive; clashes of its deadlines. Pure and total. */
import { canonicalText } from '../../text/index.ts';
import { readableEnd } from '../readable-end.ts';
import type { Diagnostic, Evidence } from '../reading.ts';
import type { Directive } from '../schema.ts';
import { sourceOf, type Source } from '../source.ts';
import { attachmentsOf } from './attachments.ts';
import { clashesOf } from './clashes.ts';
import { contactOf } from './contact.ts';
import { recipientRolesOf } from './recipient-roles.ts';
import type { Particulars } from './schema.ts';
import { scopeOf } from './scope.ts';

/** What the document says about its own handling. */
export function particularsOf(source: Source, directive: Directive, evidence: Readonly<Record<string, Evidence>>): Particulars {
  return {
    contact: contactOf(source), recipients: recipientRolesOf(source), scope: scopeOf(source),
    attachments: attachmentsOf(source, directive.forms, evidence),
  };
}

/** The same for a reading that was made before particulars were read: from its text alone. */
export function particularsFromText(text: string, directive: Directive, evidence: Readonly<Record<string, Evidence>>): Particulars {
  const canonical = canonicalText(text);
  return particularsOf(sourceOf(canonical.slice(0, readableEnd(canonical))), directive, evidence);
}

/** What stands against the deadlines of a directive. */
export const deadlineClashes = (directive: Directive, evidence: Readonly<Record<string, Evidence>>, particulars: Particulars): Diagnostic[] =>
  clashesOf(directive, evidence, particulars.scope);
