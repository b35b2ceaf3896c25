import type { ReactNode } from 'react';
import classes from './FigureTable.module.css';

interface CellButtonProps {
  /** What a screen reader says: row, column, value, and what pressing does. */
  name: string;
  /** True for the one cell of its table that Tab reaches; the arrow keys lead on from there. */
  first: boolean;
  current?: boolean;
  onPress: () => void;
  children: ReactNode;
}

/** The whole of a cell of `FigureTable` as a button. */
export function CellButton({ name, first, current, onPress, children }: CellButtonProps) {
  return (
    <button type="button" className={classes.cellButton} aria-label={name} aria-current={current || undefined} tabIndex={first ? 0 : -1} onClick={onPress}>
      {children}
    </button>
  );
}
