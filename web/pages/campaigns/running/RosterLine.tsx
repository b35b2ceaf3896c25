import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { campaignDays } from '#engines/messages/campaign-days.ts';
import { campaigns } from '#engines/messages/campaigns.ts';
import { movedBelow } from '#engines/messages/moved-below.ts';
import { DueBadge } from '../../../components/DueBadge.tsx';
import { AssignmentBadge } from '../../../components/state-badges.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { TextLink } from '../../../ui/links.tsx';
import { StateBadge } from '../../../ui/StateBadge.tsx';
import type { RosterRow } from '../campaigns.ts';
import { UnitEvents } from '../days/UnitEvents.tsx';
import { ChooseUnit } from '../days/selection.tsx';
import classes from './Roster.module.css';
import { useStale } from './stale.ts';

interface RosterLineProps {
  row: RosterRow;
  depth: number;
  below: boolean;
  /** Never: nothing opens below this one, others do. Undefined: nothing opens in the whole table. */
  open: boolean | 'never' | undefined;
  toggle: () => void;
}

/** One unit: how far it is, when it is due, how far those below it are. */
export function RosterLine({ row, depth, below, open, toggle }: RosterLineProps) {
  const t = useMessages(campaigns);
  const format = useFormat();
  return (
    <tr>
      <td>
        <div className={classes.unit} style={{ paddingInlineStart: `${depth * 1.25}rem` }}>
          {open === 'never' && <span className={classes.noChevron} />}
          {typeof open === 'boolean' && (
            <UnstyledButton className={classes.opener} aria-expanded={open} aria-label={t.showBelow(row.unitName)} onClick={toggle}>
              <IconChevronRight size={18} aria-hidden data-open={open} />
            </UnstyledButton>
          )}
          <ChooseUnit row={row} />
          <div className={classes.words}>
            <TextLink to={leadsTo(row)}>{row.unitName}</TextLink>
            {!row.leaf && row.latestRevisionId && (
              <> <TextLink to={paths.revision(row.latestRevisionId)} className={classes.quiet} aria-label={t.readReportOf(row.unitName)}>{t.readReport}</TextLink></>
            )}
            {row.exemptReason && <div className="lt-soft">{t.exemptBecause(row.exemptReason)}</div>}
            <UnitEvents events={row.events} />
            <div className={classes.phoneLine}><State row={row} /><Due row={row} /><Below row={row} /></div>
          </div>
        </div>
      </td>
      <td data-wide><State row={row} /></td>
      <td data-wide><Due row={row} /></td>
      {below && <td data-wide data-figure><Below row={row} /></td>}
      <td data-wide data-figure>{row.submittedOn ? format.date(row.submittedOn) : ''}</td>
    </tr>
  );
}

/** A lowest unit opens its report, a higher one what it puts together; before there is anything, how it stands. */
function leadsTo(row: RosterRow): string {
  if (!row.leaf) return paths.consolidationOf(row.id);
  return row.latestRevisionId ? paths.revision(row.latestRevisionId) : paths.report(row.id);
}

function State({ row }: { row: RosterRow }) {
  const t = useMessages(movedBelow);
  const { lockedBadge } = useMessages(campaignDays);
  const moved = useStale(row.campaignId).get(row.id);
  return (
    <span className={classes.badges}>
      <AssignmentBadge state={row.state} late={row.late && row.submittedOn !== null} />
      {row.locked && <StateBadge tone="late" label={lockedBadge} />}
      {moved !== undefined && <StateBadge tone="soon" label={t.badge} title={t.units(moved)} />}
    </span>
  );
}

function Due({ row }: { row: RosterRow }) {
  return <DueBadge due={row.due} settled={['submitted', 'accepted', 'exempt'].includes(row.state)} />;
}

function Below({ row }: { row: RosterRow }) {
  const t = useMessages(campaigns);
  if (row.leaf) return null;
  return (
    <span className={classes.badges}>
      {row.below.late > 0 && <StateBadge tone="late" label={t.belowLate(row.below.late)} />}
      <span className="lt-figure">{t.below(row.below.submitted, row.below.expected)}</span>
    </span>
  );
}
