import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ui } from '#engines/messages/ui.ts';
import { answer, api } from '../../api/client.ts';
import type { PickedUnit } from '../../components/UnitPicker.tsx';
import { useNothingFound } from '../../components/nothing-found.ts';
import { useMessages } from '../../messages/language.tsx';

interface UnionPickerProps { label: string; value: PickedUnit | null; onChange: (union: PickedUnit | null) => void; error?: React.ReactNode }

/** Finds a union anywhere in the tree, also where one sees nobody: a member may go there. */
export function UnionPicker({ label, value, onChange, error }: UnionPickerProps) {
  const t = useMessages(ui);
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed === value?.name ? '' : typed.trim(), 200);
  const query = useQuery({
    queryKey: ['transfer-targets', q], queryFn: () => answer(api.GET('/api/member-transfers/targets', { params: { query: { q } } })), enabled: q.length > 1, placeholderData: keepPreviousData,
  });
  const nothingFound = useNothingFound(query, q.length > 1 ? undefined : t.typeToFind);
  const found = (query.data?.items ?? []).map(({ id, name, above }) => ({ id, name, label: above ? `${name} – ${above}` : name }));
  const choices = value && !found.some(({ id }) => id === value.id) ? [{ ...value, label: value.name }, ...found] : found;
  return (
    <Select searchable label={label} placeholder={t.typeToFind} nothingFoundMessage={nothingFound} filter={({ options }) => options}
      data={choices.map((one) => ({ value: one.id, label: one.label }))} value={value?.id ?? null} onSearchChange={setTyped} error={error}
      onChange={(id) => onChange(choices.find((one) => one.id === id) ?? null)} />
  );
}
