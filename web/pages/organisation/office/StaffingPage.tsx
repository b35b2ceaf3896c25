import { NumberInput, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { staffing } from '#engines/messages/staffing.ts';
import { organisation } from '#engines/messages/organisation.ts';
import { useKeyset } from '../../../api/use-keyset.ts';
import { useToday } from '../../../components/acting.tsx';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { Guarded } from '../../../frame/Fallbacks.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { StateBadge } from '../../../ui/StateBadge.tsx';
import { useUrlState } from '../../../ui/use-url-state.ts';
import { unitQuery } from '../units.ts';
import { OfficePanel } from './OfficePanel.tsx';
import classes from './Staffing.module.css';
import { fetchStaffing, type StaffingRow } from './staffing.ts';

export const StaffingPage = () => <Guarded needs={['officers.read']} page={Staffing} />;

/** Staff quota of a unit, its departments and what lies below, in one year; a row opens its positions beside the list. */
function Staffing() {
  const t = useMessages(staffing);
  const { title } = useMessages(organisation);
  const format = useFormat();
  const today = useToday();
  const { unitId } = useParams({ strict: false }) as { unitId: string };
  const running = today.slice(0, 4);
  const [typed, setYear] = useUrlState('year', running);
  const [selected, setSelected] = useUrlState('office', '', true);
  const year = /^(199\d|20\d\d|21\d\d)$/.test(typed) ? Number(typed) : Number(running);
  const { data: unit } = useQuery(unitQuery(unitId));
  const list = useKeyset(['staffing', 'list', unitId, year], (after) => fetchStaffing(unitId, { year, after }));
  const columns = useColumns(setSelected, list.more ? undefined : list.rows);
  const row = list.rows?.find((one) => one.unitId === selected);
  const day = list.rows?.[0]?.countedOn;
  return (
    <>
      <PageHeader title={t.title} line={t.line} breadcrumbs={[{ label: title, to: paths.organisation() }, ...(unit ? [{ label: unit.name, to: paths.unit(unitId) }] : [])]} />
      <div className={classes.tools}>
        <NumberInput className={classes.year} label={t.year} value={year} min={1990} max={2199} clampBehavior="blur" onChange={(next) => { if (/^\d{4}$/.test(String(next))) setYear(String(next)); }} />
        {day && <p className="lt-soft">{t.countedOn(format.date(day))}</p>}
      </div>
      <div className={classes.listAndPanel}>
        <div className={classes.rows}>
          {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} />
            : <DataTable label={t.title} columns={columns} rows={list.rows} rowKey={(one) => one.unitId} more={list.more} selected={selected} onOpen={(one) => setSelected(one.unitId)} />}
        </div>
        {row && <OfficePanel key={`${row.unitId} ${year}`} row={row} year={year} rows={list.rows ?? []} onClose={() => setSelected(undefined)} />}
      </div>
    </>
  );
}

/** @param whole all rows, the unit itself first; undefined while more are to come */
function useColumns(open: (unitId: string) => void, whole: StaffingRow[] | undefined): Column<StaffingRow>[] {
  const t = useMessages(staffing);
  const format = useFormat();
  const top = whole?.[0];
  const below = top && whole.filter(({ depth }) => depth === top.depth + 1).reduce((sum, { granted }) => sum + (granted ?? 0), 0);
  const granted = (row: StaffingRow) => (row.granted !== null ? format.number(row.granted) : row === top && below ? t.grantedBelow(format.number(below)) : t.notGranted);
  return [
    {
      key: 'unit', header: t.unit, width: '50%',
      cell: (row) => <UnstyledButton className={classes.unit} style={{ paddingInlineStart: `${Math.min(row.depth, 3) * 0.75}rem` }} onClick={() => open(row.unitId)}>
        {row.unitName}
        <span className={classes.narrowOnly}>{`${t.granted}: ${granted(row)} · ${t.used}: ${format.number(row.used)}`}</span>
      </UnstyledButton>,
    },
    { key: 'granted', header: t.granted, figure: true, wideOnly: true, cell: (row) => (row.granted === null ? <span className={`lt-soft ${classes.wrapped}`}>{granted(row)}</span> : granted(row)) },
    { key: 'used', header: t.used, figure: true, wideOnly: true, cell: (row) => format.number(row.used) },
    { key: 'vacant', header: t.vacant, figure: true, cell: (row) => (row.vacant === null ? '' : row.vacant < 0 ? <StateBadge tone="late" label={t.over(format.number(-row.vacant))} /> : format.number(row.vacant)) },
    { key: 'beside', header: t.beside, figure: true, wideOnly: true, cell: (row) => format.number(row.beside) },
  ];
}
