import { IconGitMerge } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { organisation } from '#engines/messages/organisation.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { useKeyset } from '../../../api/use-keyset.ts';
import { useActing } from '../../../components/acting.tsx';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { UnitPicker } from '../../../components/UnitPicker.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ButtonLink, TextLink } from '../../../ui/links.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useUrlState } from '../../../ui/use-url-state.ts';
import { unitQuery } from '../units.ts';
import { ActBadge } from './ActBadge.tsx';
import { fetchActs, type Act } from './acts.ts';
import { useActWords } from './use-act-words.ts';

/** Decisions on units, the last recorded first, of all one may see or of one unit and those below. */
export function ActsPage() {
  const t = useMessages(unitActs);
  const words = useMessages(organisation);
  const format = useFormat();
  const navigate = useNavigate();
  const { can } = useActing();
  const [under, setUnder] = useUrlState('under');
  const { data: unit } = useQuery({ ...unitQuery(under), enabled: under !== '' });
  const { titleOf, kindsOf, paperOf } = useActWords();
  const list = useKeyset(['unit-acts', 'list', under], (after) => fetchActs({ under: under || undefined, after }));
  const columns: Column<Act>[] = [
    { key: 'what', header: t.what, width: '46%', cell: (act) => <><TextLink to={paths.unitAct(act.id)}>{titleOf(act)}</TextLink><br /><span className="lt-soft">{[act.title ? kindsOf(act) : null, paperOf(act)].filter(Boolean).join(' · ')}</span></> },
    { key: 'effective', header: t.effective, wideOnly: true, cell: (act) => act.effective && format.date(act.effective) },
    { key: 'state', header: words.state, cell: (act) => <ActBadge act={act} /> },
    { key: 'recorded', header: t.recordedAt, wideOnly: true, cell: (act) => <>{format.instant(act.recordedAt)}<br /><span className="lt-soft">{act.recordedBy}</span></> },
  ];
  return (
    <>
      <PageHeader title={t.acts} line={t.actsHint} breadcrumbs={[{ label: words.title, to: paths.organisation() }]}
        action={can('organisation.manage') && <><ButtonLink to={paths.reorganisation()} variant="default">{words.reorganise}</ButtonLink><ButtonLink to={paths.smallUnions()} variant="default">{words.smallUnions}</ButtonLink></>} />
      <UnitPicker label={t.filterUnder} clearable maw="26rem" mb="md" value={under ? { id: under, name: unit?.name ?? '…' } : null} onChange={(picked) => setUnder(picked?.id)} />
      {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} /> : (
        <DataTable label={t.acts} columns={columns} rows={list.rows} rowKey={(act) => act.id} more={list.more} onOpen={(act) => void navigate({ to: paths.unitAct(act.id) })}
          empty={<EmptyState icon={IconGitMerge} title={t.noActs}><p>{t.noActsHint}</p></EmptyState>} />
      )}
    </>
  );
}
