import { Button, Checkbox, Group, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { campaignDays } from '#engines/messages/campaign-days.ts';
import { ui } from '#engines/messages/ui.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { problemOf } from '../../../api/problem.ts';
import { useActing, useToday } from '../../../components/acting.tsx';
import { DeedModal } from '../../../components/DeedModal.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import { TextLink } from '../../../ui/links.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import classes from './Days.module.css';
import { useDaysMoved, useOpenRequests, type ExtensionRequest } from './days.ts';

/** What units ask one's level for; nothing where nobody asks. */
export function OpenRequests({ campaignId }: { campaignId: string }) {
  const t = useMessages(campaignDays);
  const words = useMessages(ui);
  const { can } = useActing();
  const list = useOpenRequests(campaignId, can('campaigns.manage'));
  const [deciding, setDeciding] = useState<{ request: ExtensionRequest; granting: boolean }>();
  if (!list.rows || list.rows.length === 0) return null;
  return (
    <section className={classes.requests} aria-labelledby="open-requests">
      <h2 id="open-requests">{t.requests}</h2>
      <ul>
        {list.rows.map((request) => (
          <li key={request.id}>
            <Asked request={request} />
            <Group gap="xs">
              <Button size="compact-sm" aria-label={`${t.grant}: ${request.unitName}`} onClick={() => setDeciding({ request, granting: true })}>{t.grant}</Button>
              <Button size="compact-sm" variant="default" aria-label={`${t.refuse}: ${request.unitName}`} onClick={() => setDeciding({ request, granting: false })}>{t.refuse}</Button>
            </Group>
          </li>
        ))}
      </ul>
      {list.more && <Button variant="subtle" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button>}
      {deciding?.granting === true && <Granting request={deciding.request} onDone={() => setDeciding(undefined)} />}
      {deciding?.granting === false && <Refusing request={deciding.request} onDone={() => setDeciding(undefined)} />}
    </section>
  );
}

function Asked({ request }: { request: ExtensionRequest }) {
  const t = useMessages(campaignDays);
  const format = useFormat();
  const days = [t.currentDue(format.date(request.currentDue)), request.currentLock && t.currentLock(format.date(request.currentLock)), request.parentDue && t.aboveDue(format.date(request.parentDue))];
  return (
    <div className={classes.what}>
      <TextLink to={paths.report(request.assignmentId)}>{request.unitName}</TextLink>: {t.asks(format.date(request.due))}
      <div className="lt-soft">{days.filter(Boolean).join(' · ')}</div>
      <div>{t.because(request.reason)} <span className="lt-soft">({t.grantedBy(request.askedBy, format.instant(request.askedAt))})</span></div>
    </div>
  );
}

interface DecidingProps {
  request: ExtensionRequest;
  onDone: () => void;
}

const decide = (request: ExtensionRequest, body: object) =>
  answer(api.POST('/api/extension-requests/{id}/decision', { params: { path: { id: request.id } }, body: body as never }));

function Granting({ request, onDone }: DecidingProps) {
  const t = useMessages(campaignDays);
  const toast = useToast();
  const today = useToday();
  const moved = useDaysMoved();
  const [id] = useState(newId);
  const late = request.parentDue !== null && request.due > request.parentDue;
  const [after, setAfter] = useState(late);
  const lock = request.currentLock === null ? '' : request.currentLock < request.due ? request.due : request.currentLock;
  const form = useForm({
    initialValues: { due: request.due < today ? '' : request.due, lockOn: lock, afterAbove: false },
    validate: { due: (value) => (value ? null : t.dayNeeded) },
  });
  return (
    <DeedModal
      title={t.grantTitle(request.unitName)} note={t.because(request.reason)} action={t.grant} form={form} stale={[]}
      deed={(values) => decide(request, { id, decision: 'granted', ...values, lockOn: values.lockOn || null }).catch((error: unknown) => {
        setAfter(late || problemOf(error).code === 'due_after_above');
        throw error;
      })}
      onDone={(done) => { if (done) { toast.done(t.granted); void moved(); } onDone(); }}
    >
      <DayInput label={t.newDue} min={today} {...form.getInputProps('due')} value={form.values.due} data-autofocus />
      {request.currentLock !== null && <DayInput label={t.newLock} description={t.newLockHint} min={form.values.due || today} clearable {...form.getInputProps('lockOn')} value={form.values.lockOn} />}
      {after && <Checkbox label={t.afterAbove} {...form.getInputProps('afterAbove', { type: 'checkbox' })} />}
    </DeedModal>
  );
}

function Refusing({ request, onDone }: DecidingProps) {
  const t = useMessages(campaignDays);
  const toast = useToast();
  const moved = useDaysMoved();
  const [id] = useState(newId);
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: (value) => (value.trim() ? null : t.reasonNeeded) } });
  return (
    <DeedModal
      title={t.refuseTitle(request.unitName)} note={t.because(request.reason)} action={t.refuse} form={form} stale={[]}
      deed={({ reason }) => decide(request, { id, decision: 'refused', reason: reason.trim() })}
      onDone={(done) => { if (done) { toast.done(t.refused); void moved(); } onDone(); }}
    >
      <Textarea label={t.refuseReason} autosize minRows={2} maxLength={1000} {...form.getInputProps('reason')} data-autofocus />
    </DeedModal>
  );
}
