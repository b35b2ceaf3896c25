import { canonicalText } from '../text/index.ts';
import { directBasis } from './basis.ts';
import { basisCitations, citationsOf, citedDocuments } from './citations.ts';
import { deadlinesOf } from './deadlines.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { formsOf } from './forms.ts';
import { headOf } from './head.ts';
import { deadlineClashes, particularsOf } from './particulars/index.ts';
import { readableEnd } from './readable-end.ts';
import type { Reading } from './reading.ts';
import { proseRows, tableRows } from './rows.ts';
import type { Directive } from './schema.ts';
import { outlineOf, sectionsOf } from './sections.ts';
import { recipients, signature } from './signature.ts';
import { settle, type Lifted } from './sourced.ts';
import { statementsOf } from './statements.ts';
import { sourceOf } from './source.ts';
import { targetsOf } from './targets.ts';
import { tasksOf } from './tasks.ts';

/** Version of the grammar; goes up whenever the same text may read differently. */
export const extractor = 'directive-reading/5';

/**
 * Reads a directing document.
 * @param text the document's text, any line endings, any normal form.
 * @returns the directive, the place of every value in the canonical text, and what a person should look at. Never throws.
 */
export function readDirective(text: string): Reading {
  const canonical = canonicalText(text);
  const source = sourceOf(canonical.slice(0, readableEnd(canonical)));
  const documents = citedDocuments(source);
  const statements = statementsOf(source.body);
  const prose = proseRows(source.body);
  const rows = [...prose.rows, ...[...source.tables, ...source.annexTables].flatMap(tableRows)];
  const lifted: Lifted<Directive> = {
    ...headOf(source),
    basis: basisCitations(documents, directBasis(source.preamble)),
    citations: citationsOf(documents),
    sections: sectionsOf(source.body),
    targets: targetsOf(source.body),
    tasks: tasksOf(statements, rows, prose.taken),
    deadlines: deadlinesOf(statements, rows, prose.taken),
    reportOutline: source.outline ? outlineOf(source.outline) : null,
    forms: formsOf(source),
    recipients: recipients(source),
    signature: signature(source),
  };
  const { value, evidence } = settle<Directive>(lifted);
  const particulars = particularsOf(source, value, evidence);
  const diagnostics = [...diagnosticsOf(source, value, canonical.length), ...deadlineClashes(value, evidence, particulars)];
  return { directive: value, evidence, diagnostics, particulars, text: canonical, extractor };
}
