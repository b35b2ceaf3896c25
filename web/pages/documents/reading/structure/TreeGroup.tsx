import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import type { TreeNode } from '#engines/directive-reading/schema.ts';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { TextField } from '../fields/TextField.tsx';
import { countOf } from '../model/groups.ts';
import { nextLabel } from '../model/labels.ts';
import type { Pointer } from '../model/pointer.ts';
import { useReadingActions, useReadingState } from '../reading-context.tsx';
import { GroupSection } from './GroupSection.tsx';
import { ItemCard, type ItemStatus } from './ItemCard.tsx';
import classes from './structure.module.css';
import { useItemStatus } from './use-item-status.ts';

type TreeKind = 'sections' | 'outline';
const lists = { sections: '/sections', outline: '/reportOutline' } as const;

/** Headed parts as a tree: labels and headings editable, parts added below, moved and removed. */
export function TreeGroup({ group, nodes }: { group: TreeKind; nodes: TreeNode[] }) {
  const statusOf = useItemStatus();
  const { content, selected } = useReadingState();
  const { apply, select } = useReadingActions();
  const list = lists[group];
  const add = () => {
    apply({ type: 'insert', list, index: nodes.length, item: blank(nodes) });
    select(`${list}/${nodes.length}`, 'walk');
  };
  const rows = (siblings: TreeNode[], at: Pointer, depth: number): ReactNode[] =>
    siblings.flatMap((node, index) => {
      const own = `${at}/${index}`;
      const status = { ...statusOf(own), open: selected === own || selected === `${own}/label` || selected === `${own}/heading` };
      return [<TreeItem key={own} group={group} node={node} depth={depth} {...status} />, ...rows(node.children, `${own}/children`, depth + 1)];
    });
  return (
    <GroupSection group={group} count={countOf(content, group)} onAdd={add}>
      <ol className={classes.items}>{rows(nodes, list, 0)}</ol>
    </GroupSection>
  );
}

const TreeItem = memo(function TreeItem({ group, node, depth, ...status }: { group: TreeKind; node: TreeNode; depth: number } & ItemStatus) {
  const t = useMessages(reading);
  const { apply, select } = useReadingActions();
  const { at } = status;
  const addBelow = () => {
    apply({ type: 'insert', list: `${at}/children`, index: node.children.length, item: blank(node.children) });
    select(`${at}/children/${node.children.length}`, 'walk');
  };
  const summary = (
    <span className={classes.treeLine} data-depth={depth}>
      <span className={classes.treeLabel} data-part="label">{node.label || '…'}</span>
      <span className={classes.clamped} data-part="heading">{node.heading || t.noHeading}</span>
    </span>
  );
  const tools = <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={14} aria-hidden />} onClick={addBelow}>{t.addBelow}</Button>;
  return (
    <ItemCard {...status} group={group} indent={depth} summary={summary} tools={tools}>
      <TextField at={`${at}/label`} label={t.field.label} value={node.label} />
      <TextField at={`${at}/heading`} label={t.field.heading} value={node.heading} long />
    </ItemCard>
  );
});

function blank(siblings: readonly TreeNode[]): TreeNode {
  return { label: nextLabel(siblings.at(-1)?.label), heading: '', children: [] };
}
