import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { campaignRoster } from '#engines/messages/campaign-roster.ts';
import { ui } from '#engines/messages/ui.ts';
import { answer, api } from '../../../../api/client.ts';
import { useKeyset } from '../../../../api/use-keyset.ts';
import { DeedModal } from '../../../../components/DeedModal.tsx';
import { ErrorState } from '../../../../components/ErrorState.tsx';
import { useUnitWords } from '../../../../components/unit-words.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { useFormat } from '../../../../messages/use-format.ts';
import { LineSkeletons } from '../../../../ui/Skeletons.tsx';
import type { CampaignDetail } from '../../campaigns.ts';
import { Chips } from '../../Chips.tsx';
import { SearchField } from '../../SearchField.tsx';
import { exemptions, type Plan } from '../plan.ts';
import classes from './Roster.module.css';

interface RosterUnitsProps {
  campaign: CampaignDetail;
  plan: Plan;
  change: (plan: Plan, field?: string) => void;
  /** When the plan was saved that the list is of. */
  savedAt: unknown;
}

/** Every unit that the rule asks, to look for one and to spare it. */
export function RosterUnits(props: RosterUnitsProps) {
  const t = useMessages(campaignRoster);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button mt="sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? t.hide : t.show}</Button>
      {open && <UnitList {...props} />}
    </>
  );
}

type Row = Awaited<ReturnType<typeof fetchUnits>>['items'][number];

const fetchUnits = (id: string, query: object) => answer(api.GET('/api/campaigns/{id}/roster-preview/units', { params: { path: { id }, query: query as never } }));

function UnitList({ campaign, plan, change, savedAt }: RosterUnitsProps) {
  const t = useMessages(campaignRoster);
  const words = useMessages(ui);
  const [q, setQ] = useState('');
  const [exempt, setExempt] = useState('');
  const [sparing, setSparing] = useState<Row>();
  const filter = { q: q || undefined, exempt: exempt || undefined };
  const list = useKeyset(['campaigns', campaign.id, 'roster-units', savedAt, filter], (after) => fetchUnits(campaign.id, { ...filter, after }), true, true);
  return (
    <section aria-label={t.title}>
      <div className={classes.tools}>
        <SearchField label={t.search} placeholder={t.searchPlaceholder} value={q} onSearch={setQ} />
        <Chips label={t.filter} value={exempt} onChange={setExempt} choices={[{ value: '', label: t.all }, { value: 'false', label: t.asked }, { value: 'true', label: t.exempt }]} />
      </div>
      {list.error ? <ErrorState error={list.error} retry={list.retry} /> : !list.rows ? <LineSkeletons lines={6} /> : list.rows.length === 0 ? <p className="lt-soft">{t.none}</p> : (
        <ul className={classes.list} aria-label={t.title}>{list.rows.map((row) => <UnitLine key={row.unitId} row={row} spare={() => setSparing(row)} />)}</ul>
      )}
      {list.more && <Button variant="subtle" mt="xs" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button>}
      {sparing && <Spare unit={sparing} onDone={() => setSparing(undefined)} spare={(reason) => change({ ...plan, exemptions: [...exemptions(plan), { unitId: sparing.unitId, reason }] })} />}
    </section>
  );
}

function UnitLine({ row, spare }: { row: Row; spare: () => void }) {
  const t = useMessages(campaignRoster);
  const format = useFormat();
  const { kindName } = useUnitWords();
  return (
    <li>
      <div className={classes.who}>
        {row.name}
        <div className="lt-soft">{[row.aboveName, kindName(row.kindKey), row.exemptReason ? t.because(row.exemptReason) : t.dueOn(format.date(row.due))].filter(Boolean).join(' · ')}</div>
      </div>
      {row.exemptReason === null && <Button size="compact-sm" variant="default" aria-label={t.exemptUnitOf(row.name)} onClick={spare}>{t.exemptUnit}</Button>}
    </li>
  );
}

function Spare({ unit, spare, onDone }: { unit: Row; spare: (reason: string) => void; onDone: () => void }) {
  const t = useMessages(campaignRoster);
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: (value) => (value.trim() ? null : t.reasonNeeded) } });
  return (
    <DeedModal title={t.exemptTitle(unit.name)} note={t.exemptNote} action={t.exemptUnit} form={form} stale={[]} onDone={onDone} deed={async ({ reason }) => spare(reason.trim())}>
      <Textarea label={t.reason} autosize minRows={2} maxLength={1000} {...form.getInputProps('reason')} data-autofocus />
    </DeedModal>
  );
}
