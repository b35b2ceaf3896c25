import type { ReactNode } from 'react';
import classes from './FigureTable.module.css';

interface CellButtonProps {
  /** Said to screen readers before the value: row and column. */
  place: string;
  /** Said after it: what pressing does. */
  hint: string;
  /** True for the one cell of its table that Tab reaches; the arrow keys lead on from there. */
  first: boolean;
  current?: boolean;
  onPress: () => void;
  children: ReactNode;
}

/** The whole of a cell of `FigureTable` as a button. */
export function CellButton({ place, hint, first, current, onPress, children }: CellButtonProps) {
  return (
    <button type="button" className={classes.cellButton} aria-current={current || undefined} tabIndex={first ? 0 : -1} onClick={onPress}>
      <span className={classes.spoken}>{place} </span>
      {children}
      <span className={classes.spoken}>, {hint}</span>
    </button>
  );
}
