import { memo } from 'react';
import type { Task } from '#engines/directive-reading/schema.ts';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { ActorsField } from '../fields/ActorsField.tsx';
import { DueFields } from '../fields/DueFields.tsx';
import { TextField } from '../fields/TextField.tsx';
import { DueWords } from './DueWords.tsx';
import { blanks } from '../model/blanks.ts';
import { ItemCard, type ItemStatus } from './ItemCard.tsx';
import { ListGroup } from './ListGroup.tsx';
import { ActorChips } from './particulars/ActorChips.tsx';
import { ActorMatches } from './particulars/ActorMatches.tsx';
import classes from './structure.module.css';

export function TasksGroup({ items }: { items: Task[] }) {
  return (
    <ListGroup group="tasks" list="/tasks" items={items} blank={blanks.task}>
      {(item, status) => <TaskItem key={status.at} item={item} {...status} />}
    </ListGroup>
  );
}

const TaskItem = memo(function TaskItem({ item, ...status }: { item: Task } & ItemStatus) {
  const t = useMessages(reading);
  const { at } = status;
  const summary = (
    <>
      <span className={classes.clamped} data-part="text">{item.text || t.fault.empty}</span>
      {item.lead.length > 0 && <span className={classes.second} data-part="lead/0">{t.leads(item.lead.join(', '))}</span>}
      {item.support.length > 0 && <span className={classes.second} data-part="support/0">{t.supports(item.support.join(', '))}</span>}
      <ActorChips names={item.lead} />
      {item.due && <span className={classes.second} data-part="due/date"><DueWords due={item.due} /></span>}
    </>
  );
  return (
    <ItemCard {...status} group="tasks" summary={summary}>
      <TextField at={`${at}/text`} label={t.field.taskText} value={item.text} long />
      <ActorsField at={`${at}/lead`} label={t.field.lead} names={item.lead} />
      <ActorsField at={`${at}/support`} label={t.field.support} names={item.support} />
      <ActorMatches names={[...item.lead, ...item.support]} />
      <DueFields at={`${at}/due`} due={item.due} optional />
    </ItemCard>
  );
});
