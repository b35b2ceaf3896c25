import { Button, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { monitoring } from '#engines/messages/monitoring.ts';
import { DeedModal } from '../../components/DeedModal.tsx';
import { useMessages } from '../../messages/language.tsx';
import { saveRules, useRules, type Rules } from './monitoring.ts';
import classes from './Monitoring.module.css';

/** Who is told by itself, in a sentence; the owner changes it. */
export function RulesLine({ campaignId }: { campaignId: string }) {
  const t = useMessages(monitoring);
  const { data: rules } = useRules(campaignId);
  const [changing, setChanging] = useState(false);
  if (!rules) return null;
  const parts = [rules.remindBefore !== null && t.ruleBefore(rules.remindBefore), rules.tellAboveAfter !== null && t.ruleAbove(rules.tellAboveAfter), rules.tellOwnerAfter !== null && t.ruleOwner(rules.tellOwnerAfter)].filter((part) => part !== false);
  const sentence = parts.join('; ');
  return (
    <p className={classes.rules}>
      <span><strong>{t.rules}.</strong> {sentence ? `${sentence.charAt(0).toLocaleUpperCase()}${sentence.slice(1)}.` : t.rulesOff}</span>
      {rules.may.change && <Button variant="subtle" size="compact-sm" onClick={() => setChanging(true)}>{t.changeRules}</Button>}
      {changing && <ChangeRules campaignId={campaignId} rules={rules} onDone={() => setChanging(false)} />}
    </p>
  );
}

type Values = Record<'remindBefore' | 'tellAboveAfter' | 'tellOwnerAfter', number | string>;
const days = (value: number | string) => (value === '' ? null : Number(value));

function ChangeRules({ campaignId, rules, onDone }: { campaignId: string; rules: Rules; onDone: () => void }) {
  const t = useMessages(monitoring);
  const form = useForm<Values>({ initialValues: { remindBefore: rules.remindBefore ?? '', tellAboveAfter: rules.tellAboveAfter ?? '', tellOwnerAfter: rules.tellOwnerAfter ?? '' } });
  return (
    <DeedModal
      title={t.rules} note={t.rulesNote} action={t.saveRules} form={form} stale={[['campaigns', campaignId, 'escalation']]} onDone={onDone}
      deed={({ remindBefore, tellAboveAfter, tellOwnerAfter }) => saveRules(campaignId, { version: rules.version, remindBefore: days(remindBefore), tellAboveAfter: days(tellAboveAfter), tellOwnerAfter: days(tellOwnerAfter) })}
    >
      <NumberInput label={t.remindBefore} min={0} max={30} allowDecimal={false} clampBehavior="strict" {...form.getInputProps('remindBefore')} />
      <NumberInput label={t.tellAboveAfter} min={1} max={60} allowDecimal={false} clampBehavior="strict" {...form.getInputProps('tellAboveAfter')} />
      <NumberInput label={t.tellOwnerAfter} min={1} max={60} allowDecimal={false} clampBehavior="strict" {...form.getInputProps('tellOwnerAfter')} />
    </DeedModal>
  );
}
