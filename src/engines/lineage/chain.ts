/** The chain of documents as a tree: each below the one that it carries out, from the resolution to the last plan. */
import type { LinkKind } from './kinds.ts';

export interface ChainLink {
  /** The document that has the link, and the one it points to. */
  from: string;
  to: string;
  kind: LinkKind;
  state: 'proposed' | 'confirmed';
  parent: boolean;
}

export interface ChainNode<Link extends ChainLink = ChainLink> {
  id: string;
  /** The link by which it hangs below its parent; null at a root. */
  by: Link | null;
  /** Its other links within the chain. */
  also: Link[];
  children: ChainNode<Link>[];
}

const ORDER: readonly LinkKind[] = ['carries_out', 'continues', 'reviews', 'amends', 'replaces', 'cites'];

/**
 * Makes a forest of what may be any graph, circles too: each document hangs below one other, its weightiest link deciding, and is shown once.
 * @param ids in the order in which siblings are to stand
 */
export function chainTree<Link extends ChainLink>(ids: readonly string[], links: readonly Link[]): ChainNode<Link>[] {
  const nodes = new Map(ids.map((id) => [id, { id, by: null, also: [], children: [] } as ChainNode<Link>]));
  const upward = new Map<string, Link[]>();
  for (const link of links) {
    if (link.from === link.to || !nodes.has(link.from) || !nodes.has(link.to)) continue;
    upward.set(link.from, [...(upward.get(link.from) ?? []), link]);
  }
  for (const [id, own] of upward) {
    const node = nodes.get(id)!;
    const sorted = [...own].sort(byWeight);
    node.by = sorted.find((link) => !leadsBack(nodes, link.to, id)) ?? null;
    node.also = sorted.filter((link) => link !== node.by);
  }
  const roots: ChainNode<Link>[] = [];
  for (const node of nodes.values()) (node.by ? nodes.get(node.by.to)!.children : roots).push(node);
  return roots;
}

const byWeight = (a: ChainLink, b: ChainLink): number =>
  Number(b.parent) - Number(a.parent) || Number(b.state === 'confirmed') - Number(a.state === 'confirmed') || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.to < b.to ? -1 : 1);

/** Does the way up from `start` come to `id`? Ways already laid are free of circles, so this ends. */
function leadsBack(nodes: ReadonlyMap<string, ChainNode>, start: string, id: string): boolean {
  for (let at: string | undefined = start; at !== undefined; at = nodes.get(at)?.by?.to) if (at === id) return true;
  return false;
}
