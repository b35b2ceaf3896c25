import { Button, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconCalendarDown } from '@tabler/icons-react';
import { useState } from 'react';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { addDays, backFrom, daysBetween } from '#engines/periods/index.ts';
import { DeedModal } from '../../../components/DeedModal.tsx';
import { useOfficeCalendar } from '../../../components/office-calendar.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { useTypeWords } from '../use-type-words.ts';
import type { Plan } from './plan.ts';

const USUAL_GAP = 5;

/** Sets the due day of each level so many working days before the one above, back from the final day; lock days keep their distance. */
export function BackFromEnd({ plan, change }: { plan: Plan; change: (plan: Plan) => void }) {
  const t = useMessages(campaignDraft);
  const [open, setOpen] = useState(false);
  if (plan.levels.length === 0) return null;
  return (
    <>
      <Button variant="default" leftSection={<IconCalendarDown size={16} aria-hidden />} disabled={!plan.ownDue} title={plan.ownDue ? undefined : t.backNeedsOwnDue} onClick={() => setOpen(true)}>{t.backFrom}</Button>
      {open && plan.ownDue && <Gaps plan={plan} final={plan.ownDue} change={change} onDone={() => setOpen(false)} />}
    </>
  );
}

function Gaps({ plan, final, change, onDone }: { plan: Plan; final: string; change: (plan: Plan) => void; onDone: () => void }) {
  const t = useMessages(campaignDraft);
  const format = useFormat();
  const typeWords = useTypeWords();
  const calendar = useOfficeCalendar();
  const form = useForm({ initialValues: { gaps: plan.levels.map(() => USUAL_GAP as number | '') } });
  const dues = calendar ? backFrom(final, form.values.gaps.map((gap) => Number(gap) || 0), calendar) : [];
  return (
    <DeedModal
      title={t.backFrom} note={t.backFromNote(format.date(final))} action={t.backAction} form={form} stale={[]} onDone={onDone}
      deed={async () => {
        if (calendar) change({ ...plan, levels: plan.levels.map((level, place) => moved(level, dues[place]!)) });
      }}
    >
      {plan.levels.map((level, place) => (
        <NumberInput
          key={place} label={t.backGap(typeWords(level.typeKeys) || t.level(place + 1))} description={dues[place] && t.backDue(format.date(dues[place]))}
          min={1} max={200} allowDecimal={false} {...form.getInputProps(`gaps.${place}`)}
        />
      ))}
    </DeedModal>
  );
}

const moved = (level: Plan['levels'][number], due: string): Plan['levels'][number] =>
  ({ ...level, due, ...(level.lockOn && { lockOn: addDays(due, level.due ? Math.max(daysBetween(level.due, level.lockOn), 0) : 0) }) });
