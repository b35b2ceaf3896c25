import { Button } from '@mantine/core';
import { memberImports } from '#engines/messages/member-imports.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { TextLink } from '../../../ui/links.tsx';
import { useFaultWords } from '../fault-words.ts';
import classes from './Reviews.module.css';
import type { Candidate } from './reviews.ts';

interface CandidateCardProps { kind: string; candidate: Candidate; place: number; chosen: boolean; pending: boolean; onSame: () => void }

/** Somebody whom a row may mean: what is known of them, what speaks for and against it, and what happens if they are meant. */
export function CandidateCard({ kind, candidate, place, chosen, pending, onSame }: CandidateCardProps) {
  const t = useMessages(memberImports);
  const { columnName, sentence } = useFaultWords(kind);
  const reasons: Record<string, string | undefined> = t.reasons;
  const { outcome, person, changes } = candidate;
  return (
    <article className={classes.card} data-chosen={chosen}>
      <strong>{place}. {person?.name ?? t.gone}</strong>
      {person && <Facts person={person} />}
      <ul className={classes.reasons}>{candidate.reasons.map((reason) => <li key={reason} data-against={/differs|other/.test(reason)}>{reasons[reason] ?? reason}</li>)}</ul>
      <p className={classes.soft}>{outcome === 'changed' ? t.ifSame.changed(changes.map(columnName).join(', ')) : t.ifSame[outcome]}</p>
      {outcome === 'error' && <ul className={classes.faults}>{candidate.faults.filter(({ note }) => !note).map((fault, at) => <li key={at}>{sentence(fault)}</li>)}</ul>}
      <div className={classes.actions}>
        <Button size="compact-md" variant={chosen ? 'filled' : 'default'} aria-pressed={chosen} aria-keyshortcuts={String(place)} disabled={pending} onClick={onSame}>{t.samePerson}</Button>
        {person && <TextLink to={paths.members()} search={{ person: candidate.id }}>{t.openRecord}</TextLink>}
      </div>
    </article>
  );
}

function Facts({ person }: { person: NonNullable<Candidate['person']> }) {
  const t = useMessages(memberImports);
  const format = useFormat();
  const born = person.birth ? format.date(person.birth) : person.birthYear === null ? null : String(person.birthYear);
  const standing = person.since === null ? t.noMember : person.until ? t.leftOn(format.date(person.until)) : format.date(person.since);
  const facts: [string, string | null][] = [[t.born, born], [t.sex, person.sex && t[person.sex]], [t.card, person.cardNumber], [t.union, person.union.name], [t.since, standing]];
  return <dl className={classes.facts}>{facts.map(([name, value]) => value && <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>;
}
