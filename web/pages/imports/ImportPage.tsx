import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { imports } from '#engines/messages/imports.ts';
import { memberImports } from '#engines/messages/member-imports.ts';
import { members } from '#engines/messages/members.ts';
import { organisation } from '#engines/messages/organisation.ts';
import { useProblem } from '../../api/use-problem.ts';
import { ProblemError } from '../../api/problem.ts';
import { DownloadButton } from '../../components/file-download/DownloadButton.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageSkeleton } from '../../ui/Skeletons.tsx';
import { Decide } from './Decide.tsx';
import classes from './Imports.module.css';
import { importQuery } from './imports.ts';
import type { Import } from './imports.ts';
import { useKindWords, useSeeImported } from './kind-words.ts';
import { ImportProgress } from './ImportProgress.tsx';
import { ImportRows } from './ImportRows.tsx';
import { ImportStateBadge } from './ImportStateBadge.tsx';
import { Reviews } from './reviews/Reviews.tsx';
import { RowCounts } from './RowCounts.tsx';

/** One import: how far it is, what it would do, what it did. */
export function ImportPage() {
  const { importId } = useParams({ strict: false }) as { importId: string };
  const query = useQuery(importQuery(importId));
  return <Loaded query={query} skeleton={<PageSkeleton />}>{(found) => <Content found={found} />}</Loaded>;
}

function Content({ found }: { found: Import }) {
  const t = useMessages(imports);
  const words = useMessages(organisation);
  const people = useMessages(members);
  const format = useFormat();
  const client = useQueryClient();
  const { state } = found;
  useEffect(() => {
    // What other pages show of the tree is of before.
    if (state === 'done') for (const changed of [['units'], ['members'], ['workplaces']]) void client.invalidateQueries({ queryKey: changed });
    void client.invalidateQueries({ queryKey: ['imports'] });
    for (const looked of ['import-rows', 'import-reviews']) void client.invalidateQueries({ queryKey: [looked, found.id] });
  }, [state, client, found.id]);
  return (
    <>
      <PageHeader title={found.filename} windowTitle={t.title} state={<ImportStateBadge state={state} />} line={t.fileLine(found.unitName, format.date(found.effective))}
        breadcrumbs={[found.kind === 'members' ? { label: people.title, to: paths.members() } : { label: words.title, to: paths.organisation() }, { label: t.past, to: paths.imports() }]}
        action={found.fileKept && <DownloadButton href={`/api/imports/${found.id}/file`} filename={found.filename} label={t.original} />} />
      {(state === 'reading' || state === 'applying') && <ImportProgress found={found} />}
      {state === 'preview' && <><RowCounts counts={found.counts} /><Reviews found={found} /><Decide found={found} /></>}
      {state === 'done' && <Done found={found} />}
      {state === 'failed' && <Failed found={found} />}
      {found.ignored.length > 0 && state !== 'reading' && <p className={classes.soft}>{t.ignoredColumns(found.ignored.join(', '))}</p>}
      {(state === 'preview' || state === 'done' || state === 'cancelled') && <ImportRows found={found} />}
    </>
  );
}

function Done({ found }: { found: Import }) {
  const { counts, kind } = found;
  const t = useMessages(imports);
  const own = useKindWords(kind);
  const { label, ...where } = useSeeImported(found);
  const members = useMessages(memberImports);
  const format = useFormat();
  return (
    <div className={classes.done} role="status">
      <strong className={classes.status}><IconCircleCheck size={20} color="var(--lt-green)" aria-hidden />{t.doneTitle(format.number(counts.applied))}</strong>
      <span>{counts.error > 0 ? t.doneErrors(format.number(counts.error)) : own.doneBody}</span>
      {counts.review > 0 && <span>{members.doneReviews(format.number(counts.review))}</span>}
      <div className={classes.template}><ButtonLink {...where}>{label}</ButtonLink><ButtonLink to={paths.newImport()} search={{ kind }} variant="default">{t.startNew}</ButtonLink></div>
    </div>
  );
}

function Failed({ found: { problem } }: { found: Import }) {
  const t = useMessages(imports);
  const { language } = useLanguage();
  const { sentence } = useProblem();
  const format = useFormat();
  const told = (language === 'vi' ? problem?.detail : problem?.detailEn) ?? sentence(new ProblemError({ status: 422, code: problem?.code ?? 'unknown' }));
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle />} title={t.failedTitle} role="alert" mb="md" styles={{ message: { color: 'var(--lt-ink)' } }}>
      <p>{told} {problem?.row ? t.failedRow(format.number(problem.row)) : ''}</p>
      <p>{t.failedKept}</p>
      <ButtonLink to={paths.newImport()}>{t.startNew}</ButtonLink>
    </Alert>
  );
}

