import { addDays } from '#engines/periods/index.ts';
import { organisation } from '#engines/messages/organisation.ts';
import { registry } from '#engines/messages/registry.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { useUnitWords } from '../../components/unit-words.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import classes from './Organisation.module.css';
import type { UnitDetail } from './units.ts';

/** What is known of a unit on the day shown; what is not known leaves no row. */
export function UnitFacts({ unit }: { unit: UnitDetail }) {
  const t = useMessages(organisation);
  const figuresWords = useMessages(registry);
  const format = useFormat();
  const acts = useMessages(unitActs);
  const { fieldName, localityName } = useUnitWords();
  const facts: [string, string | null][] = [
    [t.shortName, unit.shortName],
    [t.parent, unit.ancestors.at(-1)?.name ?? null],
    [t.stated, unit.members === null ? null : format.number(unit.members)],
    [t.unlisted, unit.unlisted ? format.number(unit.unlisted) : null],
    [t.place, unit.place],
    [acts.locality, localityName(unit.localityKey)],
    [acts.field, fieldName(unit.fieldKey)],
    [acts.code, unit.code],
    [t.founded, format.date(unit.founded)],
    [t.ended, unit.ended && format.date(unit.ended)],
  ];
  return (
    <section aria-label={t.facts}>
      <dl className={classes.facts}>
        {facts.filter(([, value]) => value).map(([name, value]) => (
          <div key={name}><dt>{name}</dt><dd>{value}</dd></div>
        ))}
      </dl>
      {unit.typeKey !== 'department' && <TextLink to={paths.figures(unit.id)}>{figuresWords.link}</TextLink>}
    </section>
  );
}

/** Names, types and places that the unit had; a single one needs no list. */
export function UnitHistory({ unit }: { unit: UnitDetail }) {
  const t = useMessages(organisation);
  const format = useFormat();
  const { typeName } = useUnitWords();
  if (unit.versions.length < 2) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t.versions}</h2>
      <ol className={classes.history}>
        {unit.versions.toReversed().map((version) => (
          <li key={version.from}>
            <span className={classes.when}>{version.to ? t.fromTo(format.date(version.from), format.date(addDays(version.to, -1))) : t.from(format.date(version.from))}</span>
            <span>
              <strong>{version.name}</strong>
              <br />
              <span className="lt-soft">{[typeName(version.typeKey), version.parentName].filter(Boolean).join(' · ')}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
