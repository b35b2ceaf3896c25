import { issuance } from '#engines/messages/issuance.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import classes from './Issuance.module.css';
import type { OutgoingDetail } from './outgoing.ts';

/** The steps of a document in their order: who took each, and when. */
export function StepsDone({ document }: { document: OutgoingDetail }) {
  const t = useMessages(issuance);
  const format = useFormat();
  const { draftedBy, draftedAt, checkedBy, checkedAt, signedBy, signedOn, issuedBy, issuedOn, head } = document;
  const steps = [
    { key: 'drafted', by: draftedBy, day: format.instantDay(draftedAt) }, { key: 'checked', by: checkedBy, day: checkedAt && format.instantDay(checkedAt) },
    { key: 'signed', by: signedBy && head.signature.name, day: signedOn && format.date(signedOn) }, { key: 'issued', by: issuedBy, day: issuedOn && format.date(issuedOn) },
  ] as const;
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t.way}</h2>
      <ol className={classes.steps}>
        {steps.map(({ key, by, day }) => <li key={key} data-done={Boolean(day)}><strong>{t.steps[key]}</strong><span>{day ? t.by(by ?? '', day) : t.notYet}</span></li>)}
      </ol>
    </section>
  );
}
