import { memo } from 'react';
import { particulars } from '#engines/messages/particulars.ts';
import { useMessages } from '../../../../../messages/language.tsx';
import { useReadingActions } from '../../reading-context.tsx';
import classes from '../structure.module.css';
import own from './particulars.module.css';
import { useParticulars } from './use-particulars.ts';

type Read = NonNullable<ReturnType<typeof useParticulars>['data']>;

/** Which levels carry the document out, and whom it names for questions; each shows its words. */
export const ScopeAndContact = memo(function ScopeAndContact() {
  const t = useMessages(particulars);
  const { data } = useParticulars();
  if (!data) return null;
  return (
    <section className={classes.group} data-group="head" id="group-scope" aria-labelledby="group-scope-title" tabIndex={-1}>
      <div className={classes.groupHead}><h2 className={classes.groupTitle} id="group-scope-title">{t.who}</h2></div>
      <dl className={own.facts}>
        <dt>{t.scope}</dt>
        <dd><ScopeWords scope={data.scope} /></dd>
        <dt>{t.contact}</dt>
        <dd><ContactWords contact={data.contact} /></dd>
      </dl>
    </section>
  );
});

function ScopeWords({ scope }: { scope: Read['scope'] }) {
  const t = useMessages(particulars);
  const { light } = useReadingActions();
  if (!scope) return <span className={own.soft}>{t.noScope}</span>;
  return <><button type="button" className={own.place} lang="vi" onClick={() => light(scope.words)}>“{scope.words.text}”</button> {scope.lowest && <span className={own.soft}>· {t.lowest[scope.lowest]}</span>}</>;
}

function ContactWords({ contact }: { contact: Read['contact'] }) {
  const t = useMessages(particulars);
  const { light } = useReadingActions();
  if (!contact) return <span className={own.soft}>{t.noContact}</span>;
  const { organisation, department, person, phones, emails } = contact;
  const said = [organisation?.text, department && (organisation ? t.through(department.text) : department.text), person && t.person(person.text)].filter((words) => typeof words === 'string');
  return (
    <>
      <button type="button" className={own.place} onClick={() => light(contact)}>{said.join(', ') || [...phones, ...emails].map(({ text }) => text).join(', ')}</button>
      {said.length > 0 && phones.map(({ text, start }) => <span key={start}> · <a href={`tel:${text.replace(/[^\d+]/g, '')}`}>{text}</a></span>)}
      {said.length > 0 && emails.map(({ text, start }) => <span key={start}> · <a href={`mailto:${text}`}>{text}</a></span>)}
    </>
  );
}
