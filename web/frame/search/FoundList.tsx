import { Fragment } from 'react';
import { search } from '#engines/messages/search.ts';
import { documents } from '#engines/messages/documents.ts';
import { CampaignBadge, DirectiveBadge } from '../../components/state-badges.tsx';
import { useUnitWords } from '../../components/unit-words.ts';
import { useFormat } from '../../messages/use-format.ts';
import { useMessages } from '../../messages/language.tsx';
import { useOfficerWords } from '../../pages/officers/officers.ts';
import { StateBadge } from '../../ui/StateBadge.tsx';
import type { Choice, Found, Kind, Result } from './found.ts';
import classes from './Search.module.css';

export const LIST_ID = 'found-everywhere';
export const optionId = (at: number) => `${LIST_ID}-${at}`;

interface FoundListProps {
  result: Result;
  /** Only one kind is shown, and all of it that there is room for. */
  whole: boolean;
  chosen: number;
  onChoose: (choice: Choice) => void;
  onPoint: (at: number) => void;
}

/** What was found, by kind, as one list that the field above walks through. */
export function FoundList({ result, whole, chosen, onChoose, onPoint }: FoundListProps) {
  const t = useMessages(search);
  let at = 0;
  const option = (choice: Choice, content: React.ReactNode) => {
    const own = at++;
    return (
      // The keyboard is in the field, which names the chosen line: no line takes it.
      <div key={choice.item?.id ?? 'more'} id={optionId(own)} role="option" tabIndex={-1} aria-selected={own === chosen} className={classes.option}
        onClick={() => onChoose(choice)} onMouseMove={() => own !== chosen && onPoint(own)}>
        {content}
      </div>
    );
  };
  return (
    <div id={LIST_ID} role="listbox" aria-label={t.title}>
      {result.groups.map(({ kind, items, more }) => (
        <div key={kind} role="group" aria-labelledby={`${LIST_ID}-${kind}`}>
          <div id={`${LIST_ID}-${kind}`} className={classes.kind}>{t.kind[kind]}</div>
          {items.map((item) => option({ kind, item }, <Line kind={kind} item={item} />))}
          {more && !whole && option({ kind, item: null }, <span className={classes.more}>{t.moreOf[kind]}</span>)}
          {more && whole && <div className={classes.kind}>{t.stillMore}</div>}
        </div>
      ))}
    </div>
  );
}

/** Its words are asked for only where an officer was found. */
function PositionName({ positionKey }: { positionKey: string }) {
  return useOfficerWords().positionName(positionKey);
}

function Line({ kind, item }: { kind: Kind; item: Found }) {
  const t = useMessages(search);
  const words = useMessages(documents);
  const { typeName } = useUnitWords();
  const format = useFormat();
  const documentKind = item.documentKind ? words.kind[item.documentKind as keyof typeof words.kind] : null;
  const parts = {
    unit: [item.typeKey && typeName(item.typeKey), item.symbol, item.unitName && t.within(item.unitName)],
    member: [item.unitName],
    officer: [item.positionKey && <PositionName key="position" positionKey={item.positionKey} />, item.unitName],
    document: [item.symbol ? words.numbered(documentKind ?? '', item.symbol) : documentKind, item.day && format.date(item.day), item.unitName],
    campaign: [item.unitName, item.day && t.due(format.date(item.day))],
  }[kind];
  return (
    <>
      <span className={classes.words}>
        <span className={classes.name}>{item.title}</span>
        <span className={classes.line}>{parts.filter(Boolean).map((part, at) => <Fragment key={at}>{at > 0 && ' · '}{part}</Fragment>)}</span>
      </span>
      {item.ended && <StateBadge tone="plain" label={t.ended(format.date(item.ended))} />}
      {kind === 'document' && item.state && <DirectiveBadge state={item.state as 'unread'} />}
      {kind === 'campaign' && item.state && <CampaignBadge state={item.state as 'draft'} />}
    </>
  );
}
