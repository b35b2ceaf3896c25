import { issuance } from '#engines/messages/issuance.ts';
import { useMessages } from '../../messages/language.tsx';
import classes from './Issuance.module.css';
import type { OutgoingDetail } from './outgoing.ts';

/** Head and foot of a document that is no draft any more. */
export function DocumentFacts({ document: { title, code, symbol, profile, head, source } }: { document: OutgoingDetail }) {
  const t = useMessages(issuance);
  const { parentBody, issuer, place, preamble, addressees, recipients, signature } = head;
  const facts: [string, string | null][] = [
    [t.documentTitle, title], [t.code, symbol ?? code], [t.profile, t.profiles[profile]],
    ...(source === 'own' ? [] : [
      [t.parentBody, parentBody], [t.issuer, issuer], [t.place, place], [t.preamble, preamble], [t.addressees, addressees.join('\n')], [t.recipients, recipients.join('\n')],
      [t.authority, signature.authority], [t.position, signature.position],
    ] satisfies [string, string | null][]),
    [t.signer, signature.name],
  ];
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t.headTitle}</h2>
      <dl className={classes.facts}>{facts.filter(([, value]) => value).map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
    </section>
  );
}
