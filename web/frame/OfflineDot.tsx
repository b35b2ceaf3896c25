import { frame } from '#engines/messages/frame.ts';
import { useLive, useOffline } from '../api/live.ts';
import { useMessages } from '../messages/language.tsx';
import classes from './Frame.module.css';

/** Keeps the pages up to date with what others do; and says quietly when the server cannot be heard. */
export function OfflineDot() {
  const t = useMessages(frame);
  useLive();
  return <div role="status" className={`${classes.offline} lt-no-print`}>{useOffline() && <span>{t.offline}</span>}</div>;
}
