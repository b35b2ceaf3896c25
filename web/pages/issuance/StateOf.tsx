import { issuance } from '#engines/messages/issuance.ts';
import { useMessages } from '../../messages/language.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { stateTones, type OutgoingState } from './outgoing.ts';

/** How far a document is on its way out. */
export function StateOf({ state }: { state: OutgoingState }) {
  return <StateBadge tone={stateTones[state]} label={useMessages(issuance).state[state]} />;
}
