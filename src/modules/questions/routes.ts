import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { askQuestion } from './ask-question.ts';
import { closeQuestion, shareQuestion } from './close-question.ts';
import { readQuestionsHead, setDesk } from './read-desk.ts';
import { readQuestions } from './read-questions.ts';
import { answerQuestion, askOn } from './reply.ts';
import * as wire from './schemas.ts';

export const questionsRoutes = [
  route({
    method: 'GET', url: '/api/campaigns/:id/questions-head', operationId: 'readQuestionsHead', access: 'campaigns.read',
    summary: 'The contact desk of a campaign, and how many questions wait', params: idParams, answer: wire.questionsHeadSchema,
    handle: (context, { params }) => readQuestionsHead(context, params.id),
  }),
  route({
    method: 'PUT', url: '/api/campaigns/:id/contact-desk', operationId: 'setDesk', access: 'campaigns.manage',
    summary: 'Set whom to ask about a campaign', params: idParams, body: wire.deskChangeSchema, answer: wire.deskSchema,
    handle: (context, { params, body }) => setDesk(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/campaigns/:id/questions', operationId: 'readQuestions', access: 'campaigns.read',
    summary: 'Questions of the own subtrees and those shown to all, newest first', params: idParams, query: wire.questionsQuery, answer: wire.questionPageSchema,
    handle: (context, { params, query }) => readQuestions(context, params.id, query),
  }),
  route({
    method: 'POST', url: '/api/assignments/:id/questions', operationId: 'askQuestion', access: 'reports.write', status: 201,
    summary: 'Ask about a campaign, for a unit that takes part', params: idParams, body: wire.askSchema, answer: wire.questionSchema,
    handle: (context, { params, body }) => askQuestion(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/questions/:id/answers', operationId: 'answerQuestion', access: 'campaigns.read', status: 201,
    summary: "Answer a question, as the owner's desk or the level above", params: idParams, body: wire.answerSchema, answer: wire.questionSchema,
    handle: (context, { params, body }) => answerQuestion(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/questions/:id/asking-on', operationId: 'askOn', access: 'reports.write', status: 201,
    summary: 'Ask on: the question waits for an answer again', params: idParams, body: wire.askOnSchema, answer: wire.questionSchema,
    handle: (context, { params, body }) => askOn(context, params.id, body),
  }),
  route({
    method: 'PUT', url: '/api/questions/:id/sharing', operationId: 'shareQuestion', access: 'campaigns.manage',
    summary: 'Show a question with its answers to all who take part, or to the unit alone', params: idParams, body: wire.sharingSchema, answer: wire.questionSchema,
    handle: (context, { params, body }) => shareQuestion(context, params.id, body.shared),
  }),
  route({
    method: 'POST', url: '/api/questions/:id/closing', operationId: 'closeQuestion', access: 'campaigns.read',
    summary: 'Close a question', params: idParams, answer: wire.questionSchema,
    handle: (context, { params }) => closeQuestion(context, params.id),
  }),
];
