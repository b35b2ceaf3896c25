import { ActionIcon, Menu, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { officers } from '#engines/messages/officers.ts';
import { useToday } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { ChangeOffice, EndOffice } from './ChangeOffice.tsx';
import { useOfficerWords, type Office, type UnitCommittees } from './officers.ts';
import classes from './Officers.module.css';
import { StandardHints } from './StandardHints.tsx';

/** Who holds which position, the higher ones first. */
export function OfficesOfUnit({ unit, onOpen }: { unit: UnitCommittees; onOpen: (personId: string) => void }) {
  const t = useMessages(officers);
  const { data, committeeName } = useOfficerWords();
  const [deed, setDeed] = useState<{ kind: 'change' | 'end'; office: Office }>();
  if (unit.offices.length === 0) return unit.committees.length > 0 ? <p className="lt-soft">{t.nobodyYet}</p> : null;
  const kindOf = (office: Office) => data?.positions.find((position) => position.key === office.positionKey)?.committeeKey ?? '';
  const kinds = [...new Set(unit.offices.map(kindOf))];
  return (
    <>
      {kinds.map((kind) => (
        <section key={kind} className={classes.section}>
          <h2 className={classes.heading}>{kind ? committeeName(kind) : t.others}</h2>
          <ul className={classes.lines}>
            {unit.offices.filter((office) => kindOf(office) === kind).map((office) => (
              <li key={office.id}>
                <OfficeWords office={office} hints={unit.standards.filter((hint) => hint.officeId === office.id)} onOpen={onOpen} />
                {unit.may.manage && (
                  <Menu position="bottom-end">
                    <Menu.Target><ActionIcon variant="subtle" size="lg" aria-label={t.actions(office.name)}><IconDots size={18} aria-hidden /></ActionIcon></Menu.Target>
                    <Menu.Dropdown>
                      <Menu.Item onClick={() => onOpen(office.personId)}>{t.record}</Menu.Item>
                      <Menu.Item onClick={() => setDeed({ kind: 'change', office })}>{t.changeDuties}</Menu.Item>
                      <Menu.Item color="red" onClick={() => setDeed({ kind: 'end', office })}>{t.endOffice}</Menu.Item>
                    </Menu.Dropdown>
                  </Menu>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {deed?.kind === 'change' && <ChangeOffice office={deed.office} onDone={() => setDeed(undefined)} />}
      {deed?.kind === 'end' && <EndOffice office={deed.office} onDone={() => setDeed(undefined)} />}
    </>
  );
}

function OfficeWords({ office, hints, onOpen }: { office: Office; hints: UnitCommittees['standards']; onOpen: (personId: string) => void }) {
  const t = useMessages(officers);
  const format = useFormat();
  const today = useToday();
  const { positionName } = useOfficerWords();
  const about = [
    office.sex && t.sex[office.sex], office.birthYear !== null && String(office.birthYear), office.fullTime ? t.fullTime : null, t.bases[office.basis],
    office.from > today && t.startsOn(format.date(office.from)), office.until && t.until_(format.date(office.until)),
  ];
  return (
    <span className={classes.words}>
      <UnstyledButton className={classes.person} onClick={() => onOpen(office.personId)}>{office.name}</UnstyledButton>
      <span>{positionName(office.positionKey)}</span>
      <span className={classes.small}>{about.filter(Boolean).join(' · ')}</span>
      {office.duties && <span className={classes.small}>{t.duties}: {office.duties}</span>}
      <StandardHints hints={hints} />
    </span>
  );
}
