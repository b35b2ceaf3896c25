import { imports } from '#engines/messages/imports.ts';
import { useMessages } from '../../messages/language.tsx';
import { StateBadge, type Tone } from '../../ui/StateBadge.tsx';
import type { Import } from './imports.ts';

const tones: Record<Import['state'], Tone> = { reading: 'doing', preview: 'soon', applying: 'doing', done: 'done', failed: 'late', cancelled: 'plain' };

export function ImportStateBadge({ state }: { state: Import['state'] }) {
  const t = useMessages(imports);
  return <StateBadge tone={tones[state]} label={t.states[state]} />;
}
