import { Link } from '@tanstack/react-router';
import { campaigns } from '#engines/messages/campaigns.ts';
import { vocabulary } from '#engines/messages/vocabulary.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import type { AssignmentState, CampaignDetail, Progress } from '../campaigns.ts';
import classes from '../Campaigns.module.css';
import { ProgressBar } from '../ProgressBar.tsx';
import { useTypeWords } from '../use-type-words.ts';

const states: AssignmentState[] = ['waiting', 'open', 'drafting', 'returned', 'submitted', 'accepted', 'exempt'];

/** Levels × states: where the wave of reports stands. A count leads to the units behind it. */
export function ProgressMatrix({ campaign, progress }: { campaign: CampaignDetail; progress: Progress }) {
  const t = useMessages(campaigns);
  const words = useMessages(vocabulary);
  const shown = states.filter((state) => state !== 'exempt' || progress.levels.some((level) => level.states.exempt));
  return (
    <div className={classes.matrixScroll} role="region" aria-label={t.progressTitle} tabIndex={0}>
      <table className={classes.matrix}>
        <thead>
          <tr>
            <th scope="col">{t.unitColumn}</th>
            <th scope="col">{t.expected}</th>
            {shown.map((state) => <th key={state} scope="col">{words.assignmentState[state]}</th>)}
            <th scope="col">{words.late}</th>
          </tr>
        </thead>
        <tbody>
          {progress.levels.map((level, place) => (
            <tr key={level.depth}>
              <th scope="row"><LevelName campaign={campaign} level={level} place={place} last={place === progress.levels.length - 1} /></th>
              <td>{level.expected}</td>
              {shown.map((state) => <td key={state}><Count campaignId={campaign.id} count={level.states[state] ?? 0} name={words.assignmentState[state]} search={{ state }} /></td>)}
              <td><Count campaignId={campaign.id} count={level.late} name={words.late} search={{ late: '1' }} late /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CountProps {
  campaignId: string;
  count: number;
  name: string;
  search: Record<string, string>;
  late?: boolean;
}

function Count({ campaignId, count, name, search, late = false }: CountProps) {
  const t = useMessages(campaigns);
  if (count === 0) return <span className={`${classes.count} ${classes.nought}`}>0</span>;
  return (
    <Link to={paths.campaign(campaignId)} search={search as never} resetScroll={false} className={classes.count} data-tone={late ? 'late' : undefined} aria-label={t.showOnly(name, count)}>
      {count}
    </Link>
  );
}

function Handed({ level, due }: { level: Progress['levels'][number]; due: string | null | undefined }) {
  const t = useMessages(campaigns);
  const format = useFormat();
  const done = (level.states.submitted ?? 0) + (level.states.accepted ?? 0);
  return <ProgressBar done={done} all={level.expected} words={[t.percentSubmitted(format.number(level.expected > 0 ? Math.round((done / level.expected) * 100) : 0)), due && t.dueOn(due)].filter(Boolean).join(' · ')} />;
}

/** A level by the unit types that the campaign asks at it; the owner's own level by the owner. */
function LevelName({ campaign, level, place, last }: { campaign: CampaignDetail; level: Progress['levels'][number]; place: number; last: boolean }) {
  const t = useMessages(campaigns);
  const format = useFormat();
  const typeWords = useTypeWords();
  const owner = level.depth === 0;
  const asked = owner ? undefined : (campaign.levels[level.depth - 1] ?? (last ? campaign.levels.at(-1) : undefined));
  const due = owner ? campaign.ownDue : asked?.due;
  return (
    <>
      <span className={classes.level}>{owner ? campaign.unitName : asked ? typeWords(asked.typeKeys) : t.levelName(place + 1)}</span>
      <Handed level={level} due={due && format.date(due)} />
    </>
  );
}
