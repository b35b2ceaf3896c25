import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { home } from '#engines/messages/home.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { useMessages } from '../../messages/language.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import classes from './Home.module.css';
import { Notices } from './Notices.tsx';
import { AnswerRow, ConfirmRow, PassOnRow, ReopenRow, ReviewRow, WriteRow } from './rows.tsx';
import { workQuery, type Work } from './work.ts';
import { WorkGroup } from './WorkGroup.tsx';

/** "Việc của tôi": everything that waits for this person, the most pressing first, each with one button. */
export function HomePage() {
  const t = useMessages(home);
  const query = useQuery(workQuery);
  return (
    <>
      <PageHeader title={t.title} line={query.data && t.line(countWaiting(query.data), countLate(query.data))} />
      <div className={classes.columns}>
        <div className={classes.work}>
          <Loaded query={query}>{(work) => <WaitingWork work={work} />}</Loaded>
        </div>
        <Notices />
      </div>
    </>
  );
}

function WaitingWork({ work }: { work: Work }) {
  const t = useMessages(home);
  if (countWaiting(work) === 0) {
    return <EmptyState icon={IconCircleCheck} title={t.nothingTitle}><p>{t.nothingBody}</p></EmptyState>;
  }
  return (
    <>
      <WorkGroup title={t.toWrite} items={pressingFirst(work.toWrite)} row={(item) => <WriteRow key={item.assignmentId} item={item} />} />
      <WorkGroup title={t.toPassOn} items={work.toPassOn} row={(item) => <PassOnRow key={item.assignmentId} item={item} />} />
      <WorkGroup title={t.toConfirm} items={work.toConfirm} row={(item) => <ConfirmRow key={item.documentId} item={item} />} />
      <WorkGroup title={t.toReview} items={work.toReview} row={(item) => <ReviewRow key={item.assignmentId} item={item} />} />
      <WorkGroup title={t.toReopen} items={work.toReopen} row={(item) => <ReopenRow key={item.revisionId} item={item} />} />
      <WorkGroup title={t.toAnswer} items={work.toAnswer} row={(item) => <AnswerRow key={item.campaignId} item={item} />} />
      {work.more && <p className="lt-soft">{t.more}</p>}
    </>
  );
}

/** What was returned is half done and awaited by name, so it goes before what is merely due. */
function pressingFirst(reports: Work['toWrite']): Work['toWrite'] {
  const rank = (report: Work['toWrite'][number]) => (report.state === 'returned' ? 0 : 1);
  return reports.toSorted((one, other) => rank(one) - rank(other) || one.due.localeCompare(other.due));
}

function countWaiting({ toWrite, toPassOn, toReview, toReopen, toAnswer, toConfirm }: Work): number {
  return [toWrite, toPassOn, toReview, toReopen, toAnswer, toConfirm].reduce((sum, rows) => sum + rows.length, 0);
}

/** A report that came in late waits for a decision like any other: that work is not late. */
function countLate({ toWrite, toPassOn }: Work): number {
  return [...toWrite, ...toPassOn].filter((item) => item.late).length;
}
