import { ActionIcon, Button, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { officers } from '#engines/messages/officers.ts';
import { answer, api } from '../../api/client.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { AddEntry, type EntryKind } from './AddEntry.tsx';
import { ChangeRecord } from './ChangeRecord.tsx';
import { recordQuery, useOfficerDeed, useOfficerWords, type OfficerRecord } from './officers.ts';
import classes from './Officers.module.css';
import { StandardHints } from './StandardHints.tsx';

/** The record of an officer, beside the list it was opened from. */
export function RecordPanel({ personId, onClose }: { personId: string; onClose: () => void }) {
  const t = useMessages(officers);
  const query = useQuery(recordQuery(personId));
  return <SidePanel title={query.data?.name ?? t.record} onClose={onClose}><Loaded query={query}>{(record) => <RecordContent record={record} />}</Loaded></SidePanel>;
}

function RecordContent({ record }: { record: OfficerRecord }) {
  const t = useMessages(officers);
  const format = useFormat();
  const words = useOfficerWords();
  const [adding, setAdding] = useState<EntryKind>();
  const [changing, setChanging] = useState(false);
  const span = (from: string, until: string | null) => (until ? t.fromTo(format.date(from), format.date(until)) : t.startsOn(format.date(from)));
  const decided = (entry: { decisionSymbol: string | null; decisionDate: string | null }) => entry.decisionSymbol && [`${t.decision} ${entry.decisionSymbol}`, entry.decisionDate && format.date(entry.decisionDate)].filter(Boolean).join(', ');
  const section = { record, onAdd: setAdding };
  return (
    <>
      <Facts record={record} />
      {record.may.manage && <Button variant="default" size="compact-md" onClick={() => setChanging(true)}>{t.changeRecord}</Button>}
      <Entries title={t.offices} rows={record.offices} line={(office) => [words.positionName(office.positionKey), `${office.unit.name} · ${span(office.from, office.until)}${office.endedAs ? ` · ${words.reasonName(office.endedAs)}` : ''}`]} extra={(office) => <StandardHints hints={record.standards.filter((hint) => hint.officeId === office.id)} />} {...section} />
      <Entries title={t.qualifications} kind="qualification" rows={record.qualifications} line={(one) => [`${words.qualificationName(one.kindKey)}: ${words.levelName(one.levelKey)}`, [one.field, one.gainedOn && format.date(one.gainedOn)]]} {...section} />
      <Entries title={t.trainings} kind="training" rows={record.trainings} line={(one) => [one.title, [words.qualificationName(one.kindKey), format.date(one.endedOn), words.groupName(one.groupKey)]]} extra={(one) => <Outcome record={record} training={one} />} {...section} />
      <Entries title={t.plannings} kind="planning" rows={record.plannings} line={(one) => [words.positionName(one.positionKey), [one.unit.name, `${one.fromYear} – ${one.toYear}`, decided(one)]]} {...section} />
      <Entries title={t.moves} kind="move" rows={record.moves} line={(one) => [`${t.moveKinds[one.move]}: ${one.office ? `${words.positionName(one.office.positionKey)}, ${one.office.unit.name}` : one.to ?? t.officeElsewhere}`, [one.from, span(one.effective, one.until), decided(one)]]} {...section} />
      <Entries title={t.assessments} kind="assessment" rows={record.assessments} line={(one) => [`${one.year}: ${words.assessmentName(one.levelKey)}`, [one.note]]} {...section} />
      {adding && <AddEntry kind={adding} record={record} onDone={() => setAdding(undefined)} />}
      {changing && <ChangeRecord record={record} onDone={() => setChanging(false)} />}
    </>
  );
}

function Facts({ record }: { record: OfficerRecord }) {
  const t = useMessages(officers);
  const format = useFormat();
  const { details } = record;
  const risen = record.risenFromWorker === null ? null : record.risenFromWorker ? t.yes : t.no;
  const facts: [string, string | null | undefined][] = [
    [t.sexLabel, record.sex && t.sex[record.sex]], [details?.birth ? t.birth : t.birthYear, details?.birth ? format.date(details.birth) : record.birthYear?.toString()], [t.ethnicity, details?.ethnicity],
    [t.risenFromWorker, risen], [t.standards, record.standardsMet !== null && record.standardsOf !== null ? t.metOf(record.standardsMet, record.standardsOf) : null],
  ];
  return (
    <>
      <dl className={classes.facts}>{facts.filter(([, value]) => value).map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
      {details?.masked && <p className={classes.small}>{t.masked}</p>}
      {details === null && <p className={classes.small}>{t.notOpen}</p>}
    </>
  );
}

interface EntriesProps<Row extends { id: string }> {
  title: string;
  /** Without a kind nothing is added or removed here. */
  kind?: EntryKind;
  rows: Row[];
  line: (row: Row) => [string, string | (string | null | false | undefined)[]];
  extra?: (row: Row) => ReactNode;
  record: OfficerRecord;
  onAdd: (kind: EntryKind) => void;
}

function Entries<Row extends { id: string }>({ title, kind, rows, line, extra, record, onAdd }: EntriesProps<Row>) {
  const t = useMessages(officers);
  const removing = useOfficerDeed((entryId: string) => answer(api.DELETE('/api/officers/{id}/entries/{kind}/{entryId}', { params: { path: { id: record.personId, kind: kind!, entryId } } })), t.removed);
  const confirm = useConfirm();
  const remove = async (id: string, head: string) => {
    if (await confirm({ title: t.remove, body: head, action: t.removeAction, destructive: true })) removing.mutate(id);
  };
  const may = record.may.manage && kind !== undefined;
  return (
    <section className={classes.section}>
      <div className={classes.headingLine}>
        <h3 className={classes.heading}>{title}</h3>
        {may && <Button variant="subtle" size="compact-sm" aria-label={t.addEntry[kind]} onClick={() => onAdd(kind)}>{t.add}</Button>}
      </div>
      {rows.length === 0 ? <p className="lt-soft">{t.none}</p> : (
        <ul className={classes.lines}>
          {rows.map((row) => {
            const [head, rest] = line(row);
            const small = typeof rest === 'string' ? rest : rest.filter(Boolean).join(' · ');
            return (
              <li key={row.id}>
                <span className={classes.words}><strong>{head}</strong>{small && <span className={classes.small}>{small}</span>}{extra?.(row)}</span>
                {may && <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`${t.remove}: ${head}`} onClick={() => void remove(row.id, head)}><IconTrash size={18} aria-hidden /></ActionIcon>}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** What became of the officer after a course: said in place; where nothing is said, what an office tells to which a placement led. */
function Outcome({ record, training }: { record: OfficerRecord; training: OfficerRecord['trainings'][number] }) {
  const t = useMessages(officers);
  const format = useFormat();
  const deed = useOfficerDeed((outcome: OfficerRecord['trainings'][number]['outcome']) => answer(api.PUT('/api/officers/{id}/trainings/{entryId}/outcome', { params: { path: { id: record.personId, entryId: training.id } }, body: { outcome } })), t.saved);
  const placed = training.placedOn && t.placedByOffice(format.date(training.placedOn));
  if (!record.may.manage) return <span className={classes.small}>{t.after}: {placed ?? t.outcome[training.outcome ?? 'unknown']}</span>;
  return (
    <Select
      size="xs" mt={4} label={t.after} aria-label={`${t.after}: ${training.title}`} clearable placeholder={placed ?? t.outcome.unknown} value={training.outcome} disabled={deed.isPending}
      data={(['placed', 'promoted', 'same', 'left'] as const).map((value) => ({ value, label: t.outcome[value] }))} onChange={(next) => deed.mutate(next as typeof training.outcome)}
    />
  );
}
