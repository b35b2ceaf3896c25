import { IconSitemap } from '@tabler/icons-react';
import { chainTree } from '#engines/lineage/chain.ts';
import type { ChainNode } from '#engines/lineage/chain.ts';
import { lineage } from '#engines/messages/lineage.ts';
import { useMessages } from '../../../messages/language.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { BelowMore } from './BelowMore.tsx';
import { ByLevel } from './ByLevel.tsx';
import classes from './Lineage.module.css';
import type { ChainDocument, ChainLink, Lineage } from './lineage.ts';
import { NodeCard } from './NodeCard.tsx';

export interface TreeProps {
  found: Lineage;
  /** The pair beside the tree, `child_parent`. */
  compared: string;
  onCompare: (pair: string | undefined) => void;
}

/** Each document below the one that it carries out; what hangs further down is asked for in its place. */
export function ChainTree({ found, compared, onCompare }: TreeProps) {
  const t = useMessages(lineage);
  const documents = new Map(found.documents.map((one) => [one.id, one]));
  const roots = chainTree(found.documents.map(({ id }) => id), found.links);
  const alone = found.documents.length === 1 && found.documents[0]!.below === 0;
  return (
    <section aria-labelledby="chain">
      <h2 id="chain" className={classes.heading}>{t.tree.title}</h2>
      {alone && found.own.every(({ kind }) => kind === 'cites') && (
        <EmptyState icon={IconSitemap} title={t.tree.aloneTitle} headingLevel={3}><p>{t.tree.aloneBody}</p></EmptyState>
      )}
      <ul className={classes.tree}>
        {roots.map((node) => <Branch key={node.id} node={node} documents={documents} focus={found.documentId} compared={compared} onCompare={onCompare} />)}
      </ul>
    </section>
  );
}

interface BranchProps extends Omit<TreeProps, 'found'> {
  node: ChainNode<ChainLink>;
  documents: ReadonlyMap<string, ChainDocument>;
  focus: string;
}

function Branch({ node, documents, focus, compared, onCompare }: BranchProps) {
  const document = documents.get(node.id)!;
  const shown = node.children.flatMap((child) => documents.get(child.id) ?? []);
  const children = new Map(node.children.map((child) => [child.id, child]));
  const hidden = document.readable ? document.below - shown.length : 0;
  return (
    <li className={classes.branch}>
      <NodeCard document={document} by={node.by} also={node.also} above={node.by ? documents.get(node.by.to) : undefined} documents={documents} isFocus={node.id === focus} compared={compared} onCompare={onCompare} />
      <ByLevel documents={shown}>
        {(one) => <Branch key={one.id} node={children.get(one.id)!} documents={documents} focus={focus} compared={compared} onCompare={onCompare} />}
      </ByLevel>
      {hidden > 0 && <BelowMore above={document} count={hidden} known={new Set(documents.keys())} compared={compared} onCompare={onCompare} />}
    </li>
  );
}
