import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { returnedWorkbook } from '#engines/messages/returned-workbook.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { FileDrop } from '../../../../ui/FileDrop.tsx';
import type { Assignment } from '../../assignment.ts';
import type { DraftSavers } from '../draft-savers.ts';
import { useWorkbook } from './use-workbook.ts';
import { Differences } from './Differences.tsx';
import { Faults } from './Faults.tsx';
import { Verdict } from './Verdict.tsx';
import classes from './Workbook.module.css';

const maxBytes = 20 * 1024 * 1024;

/** A file is dropped, what it would change is shown, what is ticked is saved. */
export function WorkbookDialog({ assignment, savers, onSaved }: { assignment: Assignment; savers: DraftSavers; onSaved: () => Promise<void> }) {
  const t = useMessages(returnedWorkbook);
  const { file, read, chosen, choose, busy, problem, compare, save, startOver } = useWorkbook(assignment.id, savers, onSaved);
  const { forms } = assignment.campaign.template;
  if (!read) {
    return (
      <>
        <p>{t.lead}</p>
        <FileDrop accept={['.xlsx']} maxBytes={maxBytes} hint={busy ? t.comparing : t.hint} onFile={(given) => void compare(given)} {...(busy && { percent: 100 })} {...(problem !== undefined && { problem })} />
      </>
    );
  }
  const open = read.verdict === 'ok' || read.verdict === 'stale';
  return (
    <>
      <Verdict read={read} />
      {open && read.differences.length + read.faults.length === 0 && <p>{t.nothing}</p>}
      {read.differences.length > 0 && <Differences read={read} forms={forms} chosen={chosen} choose={choose} />}
      {read.faults.length > 0 && <Faults faults={read.faults} forms={forms} chosen={chosen} choose={choose} />}
      {read.outside.length > 0 && (
        <div className={classes.outside}>
          <p>{t.outside}</p>
          <ul>{read.outside.map(({ sheet, cell, typed }) => <li key={`${sheet} ${cell}`}>{t.outsideCell(sheet, cell, typed)}</li>)}</ul>
        </div>
      )}
      {problem && <Alert color="red" variant="light" icon={<IconAlertTriangle />} role="alert" mb="md" styles={{ message: { color: 'var(--lt-ink)' } }}>{problem}</Alert>}
      <div className={classes.deeds}>
        <Button variant="default" disabled={busy} onClick={startOver}>{t.other}</Button>
        {file && problem && <Button variant="default" loading={busy} onClick={() => void compare(file)}>{t.again}</Button>}
        {open && <Button loading={busy} disabled={chosen.size === 0} onClick={() => void save()}>{t.save(chosen.size)}</Button>}
      </div>
    </>
  );
}
