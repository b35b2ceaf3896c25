import { Button, Group, Progress, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import { memberFates } from '#engines/messages/member-fates.ts';
import { reorganisation } from '#engines/messages/reorganisation.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';
import { ActEffects } from './ActEffects.tsx';
import { Elapsed } from './Elapsed.tsx';
import type { Fates } from './member-fates.ts';
import { MembersOfClosing } from './MembersOfClosing.tsx';
import type { ActPreview, RecordedAct } from './reorganisation.ts';

interface LookAndRecordProps {
  lookKey: QueryKey;
  look: () => Promise<ActPreview & { fingerprint?: string }>;
  record: (fingerprint: string | undefined) => Promise<RecordedAct>;
  /** How many units it takes, for the line that one reads meanwhile. */
  units: number;
  onBack: () => void;
  onRecorded: (act: RecordedAct) => void;
  /** Where members of a few unions may be decided on here, union by union: what was decided, and for which. */
  fates?: Fates;
  asked?: Closing[];
  onDecide?: (fates: Fates, asked: Closing[]) => void;
}

type Closing = ActPreview['membersToDecide'][number];

/** Looks at what a decision would do, then records it: exactly what was looked at, or nothing. */
export function LookAndRecord({ lookKey, look, record, units, onBack, onRecorded, fates, asked = [], onDecide }: LookAndRecordProps) {
  const t = useMessages(reorganisation);
  const client = useQueryClient();
  const query = useQuery({ queryKey: lookKey, queryFn: look, staleTime: 0, gcTime: 0 });
  const recording = useMutation({
    mutationFn: record,
    onSuccess: async (act) => {
      onRecorded(act);
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== lookKey[0] });
    },
  });
  return (
    <Stack gap="md" maw="56rem">
      <Loaded query={query} skeleton={<div role="status"><p>{t.looking} <Elapsed /></p><Progress value={100} striped animated aria-label={t.looking} /></div>}>
        {(preview) => (
          <>
            <ActEffects preview={preview} />
            {onDecide && fates && (preview.membersToDecide.length > 0 || asked.length > 0) && <Deciding unions={preview.membersToDecide.length > 0 ? merged(asked, preview.membersToDecide) : asked} fates={fates} onDecide={onDecide} />}
            <ProblemNotice error={recording.error} />
            {recording.isPending && <div role="status"><p>{t.recording(units)} <Elapsed /></p><Progress value={100} striped animated aria-label={t.recording(units)} /></div>}
            <Group justify="space-between">
              <Button variant="default" disabled={recording.isPending} onClick={onBack}>{t.back}</Button>
              <Group gap="xs">
                {recording.error !== null && <Button variant="light" onClick={() => void query.refetch()}>{t.look}</Button>}
                <Button loading={recording.isPending} disabled={preview.problems.length > 0 || preview.membersToDecide.length > 0} onClick={() => recording.mutate(preview.fingerprint)}>{t.record}</Button>
              </Group>
            </Group>
          </>
        )}
      </Loaded>
      {query.error !== null && <Group><Button variant="default" onClick={onBack}>{t.back}</Button></Group>}
    </Stack>
  );
}

const merged = (asked: Closing[], open: Closing[]): Closing[] => [...asked, ...open.filter((one) => !asked.some(({ unitId }) => unitId === one.unitId))];

/** Decided here, it is looked at again: what stands in the preview is always what would be recorded. */
function Deciding({ unions, fates, onDecide }: { unions: Closing[]; fates: Fates; onDecide: NonNullable<LookAndRecordProps['onDecide']> }) {
  const t = useMessages(memberFates);
  const [draft, setDraft] = useState(fates);
  return (
    <Stack gap="sm">
      <MembersOfClosing unions={unions} value={draft} onChange={setDraft} />
      <div><Button variant="light" disabled={draft === fates} onClick={() => onDecide(draft, unions)}>{t.apply}</Button></div>
    </Stack>
  );
}
