import type { ReactNode } from 'react';
import { levels } from '#engines/lineage/kinds.ts';
import { lineage } from '#engines/messages/lineage.ts';
import { useMessages } from '../../../messages/language.tsx';
import classes from './Lineage.module.css';
import type { Head } from './lineage.ts';

/** More siblings than this are told apart by level. */
const FEW = 6;
/** A level with more is folded until it is asked for. */
const MANY = 12;

interface ByLevelProps<One extends Pick<Head, 'id' | 'level'>> {
  documents: readonly One[];
  children: (one: One) => ReactNode;
}

/** What hangs below one document: a few as they are, many by level. */
export function ByLevel<One extends Pick<Head, 'id' | 'level'>>({ documents, children }: ByLevelProps<One>) {
  const t = useMessages(lineage);
  if (documents.length === 0) return null;
  if (documents.length <= FEW) return <ul className={classes.children}>{documents.map(children)}</ul>;
  const groups = [...levels, null].map((level) => ({ level, own: documents.filter((one) => one.level === level) })).filter(({ own }) => own.length > 0);
  return groups.map(({ level, own }) => (
    <details key={level ?? 'none'} className={classes.group} open={own.length <= MANY || undefined}>
      <summary>{t.levelWith(t.level[level ?? 'none'], own.length)}</summary>
      <ul className={classes.children}>{own.map(children)}</ul>
    </details>
  ));
}
