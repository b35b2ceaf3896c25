import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { signIn } from '#engines/messages/sign-in.ts';
import { useInstallation, useSignIn } from '../../api/session.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { useUrlState } from '../../ui/use-url-state.ts';
import { Doorway } from './Doorway.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { SamplePeople } from './SamplePeople.tsx';

/** In the demonstration one steps into a role; anywhere else there are a name and a password. */
export function SignInPage() {
  const t = useMessages(signIn);
  const format = useFormat();
  const installation = useInstallation();
  const [byPassword, setByPassword] = useState(false);
  const entering = useSignIn();
  const navigate = useNavigate();
  const [next] = useUrlState('next');
  const enter = (who: Parameters<typeof entering.mutate>[0]) =>
    entering.mutate(who, { onSuccess: () => void navigate({ href: ownPath(next) }) });

  const cards = installation.demo && installation.samplePeople.length > 0;
  if (cards && !byPassword) {
    return (
      <Doorway wide title={t.demoTitle} line={t.demoLine(format.date(installation.today))}>
        <ProblemNotice error={entering.error} />
        <SamplePeople people={installation.samplePeople} entering={entering.isPending && 'sample' in entering.variables ? entering.variables.sample : undefined} onEnter={(sample) => enter({ sample })} />
        <Button variant="subtle" onClick={() => { entering.reset(); setByPassword(true); }}>{t.demoOther}</Button>
      </Doorway>
    );
  }
  return (
    <Doorway title={t.title} line={installation.name}>
      <PasswordForm error={entering.error} pending={entering.isPending} onEnter={enter} />
      {cards && <Button variant="subtle" mt="md" onClick={() => { entering.reset(); setByPassword(false); }}>{t.demoCards}</Button>}
    </Doorway>
  );
}

/** Only a path of our own may follow sign-in, never an address that a link smuggled in. */
function ownPath(next: string): string {
  return /^\/(?![/\\])/.test(next) ? next : paths.home();
}
