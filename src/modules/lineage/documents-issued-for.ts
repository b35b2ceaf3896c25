import { printedSymbol } from '../../engines/official-document/index.ts';
import type { z } from 'zod';
import { issuedLines, issuerKey, levels } from '../../engines/lineage/index.ts';
import type { IssuedDocument, Level } from '../../engines/lineage/index.ts';
import { documents as words } from '../../engines/messages/documents.ts';
import type { SignedIn } from '../../kit/context.ts';
import { presentHead } from './heads.ts';
import { issuedFor, reviewsOf } from './issued-queries.ts';
import { mayOpen, readableDocument } from './policy.ts';
import type { issuedSchema } from './schemas.ts';

export type Issued = z.input<typeof issuedSchema>;
type Row = Awaited<ReturnType<typeof issuedFor>>[number];

/** Counted and listed at most; more than that is no list for a report any more. */
const DOCUMENTS = 500;

/**
 * Every document that each level issued to carry one out, within what the asker reads, and its reviews (yearly, 5, 10 years).
 * @throws Problem not_found
 */
export async function documentsIssuedFor(context: SignedIn, documentId: string): Promise<Issued> {
  await readableDocument(context, documentId);
  const shown = (rows: Row[]) => rows.filter((row) => mayOpen(context.actor, row.unitPath!)).map(present);
  const reviews = shown(await reviewsOf(context.tx, documentId, DOCUMENTS));
  const rows = await issuedFor(context.tx, documentId, DOCUMENTS + 1);
  const documents = byLevel(shown(rows.slice(0, DOCUMENTS)));
  return { reviews, total: documents.length, levels: countLevels(documents), documents, more: rows.length > DOCUMENTS, lines: issuedLines(documents.map(asWords)) };
}

const present = (row: Row): Issued['documents'][number] => ({ ...presentHead(row, true), linkKind: row.linkKind, reviewed: row.reviewed });

const place = (level: Level | null): number => (level === null ? levels.length : levels.indexOf(level));

/** The higher levels first; within one as the query orders them. */
const byLevel = (documents: Issued['documents']): Issued['documents'] => [...documents].sort((a, b) => place(a.level) - place(b.level));

function countLevels(documents: Issued['documents']): Issued['levels'] {
  const found = new Map<Level | null, Map<string, { issuer: string; total: number }>>();
  for (const { level, issuer } of documents) {
    const issuers = found.get(level) ?? new Map<string, { issuer: string; total: number }>();
    const key = issuerKey(issuer);
    const own = issuers.get(key) ?? { issuer: issuer ?? '', total: 0 };
    own.total += 1;
    issuers.set(key, own);
    found.set(level, issuers);
  }
  return [...found].map(([level, issuers]) => ({ level, total: [...issuers.values()].reduce((sum, { total }) => sum + total, 0), issuers: [...issuers.values()] }));
}

/** `Kế hoạch số 81/KH-LĐLĐ ngày 27/6/2024`: Vietnamese always, for it goes into a report. */
function asWords({ level, issuer, kind, number, code, issuedOn, title }: Issued['documents'][number]): IssuedDocument {
  const { kind: kinds, numbered, unnumbered } = words.vi;
  const symbol = printedSymbol(number, code);
  const day = issuedOn?.split('-').reverse().map((part, index, parts) => (index < parts.length - 1 ? String(Number(part)) : part)).join('/');
  return { level, issuer, title, name: `${symbol ? numbered(kinds[kind], symbol) : unnumbered(kinds[kind])}${day ? (issuedOn!.length === 10 ? ` ngày ${day}` : ` (${day})`) : ''}` };
}
