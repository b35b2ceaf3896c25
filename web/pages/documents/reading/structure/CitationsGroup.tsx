import { memo } from 'react';
import { documentKinds, type Citation } from '#engines/directive-reading/schema.ts';
import { documents } from '#engines/messages/documents.ts';
import { reading } from '#engines/messages/reading.ts';
import { useLanguage, useMessages } from '../../../../messages/language.tsx';
import { nameOf } from '../../documents.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DateField } from '../fields/DateField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { printDate } from '../model/printed-date.ts';
import { blanks } from '../model/blanks.ts';
import { ItemCard, type ItemStatus } from './ItemCard.tsx';
import { ListGroup } from './ListGroup.tsx';
import classes from './structure.module.css';

/** Documents that this one names: what it is grounded on, or all that it cites. */
export function CitationsGroup({ group, items }: { group: 'basis' | 'citations'; items: Citation[] }) {
  return (
    <ListGroup group={group} list={`/${group}`} items={items} blank={blanks.citation}>
      {(item, status) => <CitationItem key={status.at} group={group} item={item} {...status} />}
    </ListGroup>
  );
}

const CitationItem = memo(function CitationItem({ group, item, ...status }: { group: 'basis' | 'citations'; item: Citation } & ItemStatus) {
  const t = useMessages(reading);
  const { language } = useLanguage();
  const words = useMessages(documents);
  const { at } = status;
  const summary = (
    <>
      <strong data-part="number">{nameOf(item, words)}</strong>
      {item.date && <span data-part="date"> · {printDate(item.date, language)}</span>}
      {item.issuer && <span className={classes.second} data-part="issuer">{item.issuer}</span>}
    </>
  );
  return (
    <ItemCard {...status} group={group} summary={summary}>
      <ChoiceField at={`${at}/kind`} label={t.field.kind} value={item.kind} choices={documentKinds} names={words.kind} />
      <TextField at={`${at}/number`} label={t.field.number} value={item.number} nullable />
      <TextField at={`${at}/code`} label={t.field.code} value={item.code} nullable />
      <DateField at={`${at}/date`} label={t.field.citedDate} value={item.date} />
      <TextField at={`${at}/issuer`} label={t.field.issuer} value={item.issuer} nullable wide />
    </ItemCard>
  );
});
