import type { ReactNode } from 'react';
import { LineSkeletons } from '../ui/Skeletons.tsx';
import { ErrorState } from './ErrorState.tsx';

interface LoadedProps<Data> {
  /** A TanStack query. */
  query: { data: Data | undefined; error: unknown; refetch: () => unknown };
  children: (data: Data) => ReactNode;
  /** In place of the plain lines. */
  skeleton?: ReactNode;
}

/** The three faces of a query: a skeleton, the error with a way on, the content. */
export function Loaded<Data>({ query, children, skeleton }: LoadedProps<Data>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return <>{skeleton ?? <LineSkeletons />}</>;
}
