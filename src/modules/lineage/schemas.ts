import { z } from 'zod';
import { citationSchema, documentKinds } from '../../engines/directive-reading/index.ts';
import { deadlineChanges, levels, linkKinds, targetChanges } from '../../engines/lineage/index.ts';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { id, idParams, instant } from '../../kit/wire.ts';
import { documentState } from '../intake/index.ts';

const count = z.number().int();
export const linkKind = z.enum(linkKinds);
const linkState = z.enum(['proposed', 'confirmed', 'rejected']);
const level = z.enum(levels).nullable().describe('how high the issuer stands; null where neither name nor symbol tells');
const reviewed = z.object({ years: count.nullable(), from: count.nullable(), to: count.nullable() }).nullable().describe('the years that a review looks back on');

export const headSchema = z
  .object({
    id, kind: z.enum(documentKinds), number: z.string().nullable(), code: z.string().nullable(), issuedOn: z.string().nullable(),
    issuer: z.string().nullable(), title: z.string(), state: documentState, unitName: z.string().nullable().describe('who holds it'), level,
    readable: z.boolean().describe('false where the asker sees only this head: a unit above holds it'),
  })
  .meta({ id: 'LinkedDocument', description: 'The head of a document in a chain' });

export const countsSchema = z
  .object({ ...Object.fromEntries(targetChanges.map((change) => [change, count])) as Record<(typeof targetChanges)[number], typeof count>, deadlines: count, sections: count, forms: count })
  .meta({ id: 'DifferenceCounts', description: 'In how much a document departs from the one above it' });

export const chainLinkSchema = z
  .object({
    id, from: id, to: id, kind: linkKind, state: z.enum(['proposed', 'confirmed']), parent: z.boolean(),
    differences: countsSchema.nullable().describe('null where the two are not compared'),
    comparable: z.boolean().describe('both can be read and one carries the other out; without differences: too many are shown at once, ask for the pair'),
  })
  .meta({ id: 'ChainLink' });

export const ownLinkSchema = z
  .object({
    id, kind: linkKind, state: linkState, parent: z.boolean(), madeBy: z.enum(['reading', 'person']),
    cited: citationSchema.nullable(), match: z.enum(['exact', 'likely', 'ambiguous', 'none', 'chosen']), reviewed,
    to: headSchema.nullable().describe('null while it is not held'), candidates: z.array(headSchema).describe('where several held documents may be meant'),
    decidedBy: z.string().nullable(), decidedAt: instant.nullable(),
  })
  .meta({ id: 'OwnLink', description: 'A link of the document itself, with what it is decided by' });

export const lineageSchema = z
  .object({
    documentId: id,
    documents: z.array(headSchema.extend({ below: count.describe('documents directly below, a thousand at most') })).describe('the chain, the asked document in it'),
    links: z.array(chainLinkSchema),
    own: z.array(ownLinkSchema),
    more: z.boolean().describe('more hangs below than is shown'),
    may: z.object({ decide: z.boolean(), takeIn: z.boolean() }),
  })
  .meta({ id: 'Lineage' });

export const belowQuery = z.object({ ...pageQuery });
export const belowPageSchema = pageOf(headSchema.extend({ below: count, link: chainLinkSchema }).meta({ id: 'DocumentBelow' }));

const pointer = z.string().nullable().describe('JSON pointer into the content');
export const differencesQuery = z.object({ to: id.describe('the document above, with which it is compared') });
export const differencesSchema = z
  .object({
    child: headSchema, parent: headSchema,
    targets: z.array(z.object({ change: z.enum(targetChanges), child: pointer, parent: pointer, childText: z.string().nullable(), parentText: z.string().nullable(), measure: z.string() })),
    deadlines: z.array(z.object({ change: z.enum(deadlineChanges), child: z.string(), parent: z.string(), days: count, childActor: z.string().nullable(), childDue: z.string(), parentActor: z.string().nullable(), parentDue: z.string() })),
    sections: z.array(z.object({ parent: z.string(), label: z.string(), heading: z.string() })),
    outlineAbsent: z.boolean(),
    forms: z.array(z.object({ parent: z.string(), label: z.string(), title: z.string().nullable() })),
  })
  .meta({ id: 'LineageDifferences', description: 'In what a document departs from the one that it carries out' });

const issuedDocument = headSchema.extend({ linkKind, reviewed });
export const issuedSchema = z
  .object({
    reviews: z.array(issuedDocument),
    total: count,
    levels: z.array(z.object({ level, total: count, issuers: z.array(z.object({ issuer: z.string(), total: count })) })),
    documents: z.array(issuedDocument).describe('what each level issued to carry it out, the higher levels first; copies of one document once'),
    more: z.boolean(),
    lines: z.array(z.string()).describe('the same as words for a report'),
  })
  .meta({ id: 'IssuedDocuments' });

export const notHeldQuery = z.object({ ...pageQuery });
export const notHeldPageSchema = pageOf(
  z.object({ key: z.string(), cited: citationSchema, citedBy: count, documents: z.array(z.object({ id, title: z.string() })), ambiguous: z.boolean() }).meta({ id: 'NotHeld' }),
);

export const linkParams = idParams.extend({ linkId: id });
export const confirmationSchema = z.object({
  kind: linkKind.optional().describe('another kind than was proposed'),
  toDocumentId: id.optional().describe('the held document that is meant, where several may be or another is'),
});
export const newLinkSchema = z.object({ id, kind: linkKind, toDocumentId: id.optional(), cited: citationSchema.optional() })
  .refine((link) => (link.toDocumentId === undefined) !== (link.cited === undefined), { message: 'either a held document or a citation', path: ['toDocumentId'] });
