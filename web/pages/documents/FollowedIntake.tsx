import { Button, Loader, Progress } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { documents } from '#engines/messages/documents.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { fetchIntake, isUnderWay } from './documents.ts';
import { failureOf, intakeSentence } from './intake-sentence.ts';
import classes from './IntakePage.module.css';
import { IntakeFailure } from './IntakeProgress.tsx';
import { useCancelIntake } from './use-cancel-intake.ts';

/** A file whose pages are being recognised: how far it is, until its reading opens. */
export function FollowedIntake({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useMessages(documents);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const client = useQueryClient();
  const followed = useQuery({
    queryKey: ['intake', id], queryFn: () => fetchIntake(id), retry: 2,
    refetchInterval: (query) => (!query.state.data || isUnderWay(query.state.data) ? 1_500 : false),
  });
  const cancel = useCancelIntake();
  const state = followed.data?.state;
  useEffect(() => {
    if (state !== 'done') return;
    void client.invalidateQueries({ queryKey: ['documents'] });
    void client.invalidateQueries({ queryKey: ['intakes'] });
    void navigate({ to: paths.document(id), replace: true });
  }, [state, id, client, navigate]);

  if (followed.error && !followed.data) return <ErrorState error={followed.error} retry={() => void followed.refetch()} />;
  if (!followed.data || state === 'done') return <div className={classes.progress}><Loader size="sm" aria-label={t.readingFile} /></div>;
  const intake = followed.data;
  if (state === 'cancelled') return <p role="status">{t.readingCancelled} <Button variant="subtle" onClick={onClose}>{t.takeIn}</Button></p>;
  if (state === 'failed') {
    const dismiss = () => { cancel.mutate(id); onClose(); };
    return <IntakeFailure name={intake.filename} sentence={intakeSentence(failureOf(intake), language, t)} onAgain={undefined} onClose={dismiss} />;
  }
  const pages = intake.pages ?? 1;
  const saying = intake.page > 0 ? t.scanReading(intake.page, pages) : t.scanWaiting;
  return (
    <div className={classes.progress}>
      <strong className={classes.name}>{intake.filename}</strong>
      <Progress value={Math.round((Math.max(0, intake.page - 0.5) / pages) * 100)} animated aria-label={saying} />
      <div className={classes.progressLine}>
        <span role="status" className={classes.status}><Loader size="xs" aria-hidden />{saying}</span>
        <Button variant="default" size="compact-md" loading={cancel.isPending} onClick={() => cancel.mutate(id)}>{t.cancelReading}</Button>
      </div>
      <span className="lt-soft">{t.scanLeave}</span>
    </div>
  );
}
