import { Button } from '@mantine/core';
import { useState } from 'react';
import { campaignDays } from '#engines/messages/campaign-days.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { AskExtension } from './AskExtension.tsx';
import { useActing } from '../../../components/acting.tsx';
import type { RosterRow } from '../campaigns.ts';
import { UnitEvents } from './UnitEvents.tsx';
import classes from './Days.module.css';
import { useDaysOfReport, type DaysOfReport as Days } from './days.ts';
import { GrantExtension } from './GrantExtension.tsx';

interface Report {
  id: string;
  campaignId: string;
  depth: number;
  leaf: boolean;
  due: string;
  lockOn: string | null;
  locked: boolean;
  parentUnitName: string | null;
  events: RosterRow['events'];
}

/** On a report's page: that it is locked, when it will be, how its days came about, and asking for a later one. */
export function DaysOfReport({ report }: { report: Report }) {
  const t = useMessages(campaignDays);
  const format = useFormat();
  const { can } = useActing();
  const days = useDaysOfReport(report.id);
  const [doing, setDoing] = useState<'ask' | 'extend'>();
  const above = report.parentUnitName ?? t.unionAbove;
  const done = () => setDoing(undefined);
  const buttons = (
    <>
      {days.data?.may.ask && <Button size="compact-sm" variant="default" onClick={() => setDoing('ask')}>{t.ask}</Button>}
      {days.data?.may.extend && <Button size="compact-sm" variant="default" onClick={() => setDoing('extend')}>{t.extend}</Button>}
    </>
  );
  return (
    <section className={`${classes.panel} lt-no-print`} aria-label={t.history}>
      {report.locked && report.lockOn ? (
        <div className={classes.locked}>
          <p><strong>{t.lockedOn(format.date(report.lockOn))}.</strong> {report.depth === 0 ? t.lockedBodyOwner : t.lockedBody(above)}</p>
          {buttons}
        </div>
      ) : (
        <div className={classes.line}>{report.lockOn && <span className="lt-soft">{t.locksOn(format.date(report.lockOn))}</span>}{buttons}</div>
      )}
      <UnitEvents events={report.events} linked={can('organisation.read')} />
      {days.data && <History days={days.data} />}
      {doing === 'ask' && <AskExtension assignmentId={report.id} above={above} onDone={done} />}
      {doing === 'extend' && <GrantExtension campaignId={report.campaignId} assignmentIds={[report.id]} below={!report.leaf} due={report.due} lockOn={report.lockOn} onDone={done} />}
    </section>
  );
}

function History({ days }: { days: Days }) {
  const t = useMessages(campaignDays);
  const format = useFormat();
  const requests = days.requests.filter(({ state }) => state !== 'granted');
  if (days.extensions.length + requests.length === 0) return null;
  return (
    <ul className={classes.history}>
      {requests.map(({ id, due, state, reason, answer }) => (
        <li key={id}>{t.asks(format.date(due))} – {t.requestState[state]}. <span className="lt-soft">{t.because(reason)}{answer && ` · ${t.answer(answer)}`}</span></li>
      ))}
      {days.extensions.map(({ id, oldDue, newDue, oldLock, newLock, reason, grantedBy, grantedAt }) => (
        <li key={id}>
          <strong>{t.moved(format.date(oldDue), format.date(newDue))}</strong>
          {oldLock !== null && oldLock !== newLock && <>, {t.lockMoved(format.date(oldLock), newLock && format.date(newLock))}</>}
          <div className="lt-soft">{t.because(reason)} · {t.grantedBy(grantedBy, format.instant(grantedAt))}</div>
        </li>
      ))}
    </ul>
  );
}
