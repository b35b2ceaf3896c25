import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ui } from '#engines/messages/ui.ts';
import { answer, api } from '../api/client.ts';
import { useMessages } from '../messages/language.tsx';
import { useNothingFound } from './nothing-found.ts';
import { choicesOf } from './unit-choices.ts';
import { useUnitWords } from './unit-words.ts';

export interface PickedUnit {
  id: string;
  name: string;
  typeKey?: string;
}

interface UnitPickerProps extends Omit<SelectProps, 'value' | 'onChange' | 'data'> {
  value: PickedUnit | null;
  onChange: (unit: PickedUnit | null) => void;
  /** Only units anywhere below this one, and itself. */
  under?: string;
  /** Units that cannot be meant: the one that it is about, or those chosen beside it. */
  without?: readonly (string | undefined)[];
}

/** Finds a unit by words of its name, with or without accents, among those that the reader may see. */
export function UnitPicker({ value, onChange, under, without, ...rest }: UnitPickerProps) {
  const t = useMessages(ui);
  const [typed, setTyped] = useState('');
  const [sought] = useDebouncedValue(typed === value?.name ? '' : typed.trim(), 200);
  const query = useQuery({
    queryKey: ['units', 'pick', under, sought],
    queryFn: () => answer(api.GET('/api/units', { params: { query: { q: sought || undefined, under, limit: 50 } } })),
    placeholderData: keepPreviousData,
  });
  const { data } = query;
  const nothingFound = useNothingFound(query);
  const { types } = useUnitWords();
  const rank = (unit: { typeKey: string }) => types.find(({ key }) => key === unit.typeKey)?.rank ?? 0;
  // Who types the name of a district means the district before the unions that carry its name.
  const found = (data?.items ?? []).toSorted((one, other) => rank(one) - rank(other));
  const choices = choicesOf(found, value, without);
  return (
    <Select
      searchable
      placeholder={t.typeToFind}
      nothingFoundMessage={nothingFound}
      filter={({ options }) => options}
      data={choices.map(({ id, name }) => ({ value: id, label: name }))}
      value={value?.id ?? null}
      onSearchChange={setTyped}
      onChange={(id) => onChange(choices.find((unit) => unit.id === id) ?? null)}
      {...rest}
    />
  );
}
