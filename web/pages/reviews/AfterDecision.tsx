import { Alert } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { reviews } from '#engines/messages/reviews.ts';
import { answer, api } from '../../api/client.ts';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { revisionQuery, type ReviewData } from './queries.ts';
import classes from './Review.module.css';

/** What was just decided and where one is now: on the next report, or at the end of the pile. */
export function AfterDecision({ revision, assignment }: ReviewData) {
  const t = useMessages(reviews);
  const [decidedId] = useUrlState('decided');
  const [as] = useUrlState('as');
  const decided = useQuery({ ...revisionQuery(decidedId), enabled: decidedId !== '' });
  const work = useQuery({ queryKey: ['work'], queryFn: () => answer(api.GET('/api/work')), enabled: decidedId !== '' });
  if (!decidedId || !decided.data) return null;
  const unit = decided.data.unitName;
  const atTheEnd = decidedId === revision.id;
  const left = work.data?.toReview.filter(({ revisionId }) => revisionId !== revision.id).length;
  return (
    <Alert color={as === 'returned' ? 'blue' : 'green'} variant="light" icon={<IconCheck />} role="status" mb="md" styles={{ message: { color: 'var(--lt-ink)' } }}>
      <strong>{as === 'returned' ? t.returned(unit) : t.accepted(unit)}</strong>{' '}
      {atTheEnd ? (left === 0 && t.noneLeft) : left !== undefined && t.onToNext(left)}
      <span className={classes.ways}>
        {!atTheEnd && <TextLink to={paths.revision(decidedId)}>{t.lookBack}</TextLink>}
        {atTheEnd && assignment.parentId && <TextLink to={paths.consolidationOf(assignment.parentId)}>{t.toConsolidation}</TextLink>}
        <TextLink to={paths.home()}>{t.toWork}</TextLink>
      </span>
    </Alert>
  );
}
