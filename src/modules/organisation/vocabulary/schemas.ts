import { z } from 'zod';
import { pageOf, pageQuery } from '../../../kit/paging.ts';
import { day, id, search } from '../../../kit/wire.ts';
import { LISTS } from './lists.ts';

const name = z.string().trim().min(1).max(200);
const key = z.string().max(80);

export const wordSchema = z
  .object({
    key: z.string(), nameVi: z.string(), nameEn: z.string(),
    validFrom: day, validTo: day.nullable().describe('the first day on which it no longer holds'),
    rank: z.number().int().optional().describe('levels and types: from the top'),
    levelKey: z.string().optional().describe('types: their level'),
    shortVi: z.string().optional().describe('types: as written in names'),
  })
  .meta({ id: 'Word', description: 'One word of the organisation’s vocabulary, with the days on which it is offered' });

export const localitySchema = z
  .object({ key: z.string(), name: z.string(), withinKey: z.string().nullable(), withinName: z.string().nullable(), validFrom: day, validTo: day.nullable() })
  .meta({ id: 'Locality' });

export const ruleValueSchema = z
  .object({ key: z.string(), validFrom: day, value: z.number().int(), source: z.string().nullable() })
  .meta({ id: 'RuleValue', description: 'A number that a rule is made of; the latest whose day has come holds' });

export const wordsSchema = z.object({
  levels: z.array(wordSchema), types: z.array(wordSchema), kinds: z.array(wordSchema), fields: z.array(wordSchema),
  groupings: z.array(wordSchema), positionKinds: z.array(wordSchema),
  ruleValues: z.array(ruleValueSchema),
  may: z.object({ manage: z.boolean() }),
});

export const localitiesQuery = z.object({ q: search, withinKey: key.optional(), ...pageQuery });
export const localityPageSchema = pageOf(localitySchema);

export const listParams = z.object({ list: z.enum(LISTS) });
export const wordParams = listParams.extend({ key });

export const newWordSchema = z.object({
  id, nameVi: name, nameEn: name.nullable().default(null).describe('the Vietnamese name where it is not given'),
  validFrom: day,
  rank: z.number().int().min(0).max(1000).optional().describe('levels and types'),
  levelKey: key.optional().describe('types'),
  shortVi: z.string().trim().min(1).max(60).optional().describe('types; the name where it is not given'),
  withinKey: key.nullable().optional().describe('localities: the place that it lies in'),
});
export const addedWordSchema = z.object({ key: z.string() });

export const wordEndingSchema = z.object({ validTo: day.nullable().describe('the first day on which it no longer holds; null takes an ending back') });

export const newRuleValueSchema = z.object({
  id, validFrom: day, value: z.number().int().min(0).max(1_000_000), source: z.string().trim().min(1).max(300).nullable().default(null),
});
