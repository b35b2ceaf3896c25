import { IconChartBar } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { results } from '#engines/messages/results.ts';
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/contract.ts';
import { DueBadge } from '../../components/DueBadge.tsx';
import { DownloadButton } from '../../components/file-download/DownloadButton.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { AssignmentBadge } from '../../components/state-badges.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageSkeleton } from '../../ui/Skeletons.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import classes from './Issuance.module.css';
import { byId } from './outgoing.ts';

type Results = components['schemas']['CampaignResults'];
type Figure = Results['forms'][number]['figures'][number];

/** What a campaign came to, for one unit: the issued report, where it stands, which of its words went up. */
export function ResultsPage() {
  const { assignmentId = '' } = useParams({ strict: false }) as { assignmentId?: string };
  const query = useQuery({ queryKey: ['results', assignmentId], queryFn: () => answer(api.GET('/api/assignments/{id}/results', byId(assignmentId))) });
  return <Loaded query={query} skeleton={<PageSkeleton />}>{(data) => <ResultsContent id={assignmentId} data={data} />}</Loaded>;
}

function ResultsContent({ id, data }: { id: string; data: Results }) {
  const t = useMessages(results);
  const format = useFormat();
  const { campaign, unitName, state, late, due, submittedOn, document, texts } = data;
  return (
    <>
      <PageHeader
        title={t.title} windowTitle={`${t.title} – ${unitName}`} line={`${campaign.title} · ${unitName}`} breadcrumbs={[{ label: campaign.title, to: paths.report(id) }]}
        state={<><AssignmentBadge state={state} late={late} /><DueBadge due={due} settled={state === 'accepted'} /></>}
      />
      {submittedOn && <p className="lt-soft">{t.submittedOn(format.date(submittedOn))}</p>}
      {!document ? <EmptyState icon={IconChartBar} title={t.none}><p>{t.noneBody}</p></EmptyState> : (
        <>
          <section className={classes.section}>
            <h2 className={classes.heading}>{t.report}</h2>
            <p>{t.issued(document.symbol, format.date(document.issuedOn))} {document.recalled && <StateBadge tone="late" label={t.recalled} />}</p>
            <p className="lt-soft">{document.title}</p>
            <DownloadButton href={`/api/assignments/${id}/results/document`} filename="bao-cao.docx" label={t.open} />
          </section>
          <Figures data={data} />
          {texts.length > 0 && (
            <section className={classes.section}>
              <h2 className={classes.heading}>{t.texts}</h2>
              <ul className={classes.list}>
                {texts.map(({ key, label, heading, carried }) => <li key={key}><div>{`${label}. ${heading}`}</div><StateBadge tone={carried ? 'done' : 'plain'} label={carried ? t.carried : t.notCarried} /></li>)}
              </ul>
            </section>
          )}
        </>
      )}
    </>
  );
}

function Figures({ data: { forms, parentName } }: { data: Results }) {
  const t = useMessages(results);
  const format = useFormat();
  const figure = (value: number | null) => (value === null ? '–' : format.number(value));
  const columns: Column<Figure>[] = [
    { key: 'what', header: t.figure, width: '46%', cell: (row) => <>{row.row}<span className={classes.small}>{row.column}</span></> },
    { key: 'own', header: t.own, figure: true, cell: (row) => figure(row.own) },
    ...(parentName ? [
      { key: 'branch', header: t.branch, figure: true, cell: (row: Figure) => <>{figure(row.branch)}<span className={classes.small}>{t.units(format.number(row.units))}</span></> },
      { key: 'share', header: t.share, figure: true, cell: (row: Figure) => (row.share === null ? '–' : `${format.number(row.share * 100, 1)}%`) },
    ] : []),
  ];
  return forms.filter(({ figures }) => figures.length > 0).map(({ key, title, figures }) => (
    <section key={key} className={classes.section}>
      <h2 className={classes.heading}>{title}</h2>
      {parentName && <p className="lt-soft">{t.branchMeans(parentName)}</p>}
      <DataTable label={title} columns={columns} rows={figures} rowKey={(row) => `${row.row} ${row.column}`} />
    </section>
  ));
}
