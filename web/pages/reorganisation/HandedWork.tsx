import { handOvers } from '#engines/messages/hand-overs.ts';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import type { Work } from './hand-overs.ts';
import classes from './Reorganisation.module.css';

/** Of each kind so many are named before the rest is counted. */
const NAMED = 6;

/** Where a thing is found by who has taken it; what was a notice has no page. */
const pageOf: Partial<Record<Work['kind'], (id: string) => string>> = {
  'report-draft': paths.report, report: paths.report, 'campaign-draft': paths.campaign, campaign: paths.campaign, document: paths.document, directive: paths.document,
  import: paths.import, 'merge-proposal': paths.mergeProposal,
};

/** Work by its kinds, named; with links where it went over already. */
export function HandedWork({ work, transfers, linked = false, all = false }: { work: Work[]; transfers: number; linked?: boolean; all?: boolean }) {
  const t = useMessages(handOvers);
  return (
    <dl className={classes.work}>
      {[...Map.groupBy(work, (one) => one.kind)].map(([kind, ones]) => (
        <div key={kind}>
          <dt>{t.kinds[kind]} <span className="lt-soft">({ones.length})</span></dt>
          {(all ? ones : ones.slice(0, NAMED)).map((one) => {
            const page = linked ? pageOf[kind] : undefined;
            return <dd key={one.id}>{page ? <TextLink to={page(one.id)}>{one.title}</TextLink> : one.title}</dd>;
          })}
          {!all && ones.length > NAMED && <dd className="lt-soft">{t.andMore(ones.length - NAMED)}</dd>}
        </div>
      ))}
      {transfers > 0 && <div><dt>{t.transfers(transfers)}</dt></div>}
    </dl>
  );
}
