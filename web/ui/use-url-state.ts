import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/**
 * A piece of a page's state that lives in the URL (filter, tab, selected row): `const [state, setState] = useUrlState('state')`.
 * Empty or the fallback leaves the URL clean. `push` makes the change a step that the Back button takes back.
 */
export function useUrlState(key: string, fallback = '', push = false): [string, (value: string | undefined) => void] {
  const search = useSearch({ strict: false }) as Record<string, string | undefined>;
  const navigate = useNavigate();
  const set = useCallback(
    (value: string | undefined) =>
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({ ...before, [key]: value && value !== fallback ? value : undefined }),
        replace: !push,
        resetScroll: false,
      }),
    [navigate, key, fallback, push],
  );
  return [search[key] ?? fallback, set];
}
