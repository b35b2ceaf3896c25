import { campaigns } from '#engines/messages/campaigns.ts';
import { DueBadge } from '../../components/DueBadge.tsx';
import { CampaignBadge } from '../../components/state-badges.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { TextLink } from '../../ui/links.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import type { Campaign } from './campaigns.ts';
import classes from './Campaigns.module.css';
import { ProgressBar } from './ProgressBar.tsx';

/** What the list of campaigns shows; on a phone the first column carries the others. */
export function useCampaignColumns(): Column<Campaign>[] {
  const t = useMessages(campaigns);
  return [
    {
      key: 'title', header: t.columns.title,
      cell: (row) => (
        <>
          <span className={classes.name}><TextLink to={paths.campaign(row.id)}>{row.title}</TextLink></span>
          <div className="lt-soft">{row.unitName}</div>
          <div className={classes.phoneLine}><CampaignBadge state={row.state} /><LastDue row={row} /><Submitted row={row} /></div>
        </>
      ),
    },
    { key: 'state', header: t.columns.state, wideOnly: true, cell: (row) => <CampaignBadge state={row.state} /> },
    { key: 'due', header: t.columns.due, wideOnly: true, cell: (row) => <LastDue row={row} /> },
    { key: 'progress', header: t.columns.progress, wideOnly: true, cell: (row) => <Submitted row={row} /> },
    { key: 'late', header: t.columns.late, wideOnly: true, figure: true, cell: (row) => <Late row={row} /> },
  ];
}

/** The day by which the lowest level reports comes first; what counts for the whole is the owner's own. */
function LastDue({ row }: { row: Campaign }) {
  const due = row.ownDue ?? row.levels[0]?.due;
  if (!due) return null;
  return <DueBadge due={due} settled={row.state === 'draft' || (row.expected > 0 && row.accepted === row.expected)} />;
}

function Submitted({ row }: { row: Campaign }) {
  const t = useMessages(campaigns);
  if (row.state === 'draft') return <span className="lt-soft">{t.progressNone}</span>;
  return <ProgressBar done={row.submitted} all={row.expected} words={t.progressWords(row.submitted, row.expected)} />;
}

function Late({ row }: { row: Campaign }) {
  const t = useMessages(campaigns);
  if (row.state === 'draft') return null;
  return row.late > 0 ? <StateBadge tone="late" label={t.lateUnits(row.late)} /> : <span className="lt-soft">{t.noneLate}</span>;
}
