import { Loader, UnstyledButton } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { signIn } from '#engines/messages/sign-in.ts';
import type { Installation } from '../../api/session.ts';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import classes from './SignIn.module.css';

interface SamplePeopleProps {
  people: Installation['samplePeople'];
  /** The username under way. */
  entering: string | undefined;
  onEnter: (username: string) => void;
}

export function SamplePeople({ people, entering, onEnter }: SamplePeopleProps) {
  const t = useMessages(signIn);
  const { language } = useLanguage();
  return (
    <ul className={classes.people}>
      {people.map((person) => (
        <li key={person.username}>
          <UnstyledButton className={classes.person} disabled={entering !== undefined} onClick={() => onEnter(person.username)}>
            <span className={classes.personName}>
              {person.name}
              {entering === person.username ? <Loader size={18} /> : <IconArrowRight size={18} aria-hidden />}
            </span>
            <span className={classes.personRole}>{(language === 'vi' ? person.roleVi : person.roleEn) ?? t.noRole}</span>
            {person.unitName && <span className={classes.personUnit}>{person.unitName}</span>}
            <span className={classes.personAbout}>{language === 'vi' ? person.aboutVi : person.aboutEn}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
