import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { issueRevision, issueSnapshot } from './issue-report.ts';

export const issuanceRoutes = [
  route({
    method: 'GET', url: '/api/snapshots/:id/report.docx', operationId: 'downloadFrozenReport', access: 'consolidation.read', gives: 'file',
    summary: 'The official report of a frozen consolidation, as Word', params: idParams,
    handle: (context, { params }) => issueSnapshot(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/revisions/:id/report.docx', operationId: 'downloadSubmittedReport', access: 'campaigns.read', gives: 'file',
    summary: 'A submitted report in the official layout, as Word', params: idParams,
    handle: (context, { params }) => issueRevision(context, params.id),
  }),
];
