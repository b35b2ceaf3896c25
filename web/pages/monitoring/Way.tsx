import { Link } from '@tanstack/react-router';
import { monitoring } from '#engines/messages/monitoring.ts';
import { useMessages } from '../../messages/language.tsx';
import type { Standing } from './monitoring.ts';
import classes from './Monitoring.module.css';

/** Which branch is looked at, and the way back up; other branches of one's own where there are several. */
export function Way({ standing: { unit, way, tops } }: { standing: Standing }) {
  const t = useMessages(monitoring);
  const others = tops.filter(({ assignmentId }) => assignmentId !== unit.assignmentId && !way.some((one) => one.assignmentId === assignmentId));
  const down = (under: string) => ((before: object) => ({ ...before, under, level: undefined, q: undefined })) as never;
  return (
    <>
      <nav aria-label={t.way}>
        <ol className={classes.way}>
          {way.map(({ assignmentId, unitName }) => <li key={assignmentId}><Link to="." search={down(assignmentId)}>{unitName}</Link></li>)}
          <li aria-current="location">{unit.unitName}</li>
        </ol>
      </nav>
      {others.length > 0 && <p className={classes.tops}>{t.tops}: {others.map(({ assignmentId, unitName }) => <Link key={assignmentId} to="." search={down(assignmentId)}>{unitName}</Link>)}</p>}
    </>
  );
}
