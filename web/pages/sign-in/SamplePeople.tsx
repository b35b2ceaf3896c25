import { Loader, UnstyledButton } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { Installation } from '../../api/session.ts';
import classes from './SignIn.module.css';

interface SamplePeopleProps {
  people: Installation['samplePeople'];
  /** The username under way. */
  entering: string | undefined;
  onEnter: (username: string) => void;
}

export function SamplePeople({ people, entering, onEnter }: SamplePeopleProps) {
  return (
    <ul className={classes.people}>
      {people.map((person) => (
        <li key={person.username}>
          <UnstyledButton className={classes.person} disabled={entering !== undefined} onClick={() => onEnter(person.username)}>
            <span className={classes.personName}>
              {person.name}
              {entering === person.username ? <Loader size={18} /> : <IconArrowRight size={18} aria-hidden />}
            </span>
            <span className={classes.personRole}>{person.roleLabel}</span>
            <span className={classes.personUnit}>{person.unitName}</span>
            <span className={classes.personAbout}>{person.about}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
