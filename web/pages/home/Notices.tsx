import { Button, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { home } from '#engines/messages/home.ts';
import { ui } from '#engines/messages/ui.ts';
import { answer, api } from '../../api/client.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import classes from './Home.module.css';

const fetchNotices = (after?: string) => answer(api.GET('/api/notices', { params: { query: { after, limit: 10 } } }));
type Notice = Awaited<ReturnType<typeof fetchNotices>>['items'][number];

/** What one was told lately; opening a notice marks it as read. */
export function Notices() {
  const t = useMessages(home);
  const words = useMessages(ui);
  const list = useKeyset(['notices'], fetchNotices);
  return (
    <section className={classes.notices} aria-labelledby="notices">
      <h2 id="notices" className={classes.groupTitle}>{t.notices}</h2>
      {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} /> : !list.rows ? <LineSkeletons /> : list.rows.length === 0 ? (
        <p className="lt-soft">{t.noNotices}</p>
      ) : (
        <ul className={classes.noticeList}>{list.rows.map((notice) => <NoticeRow key={notice.id} notice={notice} />)}</ul>
      )}
      {list.more && <Button variant="subtle" size="compact-md" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button>}
    </section>
  );
}

function NoticeRow({ notice }: { notice: Notice }) {
  const t = useMessages(home);
  const format = useFormat();
  const client = useQueryClient();
  const navigate = useNavigate();
  const reading = useMutation({
    mutationFn: () => answer(api.PUT('/api/notices/{id}/reading', { params: { path: { id: notice.id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['notices'] }),
  });
  const kinds: Record<string, string | undefined> = t.notice;
  const open = () => {
    if (!notice.read) reading.mutate();
    const to = destination(notice);
    if (to) void navigate({ to, ...(notice.place && { search: { part: notice.place } as never }) });
  };
  return (
    <li>
      <UnstyledButton className={classes.notice} data-unread={!notice.read} onClick={open}>
        {!notice.read && <VisuallyHidden>{t.unread}</VisuallyHidden>}
        <span className={classes.noticeKind}>{kinds[notice.kind] ?? t.otherNotice}</span>
        <span>{notice.units && t.noticeUnits(notice.units)}{notice.subject}</span>
        {notice.words && <span className={classes.noticeWords}>{notice.words}</span>}
        {notice.day && <span className="lt-soft">{(notice.kind.startsWith('reports.') ? t.noticeDue : t.noticeDay)(format.date(notice.day))}</span>}
        {notice.campaignTitle && <span className="lt-soft">{notice.campaignTitle}</span>}
        <time className={classes.noticeTime} dateTime={notice.at}>{format.instant(notice.at)}</time>
      </UnstyledButton>
    </li>
  );
}

function destination({ kind, actId, unitId, assignmentId, campaignId, documentId }: Notice): string | undefined {
  if (/^transfers?\./.test(kind)) return paths.memberTransfers();
  if (campaignId && (kind.startsWith('reports.late') || (kind.startsWith('reports.') && !assignmentId))) return paths.monitoring(campaignId);
  if (kind.startsWith('received-document.')) return paths.received();
  if (actId) return paths.unitAct(actId);
  if (unitId) return paths.unitOfficers(unitId);
  if (documentId) return paths.document(documentId);
  if (kind.startsWith('question.') && campaignId) return paths.questions(campaignId);
  if (assignmentId) return paths.report(assignmentId);
  return campaignId ? paths.campaign(campaignId) : undefined;
}
