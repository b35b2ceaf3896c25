import { members } from '#engines/messages/members.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import classes from './Members.module.css';
import { useMemberWords, type Person } from './members.ts';

interface Entry { key: string; since: string; until: string | null; title: string; line: string }

/** Everything that happened, the newest first: unions, groups, suspensions in one line of time. */
export function MemberHistory({ person }: { person: Person }) {
  const t = useMessages(members);
  const format = useFormat();
  const { reasonName } = useMemberWords();
  const entries: Entry[] = [
    ...person.memberships.map(({ id, union, since, until, joinedAs, leftAs, note }) => ({ key: id, since, until, title: union.name, line: [reasonName(joinedAs), leftAs && reasonName(leftAs), note].filter(Boolean).join(' · ') })),
    ...person.groups.map(({ id, group, since, until }) => ({ key: id, since, until, title: t.inGroup(group.name), line: '' })),
    ...person.suspensions.map(({ id, reason, since, until }) => ({ key: id, since, until, title: t.suspendedFor(reason), line: '' })),
  ].toSorted((a, b) => (a.since < b.since ? 1 : -1));
  if (entries.length === 0) return null;
  return (
    <section>
      <h3 className={classes.heading}>{t.history}</h3>
      <ol className={classes.timeline}>
        {entries.map((entry) => (
          <li key={entry.key}>
            <span className={classes.when}>{entry.until ? t.fromTo(format.date(entry.since), format.date(entry.until)) : t.from(format.date(entry.since))}</span>
            <strong>{entry.title}</strong>
            {entry.line && <span className={classes.small} style={{ display: 'block' }}>{entry.line}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
