import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import { useActing } from '../../components/acting.tsx';
import { useLanguage } from '../../messages/language.tsx';

export type Account = Awaited<ReturnType<typeof fetchAccount>>;

const fetchAccount = (id: string) => answer(api.GET('/api/accounts/{id}', { params: { path: { id } } }));

export const fetchAccounts = (q: string | undefined, after: string | undefined) =>
  answer(api.GET('/api/accounts', { params: { query: { q, after } } }));

export const accountQuery = (id: string) => queryOptions({ queryKey: ['accounts', 'one', id], queryFn: () => fetchAccount(id) });

const rolesQuery = queryOptions({ queryKey: ['roles'], queryFn: () => answer(api.GET('/api/roles')), staleTime: 10 * 60_000 });

/** Roles by name, and which of them one may grant: those that may do no more than one's own. */
export function useRoles() {
  const { language } = useLanguage();
  const { scope, can } = useActing();
  const { data } = useQuery({ ...rolesQuery, enabled: can('accounts.manage') });
  const roles = data?.items ?? [];
  const roleName = (key: string) => {
    const role = roles.find((one) => one.key === key);
    return role ? (language === 'vi' ? role.nameVi : role.nameEn) : '';
  };
  const grantable = roles
    .filter((role) => role.permissions.every((permission) => scope?.permissions.includes(permission)))
    .map((role) => ({ value: role.key, label: roleName(role.key) }));
  return { roleName, grantable };
}
