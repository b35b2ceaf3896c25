import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client.ts';
import { useNothingFound } from '../../components/nothing-found.ts';

interface AccountPickerProps { label: string; description: string; value: string | null; onChange: (id: string | null) => void; not?: string }

/** An open account by name or user name. */
export function AccountPicker({ label, description, value, onChange, not }: AccountPickerProps) {
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.replace(/ \(.*\)$/, '').trim(), 200);
  const query = useQuery({ queryKey: ['accounts', 'pick', q], queryFn: () => answer(api.GET('/api/accounts', { params: { query: { q: q || undefined } } })), placeholderData: keepPreviousData });
  const nothingFound = useNothingFound(query);
  const choices = (query.data?.items ?? []).filter((account) => account.id !== not && !account.disabled).map((account) => ({ value: account.id, label: `${account.name} (${account.username})` }));
  return <Select searchable clearable label={label} description={description} nothingFoundMessage={nothingFound} filter={({ options }) => options} data={choices} value={value} onSearchChange={setTyped} onChange={onChange} />;
}
