import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query';

/** One page of a list as the API gives it: the next page starts behind `next`, none follows when it is null. */
export interface KeysetPage<Row> {
  items: Row[];
  next: string | null;
}

export interface KeysetList<Row> {
  /** Undefined while the first page is under way. */
  rows: Row[] | undefined;
  error: unknown;
  retry: () => void;
  /** Given while there is more; for `DataTable more={…}`. */
  more: { load: () => void; loading: boolean } | undefined;
}

/** `keep`: while another list of the same place is under way, the one before stays. A list that grows by "load more": `useKeyset(['accounts', find], (after) => answer(api.GET(…)))`. */
export function useKeyset<Row>(key: QueryKey, page: (after: string | undefined) => Promise<KeysetPage<Row>>, enabled = true, keep = false): KeysetList<Row> {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => page(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: KeysetPage<Row>) => last.next ?? undefined,
    enabled,
    ...(keep && { placeholderData: keepPreviousData }),
  });
  return {
    rows: query.data?.pages.flatMap((one) => one.items),
    error: query.error,
    retry: () => void query.refetch(),
    more: query.hasNextPage ? { load: () => void query.fetchNextPage(), loading: query.isFetchingNextPage } : undefined,
  };
}
