import { campaignEvents } from '#engines/messages/campaign-events.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { TextLink } from '../../../ui/links.tsx';
import type { RosterRow } from '../campaigns.ts';

/** What decisions on units did to a report, a sentence each; the decision itself for who may read it. */
export function UnitEvents({ events, linked = false }: { events: RosterRow['events']; linked?: boolean }) {
  const t = useMessages(campaignEvents);
  const format = useFormat();
  return (
    <>
      {events.map(({ kind, on, otherName, actId }, place) => (
        <div key={place} className="lt-soft">
          {t.event[kind](format.date(on), otherName ?? '')}
          {linked && actId && <> <TextLink to={paths.unitAct(actId)}>{t.decision}</TextLink></>}
        </div>
      ))}
    </>
  );
}
