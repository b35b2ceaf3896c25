import { useQuery } from '@tanstack/react-query';
import { members } from '#engines/messages/members.ts';
import { answer, api } from '../../api/client.ts';
import { useActing, useToday } from '../../components/acting.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { UnitPicker } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import classes from './Members.module.css';
import { figuresQuery, useMemberWords, type Figures } from './members.ts';
import { MembersTabs } from './MembersTabs.tsx';

/** Start, what came and went by reason, end: as reports take it over. */
export function FiguresPage() {
  const t = useMessages(members);
  const { scope } = useActing();
  const today = useToday();
  const [unitId, setUnitId] = useUrlState('unit', scope?.unitId);
  // Half-year figures are taken on 31/5 and 30/11; the one before today is where a period usually starts.
  const [from, setFrom] = useUrlState('from', lastCutOff(today));
  const [to, setTo] = useUrlState('to', today);
  const { data: unit } = useQuery({ queryKey: ['units', 'one', unitId, undefined], queryFn: () => answer(api.GET('/api/units/{id}', { params: { path: { id: unitId } } })), enabled: unitId !== '' });
  const query = useQuery({ ...figuresQuery(unitId, { from, to }), enabled: unitId !== '' && from < to });
  if (!scope) return null;
  return (
    <>
      <PageHeader title={t.figures} line={t.figuresLine} />
      <MembersTabs />
      <div className={classes.filters}>
        <UnitPicker label={t.unit} under={scope.unitId} value={unit ? { id: unit.id, name: unit.name } : { id: scope.unitId, name: scope.unitName }} onChange={(picked) => setUnitId(picked?.id)} allowDeselect={false} />
        <DayInput label={t.fromDay} value={from} max={to} onChange={(day) => day && setFrom(day)} />
        <DayInput label={t.to} value={to} min={from} onChange={(day) => day && setTo(day)} />
      </div>
      <Loaded query={query}>{(figures) => <FiguresTable figures={figures} />}</Loaded>
    </>
  );
}

function lastCutOff(today: string): string {
  const year = Number(today.slice(0, 4));
  return [`${year}-11-30`, `${year}-05-31`, `${year - 1}-11-30`].find((day) => day < today)!;
}

function FiguresTable({ figures }: { figures: Figures }) {
  const t = useMessages(members);
  const format = useFormat();
  const { reasonName } = useMemberWords();
  const signed = (value: number) => (value > 0 ? `+${format.number(value)}` : value < 0 ? `−${format.number(-value)}` : '0');
  const group = (label: string, flows: Figures['flows']) => flows.length > 0 && (
    <>
      <tr data-group="true"><th scope="colgroup" colSpan={3}>{label}</th></tr>
      {flows.map((flow) => <tr key={flow.reason}><th scope="row">{reasonName(flow.reason)}</th><td>{signed(flow.members)}</td><td>{signed(flow.women)}</td></tr>)}
    </>
  );
  const { byTree } = figures;
  return (
    <div className={classes.scroll}>
      <table className={classes.figures}>
        <thead><tr><th scope="col">{t.item}</th><th scope="col" data-figure="true">{t.members}</th><th scope="col" data-figure="true">{t.women}</th></tr></thead>
        <tbody>
          {figures.atStart && figures.from && <tr data-total="true"><th scope="row">{t.atStart(format.date(figures.from))}</th><td>{format.number(figures.atStart.members)}</td><td>{format.number(figures.atStart.women)}</td></tr>}
          {group(t.risen, figures.flows.filter((flow) => flow.members > 0))}
          {group(t.fallen, figures.flows.filter((flow) => flow.members <= 0))}
          {(byTree.members !== 0 || byTree.women !== 0) && <tr><th scope="row">{t.byTree}</th><td>{signed(byTree.members)}</td><td>{signed(byTree.women)}</td></tr>}
          {figures.flows.length === 0 && <tr><th scope="row" colSpan={3}>{t.noFlows}</th></tr>}
          <tr data-total="true"><th scope="row">{t.atEnd(format.date(figures.to))}</th><td>{format.number(figures.atEnd.members)}</td><td>{format.number(figures.atEnd.women)}</td></tr>
        </tbody>
      </table>
    </div>
  );
}
