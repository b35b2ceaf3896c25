import { frame } from '#engines/messages/frame.ts';
import { useMessages } from '../messages/language.tsx';
import { useFormat } from '../messages/use-format.ts';
import classes from './Frame.module.css';

/** Says that the people are fictional and which day it is in their province. */
export function DemoRibbon({ today }: { today: string }) {
  const t = useMessages(frame);
  const format = useFormat();
  return <aside aria-label={t.demo} className={`${classes.ribbon} lt-no-print`}>{t.demoRibbon(format.date(today))}</aside>;
}
