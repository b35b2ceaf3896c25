import { ActionIcon, Button, Select, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { campaignRoster } from '#engines/messages/campaign-roster.ts';
import { useUnitWords } from '../../../../components/unit-words.ts';
import { DeedModal } from '../../../../components/DeedModal.tsx';
import { useMessages } from '../../../../messages/language.tsx';
import type { CampaignDetail } from '../../campaigns.ts';
import { fetchPreview } from '../RosterPreview.tsx';
import { exemptions, spared, type Exemption, type Plan } from '../plan.ts';
import classes from './Roster.module.css';

interface ExemptionsProps {
  campaign: CampaignDetail;
  plan: Plan;
  change: (plan: Plan, field?: string) => void;
  savedAt: unknown;
}

/** Who is spared: whole kinds are added here, single units in the list; each is taken back here. */
export function Exemptions({ campaign, plan, change, savedAt }: ExemptionsProps) {
  const t = useMessages(campaignRoster);
  const [adding, setAdding] = useState(false);
  const nameOf = useNames(campaign.id, savedAt);
  const put = (next: Exemption[]) => change({ ...plan, exemptions: next });
  return (
    <div className={classes.exemptions}>
      <h3>{t.exemptions}</h3>
      <p className="lt-soft">{t.exemptionsHint}</p>
      {exemptions(plan).length > 0 && (
        <ul className={classes.list} aria-label={t.exemptions}>
          {exemptions(plan).map((one) => (
            <li key={spared(one)}>
              <div className={classes.who}><strong>{nameOf(one)}</strong><div className="lt-soft">{t.because(one.reason)}</div></div>
              <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.remove(nameOf(one))} onClick={() => put(exemptions(plan).filter((other) => other !== one))}><IconTrash size={18} aria-hidden /></ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <Button mt="sm" variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>{t.addKind}</Button>
      {adding && <AddKind plan={plan} put={put} onDone={() => setAdding(false)} />}
    </div>
  );
}

/** Names of what is spared: words of the vocabulary; units by the preview that last named them. */
function useNames(campaignId: string, savedAt: unknown): (one: Exemption) => string {
  const t = useMessages(campaignRoster);
  const { kindName, typeName } = useUnitWords();
  const { data } = useQuery({ queryKey: ['campaigns', campaignId, 'preview', savedAt], queryFn: () => fetchPreview(campaignId), placeholderData: keepPreviousData });
  return (one) => ('unitId' in one ? data?.exemptUnits[one.unitId] ?? t.aUnit : 'kindKey' in one ? kindName(one.kindKey) : typeName(one.typeKey));
}

function AddKind({ plan, put, onDone }: { plan: Plan; put: (next: Exemption[]) => void; onDone: () => void }) {
  const t = useMessages(campaignRoster);
  const { kinds, types, name } = useUnitWords();
  const there = new Set(exemptions(plan).map(spared));
  const asked = new Set(plan.levels.flatMap((level) => level.typeKeys));
  const form = useForm({
    initialValues: { which: '', reason: '' },
    validate: { which: (value) => (value ? null : t.whichNeeded), reason: (value) => (value.trim() ? null : t.reasonNeeded) },
  });
  const offered = (sort: string, all: { key: string; nameVi: string; nameEn: string }[]) =>
    all.map((one) => ({ value: `${sort}:${one.key}`, label: name(one) })).filter((one) => !there.has(one.value));
  return (
    <DeedModal
      title={t.addKind} action={t.add} form={form} stale={[]} onDone={onDone}
      deed={async ({ which, reason }) => {
        const [sort, key = ''] = which.split(':');
        put([...exemptions(plan), sort === 'kind' ? { kindKey: key, reason: reason.trim() } : { typeKey: key, reason: reason.trim() }]);
      }}
    >
      <Select
        label={t.which} searchable {...form.getInputProps('which')}
        data={[{ group: t.byKind, items: offered('kind', kinds) }, { group: t.byType, items: offered('type', types.filter((type) => asked.has(type.key))) }]}
      />
      <Textarea label={t.reason} autosize minRows={2} maxLength={1000} {...form.getInputProps('reason')} />
    </DeedModal>
  );
}
