import { Button, PasswordInput, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { signIn } from '#engines/messages/sign-in.ts';
import type { Installation } from '../../api/session.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import classes from './SignIn.module.css';

export interface FirstRunValues {
  unitName: string;
  shortName: string;
  typeKey: string;
  place: string;
  founded: string;
  personName: string;
  username: string;
  password: string;
}

interface FirstRunFormProps {
  unitTypes: Installation['unitTypes'];
  error: unknown;
  pending: boolean;
  onSubmit: (values: FirstRunValues) => void;
}

export function FirstRunForm({ unitTypes, error, pending, onSubmit }: FirstRunFormProps) {
  const t = useMessages(signIn);
  const { language } = useLanguage();
  const filled = (value: string) => (value.trim() ? null : t.empty);
  const form = useForm({
    initialValues: { unitName: '', shortName: '', typeKey: unitTypes[0]?.key ?? '', place: '', founded: '', personName: '', username: '', password: '', again: '' },
    validate: {
      unitName: filled,
      shortName: filled,
      personName: filled,
      username: (value) => (/^[a-z][a-z0-9.-]{1,39}$/.test(value.trim()) ? null : t.usernameForm),
      password: (value) => (value.length >= 10 ? null : t.passwordShort),
      again: (value, values) => (value === values.password ? null : t.passwordsDiffer),
    },
    validateInputOnBlur: true,
  });
  const types = unitTypes.map(({ key, nameVi, nameEn }) => ({ value: key, label: language === 'vi' ? nameVi : nameEn }));
  return (
    <form onSubmit={form.onSubmit(({ again: _again, ...values }) => onSubmit({ ...values, username: values.username.trim() }))}>
      <fieldset className={classes.group}>
        <legend>{t.unitGroup}</legend>
        <Select label={t.unitType} data={types} allowDeselect={false} {...form.getInputProps('typeKey')} />
        <TextInput label={t.unitName} description={t.unitNameHint} {...form.getInputProps('unitName')} />
        <TextInput label={t.unitShortName} description={t.unitShortNameHint} {...form.getInputProps('shortName')} />
        <TextInput label={t.place} description={t.placeHint} {...form.getInputProps('place')} />
        <DayInput label={t.founded} description={t.foundedHint} {...form.getInputProps('founded')} value={form.values.founded} onChange={(day) => form.setFieldValue('founded', day)} />
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t.administratorGroup}</legend>
        <TextInput label={t.personName} autoComplete="name" {...form.getInputProps('personName')} />
        <TextInput label={t.username} description={t.usernameHint} autoComplete="username" autoCapitalize="none" spellCheck={false} {...form.getInputProps('username')} />
        <PasswordInput label={t.password} description={t.passwordHint} autoComplete="new-password" {...form.getInputProps('password')} />
        <PasswordInput label={t.passwordAgain} autoComplete="new-password" {...form.getInputProps('again')} />
      </fieldset>
      <ProblemNotice error={error} />
      <Button type="submit" loading={pending} fullWidth size="md">{t.firstRunSubmit}</Button>
    </form>
  );
}
