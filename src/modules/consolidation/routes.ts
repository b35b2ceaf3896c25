import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { freeze } from './freeze.ts';
import { readConsolidation } from './read-consolidation.ts';
import { movedPageSchema, movedQuery } from '../submissions/index.ts';
import { readMovedSinceFreezing } from './read-moved.ts';
import { readProposals } from './read-proposals.ts';
import { readSectionTexts } from './read-section-texts.ts';
import { readSnapshots } from './read-snapshots.ts';
import * as wire from './schemas.ts';
import { takeOverTotals } from './take-over-totals.ts';
import { traceFigure } from './trace-figure.ts';

export const consolidationRoutes = [
  route({
    method: 'GET', url: '/api/assignments/:id/consolidation', operationId: 'readConsolidation', access: 'consolidation.read',
    summary: 'What the figures of the units below add up to', params: idParams, query: wire.consolidationQuery, answer: wire.consolidationSchema,
    handle: (context, { params, query }) => readConsolidation(context, params.id, query.meaning),
  }),
  route({
    method: 'GET', url: '/api/assignments/:id/consolidation/cells/:formKey/:rowKey/:columnKey/sources', operationId: 'traceFigure', access: 'consolidation.read',
    summary: 'Which units directly below make a figure up', params: wire.cellParams, query: wire.cellSourcesQuery, answer: wire.cellSourcesSchema,
    handle: (context, { params, query }) => traceFigure(context, params, query),
  }),
  route({
    method: 'GET', url: '/api/assignments/:id/consolidation/sections/:sectionKey', operationId: 'readSectionTexts', access: 'consolidation.read',
    summary: 'What the units directly below wrote under a section, by name', params: wire.sectionParams, query: wire.sectionTextsQuery, answer: wire.sectionTextsSchema,
    handle: (context, { params, query }) => readSectionTexts(context, params, query),
  }),
  route({
    method: 'GET', url: '/api/assignments/:id/proposals', operationId: 'readProposals', access: 'campaigns.read',
    summary: 'Figures for the draft that are known from the registers, from earlier reports, from below', params: idParams, answer: wire.proposalsSchema,
    handle: (context, { params }) => readProposals(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/assignments/:id/draft/taking-over', operationId: 'takeOverTotals', access: 'reports.write',
    summary: "Put the accepted totals into the forms of one's own draft", params: idParams, body: wire.takeOverSchema, answer: wire.takenOverSchema,
    handle: (context, { params, body }) => takeOverTotals(context, params.id, body.formKeys),
  }),
  route({
    method: 'GET', url: '/api/assignments/:id/snapshots', operationId: 'readSnapshots', access: 'consolidation.read',
    summary: 'Frozen consolidations, newest first (at most 100), and the head proposed for the next', params: idParams, answer: wire.snapshotListSchema,
    handle: (context, { params }) => readSnapshots(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/assignments/:id/snapshots', operationId: 'freezeConsolidation', access: 'consolidation.freeze', status: 201,
    summary: 'Freeze texts and accepted figures under the next number', params: idParams, body: wire.freezeSchema, answer: wire.snapshotSchema,
    handle: (context, { params, body }) => freeze(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/snapshots/:id/moved-below', operationId: 'readMovedSinceFreezing', access: 'consolidation.read',
    summary: 'What has moved below since a consolidation was frozen', params: idParams, query: movedQuery, answer: movedPageSchema,
    handle: (context, { params, query }) => readMovedSinceFreezing(context, params.id, query),
  }),
];
