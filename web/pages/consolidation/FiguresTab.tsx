import { SegmentedControl } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { consolidation } from '#engines/messages/consolidation.ts';
import { issuance } from '#engines/messages/issuance.ts';
import { DownloadButton } from '../../components/file-download/DownloadButton.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useMessages } from '../../messages/language.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { countDifferences } from './differences.ts';
import { FigureTrace } from './FigureTrace.tsx';
import { consolidationQuery, meanings, type Assignment, type Consolidation, type Meaning } from './queries.ts';
import { Standing } from './Standing.tsx';
import { TakeOverButton } from './TakeOverButton.tsx';
import { TotalsTable } from './TotalsTable.tsx';
import classes from './Consolidation.module.css';

export function FiguresTab({ assignment }: { assignment: Assignment }) {
  const t = useMessages(consolidation);
  const name = useId();
  const [chosen, setMeaning] = useUrlState('meaning', 'accepted');
  const meaning = meanings.find((one) => one === chosen) ?? 'accepted';
  const query = useQuery({ ...consolidationQuery(assignment.id, meaning), placeholderData: (before) => before });
  const other = useOther(assignment.id, meaning);
  const words: Record<Meaning, string> = { live: t.liveMeans, accepted: t.acceptedMeans, stated: t.statedMeans };
  return (
    <>
      <div className={classes.meaning}>
        <span id={name} className={classes.meaningLabel}>{t.meaning}</span>
        <SegmentedControl aria-labelledby={name} value={meaning} onChange={setMeaning} data={meanings.map((one) => ({ value: one, label: t[one] }))} />
        <p className="lt-soft">{words[meaning]}</p>
      </div>
      <Loaded query={query}>
        {(data) => (
          <div className={classes.figures} data-stale={query.isPlaceholderData}>
            <Standing {...data} />
            {data.forms.length === 0
              ? <EmptyState icon={IconTable} title={t.noForms}><p>{t.noFormsBody}</p></EmptyState>
              : <Totals assignment={assignment} data={data} other={other} />}
          </div>
        )}
      </Loaded>
      <FigureTrace assignment={assignment} meaning={meaning} />
    </>
  );
}

function Totals({ assignment, data, other }: { assignment: Assignment; data: Consolidation; other: Consolidation | undefined }) {
  const t = useMessages(consolidation);
  const issuing = useMessages(issuance);
  const differing = other ? countDifferences(data.forms, other.forms) : 0;
  // While reports still wait for acceptance, figures differ for that reason alone; only afterwards is a difference worth alarm.
  const settled = data.standing.accepted >= data.standing.expected;
  return (
    <>
      <div className={classes.deeds}>
        {assignment.may.write && <TakeOverButton assignment={assignment} forms={data.forms} />}
        <DownloadButton href={`/api/assignments/${assignment.id}/consolidation/forms.xlsx?meaning=${data.meaning}`} filename="bieu-mau-tong-hop.xlsx" label={issuing.forms} />
      </div>
      {differing > 0 && <p className={classes.differing} data-settled={settled}>{t.differences(differing)} {settled ? t.differencesMarked : t.differencesOpen}</p>}
      {data.forms.map((form) => (
        <TotalsTable
          key={form.definition.key} form={form} meaning={data.meaning} settled={settled}
          other={other?.forms.find(({ definition }) => definition.key === form.definition.key)}
        />
      ))}
    </>
  );
}

/** Accepted and signed figures are shown against each other; figures that may still change are compared with nothing. */
function useOther(assignmentId: string, meaning: Meaning): Consolidation | undefined {
  const query = useQuery({ ...consolidationQuery(assignmentId, meaning === 'stated' ? 'accepted' : 'stated'), enabled: meaning !== 'live' });
  return meaning === 'live' ? undefined : query.data;
}
