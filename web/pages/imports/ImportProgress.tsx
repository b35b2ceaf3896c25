import { Button, Loader, Progress } from '@mantine/core';
import { imports } from '#engines/messages/imports.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import classes from './Imports.module.css';
import type { Import } from './imports.ts';
import { useCancelImport } from './use-decision.ts';

/** A number that moves while rows are read or applied, and the way out. */
export function ImportProgress({ found }: { found: Import }) {
  const t = useMessages(imports);
  const format = useFormat();
  const cancel = useCancelImport(found);
  const { done, total } = found.progress;
  const [ready, all] = [format.number(done), format.number(total ?? 0)];
  const saying = found.waiting ? t.waiting : found.state === 'applying' ? t.applyingRows(ready, all) : total === null ? t.readingRows(ready) : t.checkingRows(ready, all);
  const percent = total ? Math.round((done / total) * 100) : found.waiting ? 0 : 100;
  return (
    <div className={classes.progress}>
      <Progress value={percent} animated={!found.waiting} aria-label={saying} />
      <div className={classes.progressLine}>
        <span role="status" className={classes.status}><Loader size="xs" aria-hidden />{saying}</span>
        <Button variant="default" size="compact-md" loading={cancel.isPending} onClick={() => void cancel.ask()}>{t.cancel}</Button>
      </div>
      <span className={classes.soft}>{t.leave}</span>
    </div>
  );
}
