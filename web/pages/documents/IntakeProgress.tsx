import { Alert, Button, Loader, Progress } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { documents } from '#engines/messages/documents.ts';
import { useMessages } from '../../messages/language.tsx';
import classes from './IntakePage.module.css';

/** How far the file has come: leaving this machine, then being read. */
export function IntakeProgress({ name, percent, onCancel }: { name: string; percent: number; onCancel: () => void }) {
  const t = useMessages(documents);
  const arrived = percent >= 100;
  return (
    <div className={classes.progress}>
      <strong className={classes.name}>{t.sendingFile(name)}</strong>
      <Progress value={percent} animated={arrived} aria-label={t.sendingFile(name)} />
      <div className={classes.progressLine}>
        <span role="status" className={classes.status}>{arrived && <Loader size="xs" aria-hidden />}{arrived ? t.readingFile : t.sentPercent(percent)}</span>
        <Button variant="default" size="compact-md" onClick={onCancel}>{t.cancelSending}</Button>
      </div>
    </div>
  );
}

/** What went wrong; the same file is one press away where sending it again can help. */
export function IntakeFailure({ name, sentence, onAgain, onClose }: { name: string; sentence: string; onAgain: (() => void) | undefined; onClose?: () => void }) {
  const t = useMessages(documents);
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle />} role="alert" mt="md" title={t.notTaken(name)} styles={{ message: { color: 'var(--lt-ink)' }, title: { overflowWrap: 'anywhere' } }}>
      <p className={classes.sentence}>{sentence}</p>
      <div className={classes.progressLine}>
        {onAgain && <Button variant="default" onClick={onAgain}>{t.tryAgain}</Button>}
        {onClose ? <Button variant="default" onClick={onClose}>{t.takeIn}</Button> : <span className="lt-soft">{onAgain ? t.otherFile : t.onlyOtherFile}</span>}
      </div>
    </Alert>
  );
}
