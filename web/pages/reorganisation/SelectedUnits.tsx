import { Button } from '@mantine/core';
import { reorganisation } from '#engines/messages/reorganisation.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useUnitWords } from '../../components/unit-words.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { TextLink } from '../../ui/links.tsx';
import { fetchSelection, type Selection } from './reorganisation.ts';

/** The units that a selection means, by name; each can be left out. */
export function SelectedUnits({ day, selection, total, onLeaveOut }: { day: string; selection: Selection; total: number | null; onLeaveOut: (unitId: string) => void }) {
  const t = useMessages(reorganisation);
  const format = useFormat();
  const { typeName } = useUnitWords();
  const list = useKeyset(['unit-selection', day, selection], (after) => fetchSelection(day, selection, after), day !== '');
  if (list.error) return <ErrorState error={list.error} retry={list.retry} />;
  return (
    <div>
      <p role="status"><strong>{total === null ? '…' : t.selected(total)}</strong></p>
      <DataTable
        label={t.steps.choose} rows={list.rows} rowKey={(unit) => unit.unitId} more={list.more} maxHeight="26rem" empty={<p className="lt-soft">{t.noneFits}</p>}
        columns={[
          { key: 'unit', header: t.unit, cell: (unit) => <><TextLink to={paths.unit(unit.unitId)}>{unit.name}</TextLink><br /><span className="lt-soft">{[typeName(unit.typeKey), unit.code].filter(Boolean).join(' · ')}</span></> },
          { key: 'parent', header: t.parent, wideOnly: true, cell: (unit) => unit.parentName },
          { key: 'members', header: t.members, figure: true, cell: (unit) => (unit.members === null ? '–' : <>{format.number(unit.members)}{!unit.counted && <><br /><span className="lt-soft">{t.stated}</span></>}</>) },
          { key: 'out', header: '', width: '6rem', cell: (unit) => <Button variant="subtle" size="compact-sm" aria-label={`${t.leaveOut}: ${unit.name}`} onClick={() => onLeaveOut(unit.unitId)}>{t.leaveOut}</Button> },
        ]}
      />
    </div>
  );
}
