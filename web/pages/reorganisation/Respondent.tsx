import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { handOvers } from '#engines/messages/hand-overs.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import { useActing } from '../../components/acting.tsx';
import { respondentQuery } from './hand-overs.ts';

/** On the page of a unit that has ended: who answers for what it left. */
export function Respondent({ unitId }: { unitId: string }) {
  const t = useMessages(handOvers);
  const format = useFormat();
  const { can } = useActing();
  const { data } = useQuery(respondentQuery(unitId));
  if (!data) return null;
  const { respondent } = data;
  if (!respondent) return can('accounts.manage') ? <Alert color="yellow" variant="light" mb="md" styles={{ message: { color: 'var(--lt-ink)' } }}>{t.respondentNone}</Alert> : null;
  const { unitId: heir, unitName, personName, since, handOverId } = respondent;
  return (
    <Alert variant="light" mb="md" styles={{ message: { color: 'var(--lt-ink)' } }}>
      {t.respondentIs(personName ?? unitName ?? '')} {since && t.since(format.date(since))}
      {heir && unitName && <> <TextLink to={paths.unit(heir)}>{unitName}</TextLink></>}
      {handOverId && can('accounts.manage') && <> · <TextLink to={paths.handOver(handOverId)}>{t.open}</TextLink></>}
    </Alert>
  );
}
