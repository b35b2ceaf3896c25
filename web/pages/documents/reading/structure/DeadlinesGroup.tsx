import { memo } from 'react';
import type { Deadline } from '#engines/directive-reading/schema.ts';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { DueFields } from '../fields/DueFields.tsx';
import { TextField } from '../fields/TextField.tsx';
import { DueWords } from './DueWords.tsx';
import { blanks } from '../model/blanks.ts';
import { ItemCard, type ItemStatus } from './ItemCard.tsx';
import { ListGroup } from './ListGroup.tsx';
import { ActorChips } from './particulars/ActorChips.tsx';
import { ActorMatches } from './particulars/ActorMatches.tsx';
import classes from './structure.module.css';

export function DeadlinesGroup({ items }: { items: Deadline[] }) {
  return (
    <ListGroup group="deadlines" list="/deadlines" items={items} blank={blanks.deadline}>
      {(item, status) => <DeadlineItem key={status.at} item={item} {...status} />}
    </ListGroup>
  );
}

const DeadlineItem = memo(function DeadlineItem({ item, ...status }: { item: Deadline } & ItemStatus) {
  const t = useMessages(reading);
  const { at } = status;
  const summary = (
    <>
      <span className={classes.figure} data-part="due/date"><DueWords due={item.due} /></span>
      <strong data-part="actor">{item.actor ?? t.anyone}</strong>
      <span className={classes.clamped} data-part="action">{item.action || t.fault.empty}</span>
      {item.deliverTo && <span className={classes.second} data-part="deliverTo">{t.deliveredTo(item.deliverTo)}</span>}
      {item.actor && <ActorChips names={[item.actor]} />}
    </>
  );
  return (
    <ItemCard {...status} group="deadlines" summary={summary}>
      <TextField at={`${at}/actor`} label={t.field.actor} value={item.actor} nullable wide />
      {item.actor && <ActorMatches names={[item.actor]} />}
      <TextField at={`${at}/action`} label={t.field.action} value={item.action} long />
      <TextField at={`${at}/deliverTo`} label={t.field.deliverTo} value={item.deliverTo} nullable wide />
      <DueFields at={`${at}/due`} due={item.due} />
    </ItemCard>
  );
});
