import { useQueries } from '@tanstack/react-query';
import { consolidation } from '#engines/messages/consolidation.ts';
import { useMessages } from '../../messages/language.tsx';
import { assignmentQuery, type Assignment } from './queries.ts';
import classes from './FigureTrace.module.css';

interface TraceWayProps {
  top: Assignment;
  /** The assignments walked down through. */
  steps: string[];
  onGo: (kept: string[]) => void;
}

/** The units walked down through, each a way back up. */
export function TraceWay({ top, steps, onGo }: TraceWayProps) {
  const t = useMessages(consolidation);
  const names = useQueries({ queries: steps.map(assignmentQuery) });
  return (
    <nav aria-label={t.traceWay}>
      <ol className={classes.way}>
        <li><button type="button" onClick={() => onGo([])}>{top.unitName}</button></li>
        {steps.map((step, index) => {
          const name = names[index]?.data?.unitName ?? '…';
          const last = index === steps.length - 1;
          return (
            <li key={step} aria-current={last ? 'location' : undefined}>
              {last ? name : <button type="button" onClick={() => onGo(steps.slice(0, index + 1))}>{name}</button>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
