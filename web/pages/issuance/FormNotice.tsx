import { issuance } from '#engines/messages/issuance.ts';
import { useMessages } from '../../messages/language.tsx';
import classes from './Issuance.module.css';
import type { OutgoingDetail } from './outgoing.ts';

/** What the form of a document lacks by the rule of its layout. */
export function FormNotice({ document: { faults } }: { document: OutgoingDetail }) {
  const t = useMessages(issuance);
  if (faults.length === 0) return <p className={classes.notice} data-tone="done">{t.faultsNone}</p>;
  return (
    <div className={classes.notice} data-tone="soon" role="status">
      <strong>{t.faultsTitle}</strong>
      <ul>{faults.map((fault) => <li key={fault}>{t.fault[fault]}</li>)}</ul>
    </div>
  );
}
