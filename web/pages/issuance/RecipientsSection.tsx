import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { issuance } from '#engines/messages/issuance.ts';
import { answer, api } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { UnitPicker } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { useToast } from '../../ui/use-toast.tsx';
import { BodyPicker } from './BodyPicker.tsx';
import classes from './Issuance.module.css';
import { LogDelivery } from './LogDelivery.tsx';
import type { OutgoingDetail } from './outgoing.ts';
import { addTo, recipientsQuery, type Recipient } from './recipients.ts';

/** To whom a document goes, how, and what is known of its arrival. */
export function RecipientsSection({ document }: { document: OutgoingDetail }) {
  const t = useMessages(issuance);
  const [logging, setLogging] = useState<Recipient>();
  // Those in the system confirm by themselves, behind the back of this page.
  const query = useQuery({ ...recipientsQuery(document.id), refetchInterval: document.state === 'issued' ? 15_000 : false });
  const { add, remove } = useRecipients(document);
  const mayRemove = document.may.recipients && document.state !== 'issued';
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t.to}</h2>
      {document.may.recipients && (
        <div className={`${classes.fields} lt-no-print`}>
          <div className={classes.pair}>
            <UnitPicker label={t.addUnit} value={null} without={[document.unitId]} onChange={(unit) => { if (unit) add({ unitIds: [unit.id] }); }} />
            <BodyPicker unitId={document.unitId} onPick={(body) => add({ bodyIds: [body.id] })} />
          </div>
          <div><Button variant="default" onClick={() => add({ proposed: true })}>{t.proposed}</Button></div>
        </div>
      )}
      <Loaded query={query}>
        {({ items }) => items.length === 0 ? <p className="lt-soft">{t.toNone}</p> : (
          <ul className={classes.list}>
            {items.map((recipient) => (
              <li key={recipient.id}>
                <RecipientLine recipient={recipient} sent={document.issuedOn !== null} />
                {document.may.deliver && <Button variant="default" size="compact-md" aria-label={t.logOf(recipient.name)} onClick={() => setLogging(recipient)}>{t.logDelivery}</Button>}
                {mayRemove && <Button variant="subtle" color="red" size="compact-md" aria-label={t.remove(recipient.name)} onClick={() => remove(recipient.id)}>{t.removeShort}</Button>}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {logging && <LogDelivery documentId={document.id} recipient={logging} onDone={() => setLogging(undefined)} />}
    </section>
  );
}

function RecipientLine({ recipient: { name, role, way, delivery, history }, sent }: { recipient: Recipient; sent: boolean }) {
  const t = useMessages(issuance);
  const format = useFormat();
  const told = (entry: NonNullable<typeof delivery>) => [
    entry.sentOn ? t.sent(format.date(entry.sentOn)) : t.notSent, entry.receivedOn ? t.receivedAt(format.date(entry.receivedOn), entry.receivedBy ?? '') : t.notReceived, entry.note,
  ].filter(Boolean).join(' · ');
  return (
    <div>
      <strong>{name}</strong>
      <p className="lt-soft">{t.roles[role]} · {t.ways[way]}{sent && ` · ${delivery ? told(delivery) : t.notSent}`}</p>
      {history.length > 0 && (
        <details>
          <summary className="lt-soft">{t.history}</summary>
          {history.map((entry) => <p key={entry.recordedAt} className={classes.small}>{t.ways[entry.way]} · {told(entry)} ({t.historyBy(entry.recordedBy ?? t.confirmedItself, format.instant(entry.recordedAt))})</p>)}
        </details>
      )}
    </div>
  );
}

function useRecipients(document: OutgoingDetail) {
  const t = useMessages(issuance);
  const format = useFormat();
  const toast = useToast();
  const { sentence } = useProblem();
  const client = useQueryClient();
  const renew = () => client.invalidateQueries({ queryKey: recipientsQuery(document.id).queryKey });
  const onError = (error: unknown) => toast.failed(sentence(error));
  const adding = useMutation({
    mutationFn: (what: Parameters<typeof addTo>[1]) => addTo(document.id, what),
    onSuccess: async ({ added }) => { await renew(); toast.done(added === 1 ? t.added : t.addedMany(format.number(added))); },
    onError,
  });
  const removing = useMutation({
    mutationFn: (recipientId: string) => answer(api.DELETE('/api/outgoing-documents/{id}/recipients/{recipientId}', { params: { path: { id: document.id, recipientId } } })),
    onSuccess: renew, onError,
  });
  return { add: (what: Parameters<typeof addTo>[1]) => adding.mutate(what), remove: (id: string) => removing.mutate(id) };
}
