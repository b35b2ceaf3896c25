import { IconSchool } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { officers } from '#engines/messages/officers.ts';
import { answer, api } from '../../api/client.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useOfficerWords } from './officers.ts';
import classes from './Officers.module.css';

const outcomes = ['placed', 'promoted', 'same', 'left', 'unknown'] as const;

/** Trained against placed, by year and group. */
export function TrainedView({ under }: { under: string }) {
  const t = useMessages(officers);
  const format = useFormat();
  const { groupName } = useOfficerWords();
  const query = useQuery({ queryKey: ['officers', 'trained', under], queryFn: () => answer(api.GET('/api/trained-officers', { params: { query: { under } } })) });
  return (
    <Loaded query={query}>
      {({ rows }) => (
        <>
          {rows.length > 0 && <p className="lt-soft">{t.trainedLine}</p>}
          <DataTable
            label={t.view.trained} rows={rows} rowKey={(row) => `${row.year} ${row.groupKey}`} empty={<EmptyState icon={IconSchool} title={t.noTrained}><p>{t.noTrainedHint}</p></EmptyState>}
            columns={[
              { key: 'year', header: `${t.year}, ${t.group.toLowerCase()}`, width: '34%', cell: (row) => <span className={classes.yearAndGroup}><strong>{row.year}</strong><span className={classes.small}>{groupName(row.groupKey)}</span></span> },
              { key: 'trained', header: t.trained, figure: true, cell: (row) => format.number(row.trained) }, { key: 'women', header: t.figure.women, figure: true, cell: (row) => format.number(row.women) },
              ...outcomes.map((outcome) => ({ key: outcome, header: t.outcome[outcome], figure: true, cell: (row: (typeof rows)[number]) => format.number(row[outcome]) })),
            ]}
          />
        </>
      )}
    </Loaded>
  );
}
