import { Button, Loader } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { documents } from '#engines/messages/documents.ts';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import { fetchIntakes, isUnderWay, type Intake } from './documents.ts';
import { failureOf, intakeSentence } from './intake-sentence.ts';
import classes from './RunningIntakes.module.css';
import { useCancelIntake } from './use-cancel-intake.ts';

/** Above the list of documents: own files that are still being read, or could not be. Nothing where there are none. */
export function RunningIntakes() {
  const t = useMessages(documents);
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['intakes'], queryFn: fetchIntakes,
    refetchInterval: (query) => (query.state.data?.items.some(isUnderWay) ? 2_000 : false),
  });
  const underWay = data?.items.filter(isUnderWay).length ?? 0;
  const before = useRef(0);
  useEffect(() => {
    // One has come to its end, so the list below may hold it now.
    if (underWay < before.current) void client.invalidateQueries({ queryKey: ['documents'] });
    before.current = underWay;
  }, [underWay, client]);
  if (!data || data.items.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t.readingUnder}>
      {data.items.map((intake) => <Row key={intake.id} intake={intake} />)}
    </ul>
  );
}

function Row({ intake }: { intake: Intake }) {
  const t = useMessages(documents);
  const { language } = useLanguage();
  const cancel = useCancelIntake();
  const running = isUnderWay(intake);
  const saying = running ? (intake.page > 0 ? t.scanReading(intake.page, intake.pages ?? 1) : t.scanWaiting) : intakeSentence(failureOf(intake), language, t);
  return (
    <li className={classes.row} data-failed={!running}>
      {running ? <Loader size="xs" aria-hidden /> : <IconAlertTriangle size={16} aria-hidden />}
      <strong className={classes.name}>{intake.filename}</strong>
      <span role="status" className={classes.saying}>{saying}</span>
      {running && <TextLink to={paths.newDocument()} search={{ follow: intake.id }}>{t.followReading}</TextLink>}
      <Button variant="subtle" size="compact-sm" loading={cancel.isPending} onClick={() => cancel.mutate(intake.id)}>{running ? t.cancelReading : t.dismissFailure}</Button>
    </li>
  );
}
