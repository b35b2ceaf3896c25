import { Group } from '@mantine/core';
import { staffing } from '#engines/messages/staffing.ts';
import { unitGroups } from '#engines/messages/unit-groups.ts';
import { words } from '#engines/messages/words.ts';
import { useActing } from '../../components/acting.tsx';
import { useWords } from '../../components/words.ts';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import { useAsOf, type UnitDetail } from './units.ts';

/** Ways from a unit above the grassroots to what stands beside the tree: its staff, and its groups of units. */
export function BesideTheTree({ unit }: { unit: UnitDetail }) {
  const office = useMessages(staffing);
  const groups = useMessages(unitGroups);
  const vocabulary = useMessages(words);
  const { can } = useActing();
  const { asOf } = useAsOf();
  const level = useWords().levelOf(unit.typeKey);
  if (!level || level === 'grassroots' || level === 'below-grassroots') return null;
  return (
    <Group gap="md" mt="md" className="lt-no-print">
      {can('officers.read') && <TextLink to={paths.staffing(unit.id)}>{office.open}</TextLink>}
      {unit.hasChildren && <TextLink to={paths.groupings(unit.id)} search={{ on: asOf }}>{groups.open}</TextLink>}
      {unit.parentId === null && can('organisation.manage') && <TextLink to={paths.words()}>{vocabulary.title}</TextLink>}
    </Group>
  );
}
