import { Menu, UnstyledButton, VisuallyHidden, useMantineColorScheme } from '@mantine/core';
import { IconLogout, IconSelector } from '@tabler/icons-react';
import type { Language } from '#engines/messages/define.ts';
import { frame } from '#engines/messages/frame.ts';
import { saving } from '#engines/messages/saving.ts';
import { useSignOut } from '../api/session.ts';
import { useProblem } from '../api/use-problem.ts';
import { useActing } from '../components/acting.tsx';
import { hasUnsaved } from '../components/saving/unsaved.ts';
import { useLanguage, useMessages } from '../messages/language.tsx';
import { useConfirm } from '../ui/confirm.tsx';
import { useToast } from '../ui/use-toast.tsx';
import classes from './Frame.module.css';
import { languageNames } from './language-names.ts';

/** Who is signed in, and the choices that belong to the person: language, colours, leaving. */
export function UserMenu({ compact = false }: { compact?: boolean }) {
  const t = useMessages(frame);
  const { account } = useActing().session;
  const signOut = useSignOut();
  const toast = useToast();
  const { sentence } = useProblem();
  const confirm = useConfirm();
  const kept = useMessages(saving);
  const leave = async () => {
    const question = { title: kept.leaveTitle, body: kept.leaveBody, action: kept.leaveAction, destructive: true };
    if (!hasUnsaved(account.id) || (await confirm(question))) {
      signOut.mutate(undefined, { onError: (error) => toast.failed(sentence(error)) });
    }
  };
  return (
    <Menu position={compact ? 'bottom-end' : 'top-start'} width={240}>
      <Menu.Target>
        <UnstyledButton className={classes.user}>
          <span className={classes.initial} aria-hidden>{givenName(account.name).charAt(0)}</span>
          <VisuallyHidden>{t.account}</VisuallyHidden>
          {compact ? <VisuallyHidden>{account.name}</VisuallyHidden> : <span className={classes.userName}>{account.name}</span>}
          {!compact && <IconSelector size={16} aria-hidden />}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {compact && <Menu.Label>{account.name}</Menu.Label>}
        <LanguageItems />
        <Menu.Divider />
        <ColourItems />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void leave()}>{t.signOut}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function LanguageItems() {
  const t = useMessages(frame);
  const { language, choose } = useLanguage();
  return (
    <Menu.RadioGroup value={language} onChange={(value) => choose(value as Language)} aria-label={t.language}>
      <Menu.Label>{t.language}</Menu.Label>
      {languageNames.map(([key, name]) => <Menu.RadioItem key={key} value={key} lang={key}>{name}</Menu.RadioItem>)}
    </Menu.RadioGroup>
  );
}

function ColourItems() {
  const t = useMessages(frame);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(value as typeof colorScheme)} aria-label={t.colours}>
      <Menu.Label>{t.colours}</Menu.Label>
      <Menu.RadioItem value="light">{t.light}</Menu.RadioItem>
      <Menu.RadioItem value="dark">{t.dark}</Menu.RadioItem>
      <Menu.RadioItem value="auto">{t.system}</Menu.RadioItem>
    </Menu.RadioGroup>
  );
}

/** Vietnamese people are called by their given name, which comes last. */
function givenName(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? name;
}
