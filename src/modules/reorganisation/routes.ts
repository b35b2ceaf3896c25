import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { actFileRoutes } from './file-routes.ts';
import { undoingSchema, unitDetailSchema } from '../organisation/index.ts';
import { readActEffects } from './act-effects.ts';
import { closeUnit } from './close-unit.ts';
import { decideProposal, previewProposal } from './decide-proposal.ts';
import * as hand from './hand-over-schemas.ts';
import { previewHandOver, recordHandOver } from './hand-over.ts';
import { previewBulkAct } from './preview-bulk-act.ts';
import { previewUnitAct } from './preview-unit-act.ts';
import * as wire from './proposal-schemas.ts';
import { changeProposal, createProposal, dropProposal, readProposal, readProposals } from './proposals.ts';
import { readHandOver, readHandOvers, readRespondent } from './read-hand-overs.ts';
import { readSelection } from './read-selection.ts';
import { recordBulkAct } from './record-bulk-act.ts';
import { recordUnitAct } from './record-unit-act.ts';
import { actEffectsSchema, actPreviewSchema, bulkActSchema, bulkPreviewSchema, recordedActSchema, selectedUnitsQuery, selectedUnitsSchema, unitClosingSchema, wholeActSchema } from './schemas.ts';
import { findSmallUnions } from './small-unions.ts';
import { undoHandOver } from './undo-hand-over.ts';
import { undoUnitAct } from './undo-unit-act.ts';

export const reorganisationRoutes = [
  ...actFileRoutes,
  route({
    method: 'POST', url: '/api/unit-acts/preview', operationId: 'previewUnitAct', access: 'organisation.manage',
    summary: 'What a decision on units would do, without doing it', body: wholeActSchema, answer: actPreviewSchema,
    handle: (context, { body }) => previewUnitAct(context, body),
  }),
  route({
    method: 'POST', url: '/api/unit-acts', operationId: 'recordUnitAct', access: 'organisation.manage', status: 201,
    summary: 'Record a decision on units, with all that follows it', body: wholeActSchema, answer: recordedActSchema,
    handle: (context, { body }) => recordUnitAct(context, body),
  }),
  route({
    method: 'POST', url: '/api/unit-acts/:id/undoing', operationId: 'undoUnitAct', access: 'organisation.manage', status: 201,
    summary: 'Take a decision on units back', params: idParams, body: undoingSchema, answer: recordedActSchema,
    handle: (context, { params, body }) => undoUnitAct(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/unit-acts/:id/effects', operationId: 'readActEffects', access: 'organisation.read',
    summary: 'What followed a decision: people, offices, accounts, counted', params: idParams, answer: actEffectsSchema,
    handle: (context, { params }) => readActEffects(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/units/:id/closing', operationId: 'closeUnit', access: 'organisation.manage', status: 201,
    summary: 'End a unit on a day, and say what becomes of its members', params: idParams, body: unitClosingSchema, answer: unitDetailSchema,
    handle: (context, { params, body }) => closeUnit(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/unit-selections', operationId: 'readSelection', access: 'organisation.manage',
    summary: 'Units that a selection or a pasted list means on a day, by name', body: selectedUnitsQuery, answer: selectedUnitsSchema,
    handle: (context, { body }) => readSelection(context, body),
  }),
  route({
    method: 'POST', url: '/api/bulk-acts/preview', operationId: 'previewBulkAct', access: 'organisation.manage',
    summary: 'What a reorganisation of many units would do, without doing it', body: bulkActSchema, answer: bulkPreviewSchema,
    handle: (context, { body }) => previewBulkAct(context, body),
  }),
  route({
    method: 'POST', url: '/api/bulk-acts', operationId: 'recordBulkAct', access: 'organisation.manage', status: 201,
    summary: 'End, move, merge or retype many units by one decision', body: bulkActSchema, answer: recordedActSchema,
    handle: (context, { body }) => recordBulkAct(context, body),
  }),
  route({
    method: 'GET', url: '/api/small-unions', operationId: 'findSmallUnions', access: 'organisation.read',
    summary: 'Small unions below a unit on a day, and which could merge with which', query: wire.smallUnionsQuery, answer: wire.smallUnionsSchema,
    handle: (context, { query }) => findSmallUnions(context, query),
  }),
  route({
    method: 'GET', url: '/api/merge-proposals', operationId: 'readMergeProposals', access: 'organisation.read',
    summary: 'Proposals for merging small unions, the newest first', query: wire.proposalsQuery, answer: wire.proposalPageSchema,
    handle: (context, { query }) => readProposals(context, query),
  }),
  route({
    method: 'POST', url: '/api/merge-proposals', operationId: 'createMergeProposal', access: 'organisation.manage', status: 201,
    summary: 'Keep a proposal for merging small unions', body: wire.newProposalSchema, answer: wire.proposalDetailSchema,
    handle: (context, { body }) => createProposal(context, body),
  }),
  route({
    method: 'GET', url: '/api/merge-proposals/:id', operationId: 'readMergeProposal', access: 'organisation.read',
    summary: 'One proposal with its groups', params: idParams, answer: wire.proposalDetailSchema,
    handle: (context, { params }) => readProposal(context, params.id),
  }),
  route({
    method: 'PUT', url: '/api/merge-proposals/:id', operationId: 'changeMergeProposal', access: 'organisation.manage',
    summary: 'Change the groups of a proposal', params: idParams, body: wire.proposalChangeSchema, answer: wire.proposalDetailSchema,
    handle: (context, { params, body }) => changeProposal(context, params.id, body),
  }),
  route({
    method: 'DELETE', url: '/api/merge-proposals/:id', operationId: 'dropMergeProposal', access: 'organisation.manage', status: 204,
    summary: 'Throw a proposal away that was not decided', params: idParams,
    handle: (context, { params }) => dropProposal(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/merge-proposals/:id/deciding/preview', operationId: 'previewMergeProposal', access: 'organisation.manage',
    summary: 'What deciding a proposal would do, without doing it', params: idParams, body: wire.proposalDecisionSchema, answer: actPreviewSchema,
    handle: (context, { params, body }) => previewProposal(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/merge-proposals/:id/deciding', operationId: 'decideMergeProposal', access: 'organisation.manage', status: 201,
    summary: 'Decide a proposal: its groups merge on one day', params: idParams, body: wire.proposalDecisionSchema, answer: recordedActSchema,
    handle: (context, { params, body }) => decideProposal(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/hand-overs/preview', operationId: 'previewHandOver', access: 'accounts.manage',
    summary: 'What would pass from a person or an ended unit to a successor', body: hand.newHandOverSchema, answer: hand.handOverPreviewSchema,
    handle: (context, { body }) => previewHandOver(context, body),
  }),
  route({
    method: 'POST', url: '/api/hand-overs', operationId: 'recordHandOver', access: 'accounts.manage', status: 201,
    summary: 'Hand over what a person or an ended unit held', body: hand.newHandOverSchema, answer: hand.handOverSchema,
    handle: (context, { body }) => recordHandOver(context, body),
  }),
  route({
    method: 'POST', url: '/api/hand-overs/:id/undoing', operationId: 'undoHandOver', access: 'accounts.manage', status: 201,
    summary: 'Take a hand-over back', params: idParams, answer: hand.handOverSchema,
    handle: (context, { params }) => undoHandOver(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/hand-overs', operationId: 'readHandOvers', access: 'signed-in',
    summary: 'Hand-overs that one manages or has a part in, the newest first', query: hand.handOversQuery, answer: hand.handOverPageSchema,
    handle: (context, { query }) => readHandOvers(context, query),
  }),
  route({
    method: 'GET', url: '/api/hand-overs/:id', operationId: 'readHandOver', access: 'signed-in',
    summary: 'One hand-over with all that went over', params: idParams, answer: hand.handOverSchema,
    handle: (context, { params }) => readHandOver(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/units/:id/respondent', operationId: 'readUnitRespondent', access: 'organisation.read',
    summary: 'Who answers for a unit that has ended', params: idParams, answer: hand.respondentSchema,
    handle: (context, { params }) => readRespondent(context, params.id),
  }),
];
