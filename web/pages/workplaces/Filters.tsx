import { Button, Chip, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { workplaces } from '#engines/messages/workplaces.ts';
import { useToday } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { SearchField } from '../campaigns/SearchField.tsx';
import { unitQuery, useAsOf } from '../organisation/units.ts';
import classes from './Workplaces.module.css';
import { useWorkplaceWords, type Status, type WorkplaceFilter } from './workplaces.ts';

/** What the list is narrowed by, kept in the URL. */
export function useFilters() {
  const navigate = useNavigate();
  const { asOf } = useAsOf();
  const [q] = useUrlState('q');
  const [union] = useUrlState('union');
  const [min] = useUrlState('min');
  const [kind] = useUrlState('kind');
  const [locality] = useUrlState('locality');
  const [status] = useUrlState('status');
  const [unitId] = useUrlState('unit');
  const filter: WorkplaceFilter = {
    unitId: unitId || undefined, q: q || undefined, union: union === 'with' || union === 'without' ? union : undefined, minWorkers: /^\d{1,6}$/.test(min) ? Number(min) : undefined,
    kindKey: kind || undefined, localityKey: locality || undefined, status: status === 'working' || status === 'suspended' || status === 'closed' ? status : undefined,
  };
  return {
    filter, asOf, filtered: Object.values(filter).some((value) => value !== undefined),
    clear: () => void navigate({ to: paths.workplaces(), search: { on: asOf } as never }),
  };
}

export function Filters() {
  const t = useMessages(workplaces);
  const { kinds, localities, mustHaveUnionFrom } = useWorkplaceWords();
  const [q, setQ] = useUrlState('q');
  const [union, setUnion] = useUrlState('union');
  const [min, setMin] = useUrlState('min');
  const [kind, setKind] = useUrlState('kind');
  const [locality, setLocality] = useUrlState('locality');
  const [status, setStatus] = useUrlState('status');
  const statuses: Status[] = ['working', 'suspended', 'closed'];
  return (
    <div className={classes.filters}>
      <OfUnit />
      <SearchField label={t.search} placeholder={t.search} value={q} onSearch={setQ} />
      <div className={classes.chips} role="group" aria-label={t.filter.union}>
        <Chip.Group value={union} onChange={(next) => setUnion(String(next))}>
          <Chip value="" size="sm" radius="sm">{t.filter.all}</Chip>
          <Chip value="with" size="sm" radius="sm">{t.filter.with}</Chip>
          <Chip value="without" size="sm" radius="sm">{t.filter.without}</Chip>
        </Chip.Group>
        <Chip checked={min === String(mustHaveUnionFrom)} onChange={(on) => setMin(on ? String(mustHaveUnionFrom) : undefined)} size="sm" radius="sm">{t.filter.mustHave(mustHaveUnionFrom)}</Chip>
      </div>
      <div className={classes.choices}>
        <Select label={t.filter.kind} placeholder={t.filter.all} clearable data={kinds} value={kind || null} onChange={(next) => setKind(next ?? undefined)} />
        <Select label={t.filter.locality} placeholder={t.filter.all} clearable searchable limit={100} data={localities} value={locality || null} onChange={(next) => setLocality(next ?? undefined)} />
        <Select label={t.filter.status} placeholder={t.filter.anyStatus} clearable data={statuses.map((one) => ({ value: one, label: t.status[one] }))} value={status || null} onChange={(next) => setStatus(next ?? undefined)} />
        <AsOf />
      </div>
    </div>
  );
}

/** The list of one unit, as the page of that unit leads to it: said, and to be left. */
function OfUnit() {
  const t = useMessages(workplaces);
  const { asOf } = useAsOf();
  const [unitId, setUnitId] = useUrlState('unit');
  const { data: unit } = useQuery({ ...unitQuery(unitId, asOf), enabled: unitId !== '' });
  if (!unit) return null;
  return <p className={classes.asOfNote}>{t.onlyOf(unit.name)} <Button variant="light" size="compact-sm" onClick={() => setUnitId(undefined)}>{t.filter.clear}</Button></p>;
}

/** The day as of which all is shown; another than today is said. */
export function AsOf() {
  const t = useMessages(workplaces);
  const format = useFormat();
  const today = useToday();
  const { asOf, setAsOf } = useAsOf();
  return (
    <div className={classes.asOf}>
      <DayInput label={t.asOf} value={asOf ?? today} onChange={(day) => day && setAsOf(day)} />
      {asOf && <p className={classes.asOfNote}>{t.asOfNote(format.date(asOf))} <Button variant="light" size="compact-sm" onClick={() => setAsOf(undefined)}>{t.backToToday}</Button></p>}
    </div>
  );
}
