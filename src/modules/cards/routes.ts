import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { exportPrintingList } from './export-list.ts';
import { findCard, readMemberCards } from './find-card.ts';
import { giveCardNumbers } from './give-numbers.ts';
import { changeCardRound, discardCardRound, openCardRound, updateCardRound } from './open-round.ts';
import { readDueCards } from './read-cards.ts';
import { readCardRound, readCardRounds } from './read-rounds.ts';
import { readRoundUnits } from './read-units.ts';
import * as wire from './schemas.ts';
import { takeCardStep } from './take-step.ts';
import { undoCardStep } from './undo-step.ts';

export const cardsRoutes = [
  route({
    method: 'GET', url: '/api/card-rounds', operationId: 'readCardRounds', access: 'members.read',
    summary: 'Exchanges of cards that concern the own unions, the newest first', query: wire.roundsQuery, answer: wire.roundPageSchema,
    handle: (context, { query }) => readCardRounds(context, query),
  }),
  route({
    method: 'POST', url: '/api/card-rounds', operationId: 'openCardRound', access: 'members.manage', status: 201,
    summary: 'Open an exchange of cards', body: wire.newRoundSchema, answer: wire.roundSchema,
    handle: (context, { body }) => openCardRound(context, body),
  }),
  route({
    method: 'GET', url: '/api/card-rounds/:id', operationId: 'readCardRound', access: 'members.read',
    summary: 'One exchange of cards', params: idParams, answer: wire.roundSchema,
    handle: (context, { params }) => readCardRound(context, params.id),
  }),
  route({
    method: 'PATCH', url: '/api/card-rounds/:id', operationId: 'changeCardRound', access: 'members.manage',
    summary: 'Change its name, decision and days', params: idParams, body: wire.roundChangeSchema, answer: wire.roundSchema,
    handle: (context, { params, body }) => changeCardRound(context, params.id, body),
  }),
  route({
    method: 'DELETE', url: '/api/card-rounds/:id', operationId: 'discardCardRound', access: 'members.manage',
    summary: 'Take back a round of which nothing came', params: idParams,
    handle: (context, { params }) => discardCardRound(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/card-rounds/:id/update', operationId: 'updateCardRound', access: 'members.manage',
    summary: 'Bring it up to date with the register', params: idParams, body: wire.updateSchema, answer: wire.updatedSchema,
    handle: (context, { params, body }) => updateCardRound(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/card-rounds/:id/units', operationId: 'readRoundUnits', access: 'members.read',
    summary: 'How far the units right below one are', params: idParams, query: wire.unitsQuery, answer: wire.unitPageSchema,
    handle: (context, { params, query }) => readRoundUnits(context, params.id, query),
  }),
  route({
    method: 'GET', url: '/api/card-rounds/:id/cards', operationId: 'readDueCards', access: 'members.read',
    summary: 'The cards of a union, by given name', params: idParams, query: wire.cardsQuery, answer: wire.cardPageSchema,
    handle: (context, { params, query }) => readDueCards(context, params.id, query),
  }),
  route({
    method: 'POST', url: '/api/card-rounds/:id/steps', operationId: 'takeCardStep', access: 'members.manage',
    summary: 'Print, hand over or set aside cards of a unit, all or those named', params: idParams, body: wire.stepSchema, answer: wire.steppedSchema,
    handle: (context, { params, body }) => takeCardStep(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/card-rounds/:id/undoing', operationId: 'undoCardStep', access: 'members.manage',
    summary: 'Take the last step of cards back', params: idParams, body: wire.undoSchema, answer: wire.undoneSchema,
    handle: (context, { params, body }) => undoCardStep(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/card-rounds/:id/numbers', operationId: 'giveCardNumbers', access: 'members.manage',
    summary: 'Give new numbers by a pasted list', params: idParams, body: wire.numbersSchema, answer: wire.numberedSchema,
    handle: (context, { params, body }) => giveCardNumbers(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/card-exports', operationId: 'exportPrintingList', access: 'members.manage', gives: 'file',
    summary: 'The list for the printer, for a purpose that is kept', body: wire.exportSchema,
    handle: (context, { body }) => exportPrintingList(context, body),
  }),
  route({
    method: 'GET', url: '/api/known-cards', operationId: 'findCard', access: 'members.read',
    summary: 'What rounds know of a card by its whole number: void, valid, or coming', query: wire.numberQuery, answer: wire.knownCardSchema,
    handle: (context, { query }) => findCard(context, query),
  }),
  route({
    method: 'GET', url: '/api/members/:id/cards', operationId: 'readMemberCards', access: 'members.read',
    summary: 'The cards of a member through the rounds', params: idParams, answer: wire.memberCardsSchema,
    handle: (context, { params }) => readMemberCards(context, params.id),
  }),
];
