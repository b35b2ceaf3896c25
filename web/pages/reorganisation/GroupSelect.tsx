import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { reorganisation } from '#engines/messages/reorganisation.ts';
import { useWords } from '../../components/words.ts';
import { useMessages } from '../../messages/language.tsx';
import { fetchUnitGroups } from '../organisation/groupings/groupings.ts';

interface GroupSelectProps { unitId: string; day: string; value: string | null; onChange: (groupId: string | null) => void }

/** A sector, an area: the groups that a unit has made beside the tree, by their grouping. Nothing where it has made none. */
export function GroupSelect({ unitId, day, value, onChange }: GroupSelectProps) {
  const t = useMessages(reorganisation);
  const { words, name } = useWords();
  const { data } = useQuery({ queryKey: ['unit-groups', unitId, 'to choose', day], queryFn: () => fetchUnitGroups(unitId, { asOf: day || undefined, limit: 200 }) });
  const groups = (data?.items ?? []).filter((group) => group.closedOn === null || group.closedOn >= day);
  if (groups.length === 0) return null;
  const choices = [...Map.groupBy(groups, (group) => group.groupingKey)].map(([key, ones]) => ({
    group: name(words?.groupings.find((grouping) => grouping.key === key)), items: ones.map((group) => ({ value: group.id, label: group.name })),
  }));
  return <Select label={t.grouping} clearable searchable data={choices} value={value} onChange={onChange} />;
}
