import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/contract.ts';

export type Revision = components['schemas']['Revision'];
export type RevisionSummary = components['schemas']['RevisionSummary'];
export type ReviewNote = components['schemas']['ReviewNote'];
export type Assignment = components['schemas']['AssignmentDetail'];

const byId = (id: string) => ({ params: { path: { id } } });

export const revisionQuery = (id: string) =>
  queryOptions({ queryKey: ['revision', id], queryFn: () => answer(api.GET('/api/revisions/{id}', byId(id))) });

/** The unit's part in the campaign, with outline and forms. */
export const assignmentQuery = (id: string) =>
  queryOptions({ queryKey: ['assignments', id], queryFn: () => answer(api.GET('/api/assignments/{id}', byId(id))) });

export const revisionsQuery = (assignmentId: string) =>
  queryOptions({ queryKey: ['assignments', assignmentId, 'revisions'], queryFn: () => answer(api.GET('/api/assignments/{id}/revisions', byId(assignmentId))) });

export interface ReviewData {
  revision: Revision;
  assignment: Assignment;
  /** Everything the unit submitted, newest first. */
  revisions: RevisionSummary[];
}

/** What the review page stands on: the revision, then at once its assignment and its sisters. */
export function useReviewData(revisionId: string) {
  const revision = useQuery(revisionQuery(revisionId));
  const assignmentId = revision.data?.assignmentId ?? '';
  const assignment = useQuery({ ...assignmentQuery(assignmentId), enabled: assignmentId !== '' });
  const revisions = useQuery({ ...revisionsQuery(assignmentId), enabled: assignmentId !== '' });
  const data: ReviewData | undefined =
    revision.data && assignment.data && revisions.data
      ? { revision: revision.data, assignment: assignment.data, revisions: revisions.data.items }
      : undefined;
  return {
    data,
    error: revision.error ?? assignment.error ?? revisions.error,
    refetch: () => Promise.all([revision.refetch(), ...(assignmentId ? [assignment.refetch(), revisions.refetch()] : [])]),
  };
}

/** Earlier submissions that one can be compared with, the latest first. */
export function earlierThan(revision: Revision, revisions: RevisionSummary[]): RevisionSummary[] {
  return revisions.filter((one) => one.number < revision.number).sort((a, b) => b.number - a.number);
}

/** One of them with its content. */
export function useEarlier(id: string | undefined) {
  return useQuery({ ...revisionQuery(id ?? ''), enabled: id !== undefined });
}
