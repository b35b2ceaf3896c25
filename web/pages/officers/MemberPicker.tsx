import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { officers } from '#engines/messages/officers.ts';
import { answer, api } from '../../api/client.ts';
import { useNothingFound } from '../../components/nothing-found.ts';
import { useMessages } from '../../messages/language.tsx';

export interface PickedMember { id: string; name: string }

/** Finds a member of the register below a unit by words of the name, without accents. */
export function MemberPicker({ under, value, onChange, error }: { under: string; value: PickedMember | null; onChange: (member: PickedMember | null) => void; error?: ReactNode }) {
  const t = useMessages(officers);
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const query = useQuery({
    queryKey: ['members', 'pick', under, q],
    queryFn: () => answer(api.GET('/api/members', { params: { query: { unitId: under, q: q || undefined, limit: 30 } } })),
    placeholderData: keepPreviousData,
  });
  const nothingFound = useNothingFound(query, t.nobody);
  const found = query.data?.items ?? [];
  const label = (member: (typeof found)[number]) => [member.name, member.birthYear, member.union.name].filter(Boolean).join(' · ');
  const choices = found.map((member) => ({ value: member.id, label: label(member) }));
  if (value && !choices.some((one) => one.value === value.id)) choices.unshift({ value: value.id, label: value.name });
  return (
    <Select
      label={t.pickMember} placeholder={t.typeName} searchable nothingFoundMessage={nothingFound} filter={({ options }) => options} error={error}
      data={choices} value={value?.id ?? null} onSearchChange={setTyped}
      onChange={(id) => onChange(id === null ? null : { id, name: found.find((member) => member.id === id)?.name ?? value?.name ?? '' })}
    />
  );
}
