/** Citations: every numbered document named anywhere, each once, from its fullest mention; and the basis among them. */
import { mentionsIn, symbolKey, type Mention } from '../official-document/index.ts';
import { spanOf, type Run } from '../text/index.ts';
import type { Citation, DocumentKind } from './schema.ts';
import { from, quote, type Sourced } from './sourced.ts';
import type { Source } from './source.ts';

export interface CitedDocument { readonly first: Mention; mentions: Mention[] }

/** Runs in which documents are cited, in the order of the text; the letterhead is not among them. */
function citingRuns(source: Source): Run[] {
  const cells = [...source.tables, ...source.annexTables].flatMap((table) => table.rows.flat());
  const runs = [source.title, ...source.paragraphs.map((p) => p.run), ...cells, ...source.annexParagraphs.map((p) => p.run), ...source.notes.map((p) => p.run)];
  return runs.filter((run) => run.text !== '').sort((a, b) => spanOf(a).start - spanOf(b).start);
}

/** Groups mentions of one document: printed variants are one; the same symbol of another year is another document. */
export function citedDocuments(source: Source): CitedDocument[] {
  const { number, code } = source.letterhead;
  const own = symbolKey(number?.text ?? null, code?.value ?? null);
  const documents: CitedDocument[] = [];
  const byKey = new Map<string, CitedDocument[]>();
  const byNumber = new Map<string, CitedDocument[]>();
  for (const run of citingRuns(source)) {
    for (const mention of mentionsIn(run)) {
      const key = symbolKey(mention.number, mention.code);
      if (number && key === own) continue;
      const loose = `${mention.kind}|${symbolKey(mention.number, null)}`;
      const candidates = mention.code ? byKey.get(key) : byNumber.get(loose);
      const known = candidates?.find((document) => sameTime(document.first, mention)) ?? (mention.code ? upgrade(byNumber.get(loose), mention) : undefined);
      if (known) { known.mentions.push(mention); if (mention.code) remember(byKey, key, known); continue; }
      const document = { first: mention, mentions: [mention] };
      documents.push(document);
      if (mention.code) remember(byKey, key, document);
      remember(byNumber, loose, document);
    }
  }
  return documents;
}

function remember(map: Map<string, CitedDocument[]>, key: string, document: CitedDocument): void {
  const list = map.get(key);
  if (!list) map.set(key, [document]);
  else if (!list.includes(document)) list.push(document);
}

const upgrade = (documents: CitedDocument[] | undefined, mention: Mention): CitedDocument | undefined =>
  documents?.find((document) => document.mentions.every((m) => m.code === null) && sameTime(document.first, mention));

function sameTime(a: Mention, b: Mention): boolean {
  return !a.date || !b.date || a.date.slice(0, 4) === b.date.slice(0, 4);
}

function fullest(document: CitedDocument): { code: Mention; date: Mention | undefined; issuer: Mention | undefined } {
  const { mentions } = document;
  const both = mentions.find((m) => m.date && m.date.length > 4 && m.issuer);
  return {
    code: mentions.find((m) => m.code) ?? document.first,
    date: both ?? mentions.find((m) => m.date && m.date.length > 4) ?? mentions.find((m) => m.date),
    issuer: both ?? mentions.find((m) => m.issuer),
  };
}

function citationOf(document: CitedDocument, rule: string): Sourced<Citation> {
  const { first } = document;
  const { code, date, issuer } = fullest(document);
  return from<Citation>(first.run, rule, {
    kind: from<DocumentKind>(first.kindRun, 'citation.kind', first.kind),
    number: from<string>(first.numberRun, 'citation.number', first.number),
    code: code.code ? from<string>(code.codeRun, 'citation.code', code.code) : null,
    date: date?.date ? from<string>(date.dateRun, 'citation.date', date.date) : null,
    issuer: issuer?.issuer ? quote(issuer.issuer, 'citation.issuer', 0.8) : null,
  });
}

/** All cited documents in order of first appearance. */
export function citationsOf(documents: readonly CitedDocument[]): Sourced<Citation>[] {
  return documents.map((document) => citationOf(document, 'citation'));
}

/** Those cited documents that the basis names, in the order of the basis. */
export function basisCitations(documents: readonly CitedDocument[], direct: readonly Mention[]): Sourced<Citation>[] {
  const chosen: CitedDocument[] = [];
  for (const mention of direct) {
    const document = documents.find((candidate) => candidate.mentions.some((m) => m.run.at[0] === mention.run.at[0] && m.number === mention.number));
    if (document && !chosen.includes(document)) chosen.push(document);
  }
  return chosen.map((document) => citationOf(document, 'basis'));
}
