import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { issuance } from '#engines/messages/issuance.ts';
import { ui } from '#engines/messages/ui.ts';
import { useMessages } from '../../messages/language.tsx';
import { fetchBodies, type OutsideBody } from './recipients.ts';

/** Finds a body outside the system in the unit's address book. */
export function BodyPicker({ unitId, onPick }: { unitId: string; onPick: (body: OutsideBody) => void }) {
  const t = useMessages(issuance);
  const words = useMessages(ui);
  const [typed, setTyped] = useState('');
  const [sought] = useDebouncedValue(typed.trim(), 200);
  const { data } = useQuery({ queryKey: ['outside-bodies', unitId, 'pick', sought], queryFn: () => fetchBodies(unitId, { q: sought || undefined, limit: 50 }), placeholderData: keepPreviousData });
  const found = data?.items ?? [];
  return (
    <Select
      label={t.addBody} searchable placeholder={words.typeToFind} nothingFoundMessage={t.bookNone} filter={({ options }) => options} value={null} searchValue={typed} onSearchChange={setTyped}
      data={found.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => { const body = found.find((one) => one.id === id); setTyped(''); if (body) onPick(body); }}
    />
  );
}
