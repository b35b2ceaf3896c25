import { PageSkeleton } from '../ui/Skeletons.tsx';
import { Crashed } from './Fallbacks.tsx';
import classes from './Frame.module.css';
import { Mark } from './Mark.tsx';

/** While it is not known yet who is there: no frame, but room around what is under way. */
export function BareWaiting() {
  return (
    <main className={classes.bare}>
      <p><Mark size={34} /></p>
      <PageSkeleton />
    </main>
  );
}

/** When not even that can be found out. */
export function BareCrashed(props: { error: unknown; reset: () => void }) {
  return <main className={classes.bare}><Crashed {...props} /></main>;
}
