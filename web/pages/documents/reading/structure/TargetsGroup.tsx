import { memo } from 'react';
import { comparators, type Target } from '#engines/directive-reading/schema.ts';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { useFormat } from '../../../../messages/use-format.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { blanks } from '../model/blanks.ts';
import { ItemCard, type ItemStatus } from './ItemCard.tsx';
import { ListGroup } from './ListGroup.tsx';
import classes from './structure.module.css';

const signs = { '>': '>', '>=': '≥', '=': '=', '<=': '≤', '<': '<' };
const periods = ['none', 'year'] as const;

export function TargetsGroup({ items }: { items: Target[] }) {
  return (
    <ListGroup group="targets" list="/targets" items={items} blank={blanks.target}>
      {(item, status) => <TargetItem key={status.at} item={item} {...status} />}
    </ListGroup>
  );
}

const TargetItem = memo(function TargetItem({ item, ...status }: { item: Target } & ItemStatus) {
  const t = useMessages(reading);
  const format = useFormat();
  const { at } = status;
  const figure = `${signs[item.comparator]} ${Number.isFinite(item.value) ? format.number(item.value) : '…'}${item.unit === '%' ? ' %' : ` ${item.unit}`}`;
  const summary = (
    <>
      <span className={classes.figure} data-part="value">{figure}</span>
      <span data-part="measure">{item.measure || item.text || t.fault.empty}</span>
      {(item.population || item.period) && (
        <span className={classes.second} data-part="population">{[item.population && t.ofPopulation(item.population), item.period && t.perYear].filter(Boolean).join(' · ')}</span>
      )}
    </>
  );
  return (
    <ItemCard {...status} group="targets" summary={summary}>
      <TextField at={`${at}/measure`} label={t.field.measure} value={item.measure} long />
      <ChoiceField at={`${at}/comparator`} label={t.field.comparator} value={item.comparator} choices={comparators} names={t.comparator} />
      <NumberField at={`${at}/value`} label={t.field.value} value={item.value} />
      <TextField at={`${at}/unit`} label={t.field.unit} value={item.unit} />
      <ChoiceField at={`${at}/period`} label={t.field.period} value={item.period ?? 'none'} choices={periods} names={t.period} stored={(key) => (key === 'year' ? key : null)} />
      <TextField at={`${at}/population`} label={t.field.population} value={item.population} nullable wide />
      <TextField at={`${at}/text`} label={t.field.text} value={item.text} long />
    </ItemCard>
  );
});
