import { Alert, Button, Group, Radio, Stack } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { imports } from '#engines/messages/imports.ts';
import { memberImports } from '#engines/messages/member-imports.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import classes from './Imports.module.css';
import type { Import } from './imports.ts';
import { useApplyImport, useCancelImport, useImportDay } from './use-decision.ts';

/** All rows or the good ones, from which day: then it is applied. */
export function Decide({ found }: { found: Import }) {
  const t = useMessages(imports);
  const members = useMessages(memberImports);
  const format = useFormat();
  const apply = useApplyImport(found);
  const cancel = useCancelImport(found);
  const changeDay = useImportDay(found);
  const [day, setDay] = useState(found.effective);
  const { counts } = found;
  const [mode, setMode] = useState<'all' | 'good'>('all');
  const blocked = counts.error + counts.review > 0;
  const why = counts.error > 0 ? t.modeAllBlocked(format.number(counts.error)) : members.blockedByReviews(format.number(counts.review));
  const chosen = blocked ? 'good' : mode;
  const rows = counts.new + counts.changed;
  const confirm = useConfirm();
  // What nobody has decided on is left out: said before it is, not after.
  const go = async () => {
    if (counts.review > 0 && !(await confirm({ title: members.applyTitle(format.number(rows)), body: members.applyLeaves(format.number(counts.review)), action: t.apply(format.number(rows)) }))) return;
    apply.mutate(chosen);
  };
  return (
    <div className={classes.decide}>
      {found.problem?.code === 'import_rows_changed' && <Alert color="yellow" variant="light" icon={<IconInfoCircle />} role="status" styles={{ message: { color: 'var(--lt-ink)' } }}>{t.rowsChanged}</Alert>}
      <Group align="end" gap="xs">
        <DayInput label={t.effective} value={day} onChange={setDay} />
        {day !== '' && day !== found.effective && <Button variant="default" loading={changeDay.isPending} onClick={() => changeDay.mutate(day)}>{t.changeDay}</Button>}
      </Group>
      {rows === 0 ? <p role="status">{counts.error > 0 ? t.nothingGood : counts.review > 0 ? members.blockedByReviews(format.number(counts.review)) : t.nothingToDo}</p> : (
        <Radio.Group label={t.mode} value={chosen} onChange={(value) => setMode(value === 'good' ? 'good' : 'all')}>
          <Stack gap="xs" mt="xs">
            <Radio value="all" disabled={blocked} label={t.modeAll} description={blocked ? why : t.modeAllHint} />
            <Radio value="good" label={t.modeGood} description={t.modeGoodHint} />
          </Stack>
        </Radio.Group>
      )}
      <ProblemNotice error={apply.error ?? changeDay.error} />
      <Group gap="xs">
        {rows > 0 && <Button loading={apply.isPending} disabled={day !== found.effective} onClick={() => void go()}>{t.apply(format.number(rows))}</Button>}
        <Button variant="default" loading={cancel.isPending} onClick={() => void cancel.ask()}>{t.cancelAction}</Button>
      </Group>
    </div>
  );
}
