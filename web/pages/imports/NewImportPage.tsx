import { SegmentedControl } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { imports } from '#engines/messages/imports.ts';
import { memberImports } from '#engines/messages/member-imports.ts';
import { members as register } from '#engines/messages/members.ts';
import { organisation } from '#engines/messages/organisation.ts';
import { ui } from '#engines/messages/ui.ts';
import { newId } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useActing, useToday } from '../../components/acting.tsx';
import { DownloadButton } from '../../components/file-download/DownloadButton.tsx';
import { UnitPicker, type PickedUnit } from '../../components/UnitPicker.tsx';
import { Guarded } from '../../frame/Fallbacks.tsx';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { unitQuery } from '../organisation/units.ts';
import classes from './Imports.module.css';
import { sendSheet } from './imports.ts';
import { KINDS, useKindWords } from './kind-words.ts';

const maxBytes = 20 * 1024 * 1024;

/** A file is handed in; its preview opens. */
export function NewImportPage() {
  return <Guarded needs={KINDS.map(({ needs }) => needs)} page={NewImport} />;
}

function NewImport() {
  const t = useMessages(imports);
  const words = useMessages(organisation);
  const people = useMessages(register);
  const { calendar } = useMessages(ui);
  const members = useMessages(memberImports);
  const { language } = useLanguage();
  const { scope } = useActing();
  const { kinds, kind, setKind } = useKind();
  const own = useKindWords(kind);
  const today = useToday();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { sentence } = useProblem();
  const [wanted] = useUrlState('unit');
  const { data: named } = useQuery({ ...unitQuery(wanted), enabled: wanted !== '' });
  const [chosen, setChosen] = useState<PickedUnit | null>(null);
  const [effective, setEffective] = useState(today);
  const [sending, setSending] = useState<{ percent?: number; problem?: string }>({});
  const unit = chosen ?? (named ? { id: named.id, name: named.name } : scope ? { id: scope.unitId, name: scope.unitName } : null);
  const send = async (file: File) => {
    if (!unit) return;
    if (effective === '') return setSending({ problem: `${t.effective}: ${calendar.unreadable}` });
    setSending({ percent: 0 });
    try {
      const begun = await sendSheet({ id: newId(), kind, unitId: unit.id, effective, file }, (percent) => setSending({ percent }));
      void client.invalidateQueries({ queryKey: ['imports'] });
      await navigate({ to: paths.import(begun.id) });
    } catch (error) {
      setSending({ problem: sentence(error) });
    }
  };
  return (
    <>
      <PageHeader title={t.title} line={t.line} breadcrumbs={[kind === 'members' ? { label: people.title, to: paths.members() } : { label: words.title, to: paths.organisation() }, { label: t.past, to: paths.imports() }]} />
      <div className={classes.form}>
        {kinds.length > 1 && (
          <div role="group" aria-label={t.kind}>
            <SegmentedControl aria-label={t.kind} value={kind} onChange={setKind} classNames={{ root: classes.kinds, label: classes.kindLabel }} disabled={sending.percent !== undefined} data={kinds.map((value) => ({ value, label: t.kinds[value] }))} />
          </div>
        )}
        <div className={classes.pair}>
          <UnitPicker label={t.below} description={own.belowHint} under={scope?.unitId} allowDeselect={false} value={unit} onChange={setChosen} disabled={sending.percent !== undefined} />
          <DayInput label={t.effective} description={own.effectiveHint} value={effective} onChange={setEffective} disabled={sending.percent !== undefined} />
        </div>
        <FileDrop accept={['.xlsx', '.csv']} maxBytes={maxBytes} hint={t.fileHint} onFile={(file) => void send(file)} {...(sending.percent !== undefined && { percent: sending.percent })} {...(sending.problem !== undefined && { problem: sending.problem })} />
        <div className={classes.template}>
          <DownloadButton href={`/api/import-kinds/${kind}/template?language=${language}`} filename={`${t.templateFile(kind)}.xlsx`} label={t.template} />
          <span className={classes.soft}>{t.templateHint}</span>
        </div>
        <p className={classes.soft}>{members.fileGoes}</p>
        <TextLink to={paths.imports()}>{t.past}</TextLink>
      </div>
    </>
  );
}

/** What may be imported from where one acts, and which of it was chosen. */
function useKind() {
  const { can } = useActing();
  const [wanted, setKind] = useUrlState('kind');
  const kinds = KINDS.filter(({ needs }) => can(needs)).map(({ kind }) => kind);
  return { kinds, kind: kinds.find((kind) => kind === wanted) ?? kinds[0] ?? 'units', setKind };
}
