import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { purgeUnsaved } from '../components/saving/unsaved.ts';
import { paths } from '../paths.ts';
import { answer, api } from './client.ts';
import { problemOf } from './problem.ts';
import type { queryClient } from './query.ts';

export type Installation = Awaited<ReturnType<typeof fetchInstallation>>;
export type Session = Awaited<ReturnType<typeof fetchSession>>;
export type Scope = Session['scopes'][number];

/** Everything a role may allow; what a screen offers depends on these alone. */
export type Permission =
  | 'organisation.read'
  | 'organisation.manage'
  | 'members.read'
  | 'members.manage'
  | 'officers.read'
  | 'officers.manage'
  | 'workplaces.read'
  | 'workplaces.manage'
  | 'accounts.manage'
  | 'documents.read'
  | 'documents.intake'
  | 'directives.confirm'
  | 'campaigns.read'
  | 'campaigns.manage'
  | 'reports.write'
  | 'reports.submit'
  | 'reports.review'
  | 'consolidation.read'
  | 'consolidation.freeze'
  | 'issuance.read'
  | 'issuance.draft'
  | 'issuance.check'
  | 'issuance.sign'
  | 'issuance.issue'
  | 'audit.read'
  | 'workplaces.read'
  | 'workplaces.manage';

const fetchInstallation = () => answer(api.GET('/api/installation'));
const fetchSession = () => answer(api.GET('/api/session'));

export const installationQuery = queryOptions({ queryKey: ['installation'], queryFn: fetchInstallation, staleTime: 5 * 60_000 });

/** The session, or null for someone who has not signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> =>
    fetchSession().catch((error: unknown) => {
      if (problemOf(error).status === 401) return null;
      throw error;
    }),
  staleTime: 60_000,
});

export function useInstallation(): Installation {
  return useSuspenseQuery(installationQuery).data;
}

/** Signing in, in either way: everything known of an earlier session is forgotten first. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (who: { username: string; password: string } | { sample: string }) =>
      'sample' in who
        ? answer(api.POST('/api/demo/session', { body: { username: who.sample } }))
        : answer(api.POST('/api/session', { body: who })),
    onSuccess: (session) => startSession(client, session),
  });
}

export function startSession(client: typeof queryClient, session: Session): void {
  client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'installation' });
  client.setQueryData(sessionQuery.queryKey, session);
}

/** Signing out: a refused or lost call leaves the session standing, and the caller says so. */
export function useSignOut() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/session')),
    onSuccess: async () => {
      // The pages go first, so that none of them asks or writes again for what is no longer theirs.
      await navigate({ to: paths.signIn() });
      purgeUnsaved();
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'installation' });
      client.setQueryData(sessionQuery.queryKey, null);
    },
  });
}
