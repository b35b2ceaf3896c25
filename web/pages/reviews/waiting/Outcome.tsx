import { Alert } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { ui } from '#engines/messages/ui.ts';
import { waitingReports } from '#engines/messages/waiting-reports.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { TextLink } from '../../../ui/links.tsx';
import type { Outcome, Summary } from './waiting.ts';
import classes from './Waiting.module.css';

/** Which reports will not be accepted together, by reason, before it is done. */
export function LeftOut({ summary }: { summary: Summary }) {
  const t = useMessages(waitingReports);
  return (
    <>
      <p>{t.leftOutTitle(summary.leftOut.reduce((sum, { count }) => sum + count, 0))}</p>
      <ul className={classes.reasons}>{summary.leftOut.map(({ reason, count }) => <li key={reason}>{t.obstacle[reason]}: {count}. {t.why[reason]}</li>)}</ul>
    </>
  );
}

/** What was accepted, and which reports were left, each with why; kept until it is closed. */
export function OutcomeNotice({ outcome, onClose }: { outcome: Outcome; onClose: () => void }) {
  const t = useMessages(waitingReports);
  const words = useMessages(ui);
  const format = useFormat();
  const { accepted, leftOut, leftOutCount } = outcome;
  return (
    <Alert color={accepted > 0 ? 'green' : 'yellow'} variant="light" icon={<IconCheck />} role="status" mb="md" withCloseButton onClose={onClose} closeButtonLabel={words.close} styles={{ message: { color: 'var(--lt-ink)' } }}>
      <strong>{accepted > 0 ? t.done(accepted) : t.doneNone}</strong>
      {leftOutCount > 0 && (
        <>
          <p className={classes.left}>{t.doneLeftOut(leftOutCount)}</p>
          <ul className={classes.reasons}>
            {leftOut.slice(0, 20).map((one) => (
              <li key={one.assignmentId}>
                {one.revisionId ? <TextLink to={paths.revision(one.revisionId)}>{one.unitName}</TextLink> : one.unitName}: {t.obstacle[one.reason]}
                {one.decidedBy && one.decidedAt && <> ({t.decidedBy(one.decidedBy, format.instant(one.decidedAt))})</>}
              </li>
            ))}
            {leftOutCount > 20 && <li>{t.andMore(leftOutCount - 20)}</li>}
          </ul>
        </>
      )}
    </Alert>
  );
}
