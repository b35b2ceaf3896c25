import classes from './Campaigns.module.css';

interface ProgressBarProps {
  done: number;
  all: number;
  /** The figures in words: the bar alone says nothing to a screen reader. */
  words: string;
}

export function ProgressBar({ done, all, words }: ProgressBarProps) {
  const percent = all > 0 ? Math.round((done / all) * 100) : 0;
  return (
    <span className={classes.progress}>
      <span className={classes.bar} aria-hidden><span style={{ width: `${percent}%` }} /></span>
      <span className={classes.barWords}>{words}</span>
    </span>
  );
}
