import { QueryClient } from '@tanstack/react-query';
import { onSignedOut } from './client.ts';
import { problemOf } from './problem.ts';

const worthRetrying = (error: unknown) => {
  const { status } = problemOf(error);
  return status === 0 || status === 502 || status === 503;
};

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && worthRetrying(error),
      retryDelay: (failures) => 800 * 2 ** failures,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

onSignedOut(() => queryClient.setQueryData(['session'], null));
