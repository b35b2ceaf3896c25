import type { ReactNode } from 'react';
import type { Group } from '../model/groups.ts';
import type { Pointer } from '../model/pointer.ts';
import { useReadingActions } from '../reading-context.tsx';
import { GroupSection } from './GroupSection.tsx';
import type { ItemStatus } from './ItemCard.tsx';
import classes from './structure.module.css';
import { useItemStatus } from './use-item-status.ts';

interface ListGroupProps<Item> {
  group: Group;
  list: Pointer;
  items: readonly Item[];
  /** What a new item starts as. */
  blank: Item;
  children: (item: Item, status: ItemStatus) => ReactNode;
}

/** A group that is a plain list; what is added comes last and is opened at once. */
export function ListGroup<Item>({ group, list, items, blank, children }: ListGroupProps<Item>) {
  const statusOf = useItemStatus();
  const { apply, select } = useReadingActions();
  const add = () => {
    apply({ type: 'insert', list, index: items.length, item: blank });
    select(`${list}/${items.length}`, 'walk');
  };
  return (
    <GroupSection group={group} count={items.length} onAdd={add}>
      <ol className={classes.items}>{items.map((item, index) => children(item, statusOf(`${list}/${index}`)))}</ol>
    </GroupSection>
  );
}
