import { z } from 'zod';
import { assignmentState } from '../campaigns/index.ts';
import { day, id } from '../../kit/wire.ts';

const base = { assignmentId: id, campaignId: id, campaignTitle: z.string(), unitName: z.string(), due: day, late: z.boolean(), insteadOf: z.boolean().describe('for a unit that has ended, for which the asker answers') };

export const workSchema = z
  .object({
    toWrite: z.array(z.object({ ...base, state: assignmentState, children: z.number().int(), submittedBelow: z.number().int(), expectedBelow: z.number().int() })).describe('reports of mine that are open, drafting or returned'),
    toPassOn: z.array(z.object({ ...base, waiting: z.number().int() })),
    toReview: z.array(z.object({ ...base, revisionId: id })).describe('reports that wait for my decision, the oldest due first'),
    toReopen: z.array(z.object({ assignmentId: id, revisionId: id, unitName: z.string(), campaignId: id, campaignTitle: z.string(), reason: z.string() })).describe('accepted reports that units ask to have opened again'),
    toAnswer: z.array(z.object({ campaignId: id, campaignTitle: z.string(), open: z.number().int() })).describe('campaigns with questions that I may answer'),
    toConfirm: z.array(z.object({ documentId: id, title: z.string(), filename: z.string() })),
    more: z.boolean().describe('a list was cut at its limit; the campaign pages show the rest'),
  })
  .meta({ id: 'Work', description: 'Việc của tôi' });
