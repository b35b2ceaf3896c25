import type { ReactNode } from 'react';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { Mark } from '../Mark.tsx';
import type { Pointer } from '../model/pointer.ts';
import { markOf, useReadingActions, useReadingState, type ItemMark } from '../reading-context.tsx';
import classes from './fields.module.css';

/** What every field says of itself besides its value: label with mark, fault, and what being entered does. */
export function useField(at: Pointer, label: string): { common: FieldCommon; value: { at: Pointer; lit: boolean; mark: ItemMark } } {
  const t = useMessages(reading);
  const state = useReadingState();
  const { select } = useReadingActions();
  const fault = state.faults.get(at);
  return {
    common: {
      label, labelProps: { className: classes.label },
      error: fault && t.fault[fault],
      onFocus: () => select(at, 'structure'),
      size: 'sm',
    },
    value: { at, lit: state.selected === at, mark: markOf(state, at) },
  };
}

interface FieldCommon {
  label: string;
  labelProps: { className: string | undefined };
  error: string | undefined;
  onFocus: () => void;
  size: 'sm';
}

interface FieldPlaceProps {
  at: Pointer;
  lit: boolean;
  mark?: ItemMark;
  wide?: boolean;
  children: ReactNode;
}

/** The place of a field, by which it is found from the source and by the keyboard walk. */
export function FieldPlace({ at, lit, mark, wide, children }: FieldPlaceProps) {
  return (
    <div className={classes.field} data-at={at} data-lit={lit || undefined} data-wide={wide || undefined} tabIndex={-1}>
      {children}
      {mark && <span className={classes.mark}><Mark mark={mark} /></span>}
    </div>
  );
}
