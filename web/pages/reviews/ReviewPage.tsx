import { useParams } from '@tanstack/react-router';
import { Loaded } from '../../components/Loaded.tsx';
import { PageSkeleton } from '../../ui/Skeletons.tsx';
import { useReviewData } from './queries.ts';
import { ReviewReport } from './ReviewReport.tsx';

/** A submitted report, for whoever decides on it and for whoever only reads it. */
export function ReviewPage() {
  const { revisionId = '' } = useParams({ strict: false });
  const query = useReviewData(revisionId);
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(data) => <ReviewReport key={data.revision.id} {...data} />}
    </Loaded>
  );
}
