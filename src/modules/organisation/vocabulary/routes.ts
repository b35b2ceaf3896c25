import { z } from 'zod';
import { route } from '../../../kit/route.ts';
import { addWord } from './add-word.ts';
import { endWord } from './end-word.ts';
import { readLocalities, readWords } from './read-words.ts';
import { addedWordSchema, listParams, localitiesQuery, localityPageSchema, newRuleValueSchema, newWordSchema, wordEndingSchema, wordParams, wordsSchema } from './schemas.ts';
import { setRuleValue } from './set-rule-value.ts';

export const vocabularyRoutes = [
  route({
    method: 'GET', url: '/api/words', operationId: 'readWords', access: 'signed-in',
    summary: 'The words and rule numbers of the organisation with their days of validity', answer: wordsSchema,
    handle: (context) => readWords(context),
  }),
  route({
    method: 'GET', url: '/api/localities', operationId: 'readLocalities', access: 'signed-in',
    summary: 'Places of the State’s administration, by name', query: localitiesQuery, answer: localityPageSchema,
    handle: (context, { query }) => readLocalities(context, query),
  }),
  route({
    method: 'POST', url: '/api/words/:list', operationId: 'addWord', access: 'organisation.manage', status: 201,
    summary: 'Add a word, offered from a day on', params: listParams, body: newWordSchema, answer: addedWordSchema,
    handle: (context, { params, body }) => addWord(context, params.list, body),
  }),
  route({
    method: 'PUT', url: '/api/words/:list/:key/ending', operationId: 'endWord', access: 'organisation.manage',
    summary: 'End a word on a day, or take its ending back', params: wordParams, body: wordEndingSchema,
    handle: (context, { params, body }) => endWord(context, params.list, params.key, body.validTo),
  }),
  route({
    method: 'POST', url: '/api/rule-values/:key', operationId: 'setRuleValue', access: 'organisation.manage', status: 201,
    summary: 'Give a rule another number from a day on', params: z.object({ key: z.string().max(80) }), body: newRuleValueSchema, answer: addedWordSchema,
    handle: (context, { params, body }) => setRuleValue(context, params.key, body),
  }),
];
