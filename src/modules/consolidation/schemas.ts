import { z } from 'zod';
import { cellValueSchema, formDefinitionSchema } from '../../engines/forms/index.ts';
import { richTextSchema } from '../../engines/rich-text/index.ts';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { day, id, instant } from '../../kit/wire.ts';

export const meanings = ['live', 'accepted', 'stated'] as const;
export const meaning = z.enum(meanings).describe(
  'live: last submitted revision of each lowest unit; accepted: last accepted one; stated: what the units directly below signed');

const key = z.string().max(61);
export const totalSchema = z.object({ value: z.number().nullable(), given: z.number().int().describe('units that gave this figure') });
export const formTotalsSchema = z
  .object({ definition: formDefinitionSchema, cells: z.record(z.string(), totalSchema).describe('by `row/column`') })
  .meta({ id: 'FormTotals' });

export const standingSchema = z
  .object({ expected: z.number().int(), submitted: z.number().int(), accepted: z.number().int(), late: z.number().int(), inFigures: z.number().int() })
  .meta({ id: 'Standing', description: 'How many units are behind the figures' });

export const consolidationQuery = z.object({ meaning: meaning.default('accepted') });
export const consolidationSchema = z
  .object({ meaning, standing: standingSchema, asOf: instant.describe('figures handed in until then are in the totals'), moving: z.boolean().describe('more has come in and is being added up: ask again in a second'), forms: z.array(formTotalsSchema) })
  .meta({ id: 'Consolidation' });

export const cellParams = z.object({ id, formKey: key, rowKey: key, columnKey: key });
export const cellSourcesQuery = z.object({ meaning: meaning.default('accepted'), ...pageQuery });
export const cellSourcesSchema = pageOf(
  z.object({
    assignmentId: id, unitId: id, unitName: z.string(), leaf: z.boolean(), value: z.number().nullable(), given: z.number().int(),
    revisionId: id.nullable().describe('the revision behind a lowest unit or a stated figure'),
  }).meta({ id: 'FigureSource' }),
);

export const sectionTextsQuery = z.object({ ...pageQuery });
export const sectionParams = z.object({ id, sectionKey: key });
export const sectionTextsSchema = pageOf(
  z.object({ assignmentId: id, unitId: id, unitName: z.string(), revisionId: id, revisionNumber: z.number().int(), accepted: z.boolean(), body: richTextSchema }).meta({ id: 'SectionText' }),
);

export const proposalsSchema = z.object({
  items: z.array(z.object({
    formKey: key, rowKey: key, columnKey: key, value: cellValueSchema,
    source: z.object({
      kind: z.enum(['registry', 'previous', 'children', 'founding', 'predecessor']),
      of: z.string().describe('a day, the title of a campaign, the names of units, by its kind'),
    }),
  }).meta({ id: 'ProposedFigure', description: 'A figure that is known from elsewhere; it is proposed, never taken over by itself' })),
});

export const takeOverSchema = z.object({ formKeys: z.array(key).min(1).max(20) });
export const takenOverSchema = z.object({ rows: z.number().int().describe('rows of the draft that now hold the accepted totals') });

export const reportHeadSchema = z
  .object({
    parentBody: z.string().max(300).nullable(), issuer: z.string().min(1).max(300),
    number: z.string().max(20).nullable(), code: z.string().max(60).nullable(), place: z.string().max(120), date: day.nullable(),
    title: z.string().min(1).max(1000), preamble: z.string().max(4000).nullable(),
    recipients: z.array(z.string().min(1).max(400)).max(30),
    signature: z.object({ authority: z.string().max(200).nullable(), position: z.string().max(200), name: z.string().max(120) }),
    gatherEmptySections: z.boolean().describe("sections without a text of one's own take the texts of the units below, with whose they are"),
  })
  .meta({ id: 'ReportHead', description: 'Head and foot of the official report (NĐ 30/2020/NĐ-CP, Phụ lục I)' });

export const freezeSchema = z.object({ id, head: reportHeadSchema });
export const snapshotSchema = z
  .object({ id, assignmentId: id, number: z.number().int(), head: reportHeadSchema, standing: standingSchema, frozenAt: instant, frozenBy: z.string() })
  .meta({ id: 'Snapshot', description: 'A consolidation frozen with its texts and figures' });
export const snapshotListSchema = z.object({ items: z.array(snapshotSchema), proposedHead: reportHeadSchema });
