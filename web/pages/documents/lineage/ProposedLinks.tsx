import { lineage } from '#engines/messages/lineage.ts';
import { useMessages } from '../../../messages/language.tsx';
import classes from './Lineage.module.css';
import type { Lineage } from './lineage.ts';
import { ProposedLink } from './ProposedLink.tsx';
import type { useDecisions } from './use-decisions.ts';

export interface DecidingProps {
  found: Lineage;
  decisions: ReturnType<typeof useDecisions>;
}

/** Links of the chain that a person has not decided on yet; what is only named stands further down. */
export function ProposedLinks({ found, decisions }: DecidingProps) {
  const t = useMessages(lineage);
  const waiting = found.own.filter(({ state, kind, match }) => state === 'proposed' && (kind !== 'cites' || match === 'ambiguous'));
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting" className={classes.waiting}>
      <h2 id="waiting" className={classes.heading}>{t.decide.title(waiting.length)}</h2>
      <p className="lt-soft">{found.may.decide ? t.decide.line : t.decide.readOnly}</p>
      <ul className={classes.rows}>
        {waiting.map((link) => <ProposedLink key={link.id} link={link} may={found.may} decisions={decisions} />)}
      </ul>
    </section>
  );
}
