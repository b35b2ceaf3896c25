import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';

export type Work = Awaited<ReturnType<typeof fetchWork>>;

const fetchWork = () => answer(api.GET('/api/work'));

export const workQuery = queryOptions({ queryKey: ['work'], queryFn: fetchWork, refetchInterval: 60_000 });
