import { Chip, Group } from '@mantine/core';
import { documents } from '#engines/messages/documents.ts';
import { vocabulary } from '#engines/messages/vocabulary.ts';
import { useMessages } from '../../messages/language.tsx';
import { directiveStates, type DirectiveState } from './documents.ts';

interface StateChipsProps {
  state: DirectiveState | undefined;
  onChange: (state: DirectiveState | undefined) => void;
}

/** One chip a state; pressing the chosen one shows all again. */
export function StateChips({ state, onChange }: StateChipsProps) {
  const t = useMessages(documents);
  const { directiveState } = useMessages(vocabulary);
  return (
    <Chip.Group value={state ?? 'all'} onChange={(value) => onChange(directiveStates.find((one) => one === value))}>
      <Group gap="xs" role="radiogroup" aria-label={t.stateFilter}>
        <Chip value="all" size="sm">{t.allStates}</Chip>
        {directiveStates.map((one) => <Chip key={one} value={one} size="sm">{directiveState[one]}</Chip>)}
      </Group>
    </Chip.Group>
  );
}
