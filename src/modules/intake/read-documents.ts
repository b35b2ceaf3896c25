import type { z } from 'zod';
import { extractor } from '../../engines/directive-reading/read-directive.ts';
import type { Directive, Reading } from '../../engines/directive-reading/index.ts';
import { holds, pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import type { Page } from '../../kit/paging.ts';
import { particularsOfReading } from './particulars-of.ts';
import { mustBeReadable } from './policy.ts';
import { findDocument, findEarlier, findReading, listDocuments } from './queries.ts';
import type { documentDetailSchema, documentSchema, documentsQuery } from './schemas.ts';

type Document = z.input<typeof documentSchema>;

/** Documents of the units whose documents the asker reads, newest first. */
export async function readDocuments(context: SignedIn, query: z.output<typeof documentsQuery>): Promise<Page<Document>> {
  const rows = await listDocuments(context.tx, {
    ...query, paths: pathsWith(context.actor, 'documents.read'), after: readCursor(query.after, ['instant', 'id']),
  });
  return page(rows, query.limit, (row) => [row.receivedKey, row.id], present);
}

/** One document with its text and reading. @throws Problem not_found where the asker may not read it */
export async function readDocument(context: SignedIn, id: string): Promise<z.input<typeof documentDetailSchema>> {
  const document = mustBeReadable(context.actor, await findDocument(context.tx, id));
  const { id: readingId, text, extractor: readBy, ...reading } = await findReading(context.tx, id);
  const earlier = await findEarlier(context.tx, document);
  return {
    ...present(document),
    text,
    reading: {
      id: readingId, extractor: readBy, current: extractor,
      directive: reading.directive as Directive,
      evidence: reading.evidence as Reading['evidence'],
      diagnostics: reading.diagnostics as Reading['diagnostics'],
      particulars: particularsOfReading({ text, ...reading }),
    },
    earlier: earlier ? { ...earlier, receivedAt: earlier.receivedAt.toISOString() } : null,
    may: { confirm: holds(context.actor, 'directives.confirm', document.unitPath) },
  };
}

function present(row: NonNullable<Awaited<ReturnType<typeof findDocument>>>): Document {
  const { unitPath: _, receivedKey: __, fileSha256: ___, receivedAt, ...rest } = row;
  return { ...rest, kind: row.kind as Document['kind'], state: row.state as Document['state'], receivedAt: receivedAt.toISOString() };
}
