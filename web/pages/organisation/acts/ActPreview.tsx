import { useEffect, useRef } from 'react';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { useMessages } from '../../../messages/language.tsx';
import type { Preview } from './acts.ts';
import classes from './Acts.module.css';
import { TreeProblems } from './TreeProblems.tsx';

/** What an act would do, in words: to the tree, and to what hangs on it. */
export function ActPreview({ preview }: { preview: Preview }) {
  const t = useMessages(unitActs);
  // Below a long form it would otherwise stay unseen.
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => { place.current?.scrollIntoView({ block: 'nearest' }); }, [preview]);
  if (preview.problems.length > 0) return <div ref={place}><TreeProblems problems={preview.problems} more={preview.moreProblems} /></div>;
  const counts = [
    preview.founded && t.will.founded(preview.founded), preview.ended && t.will.ended(preview.ended),
    preview.moved && t.will.moved(preview.moved), t.will.touched(preview.repathed),
  ].filter(Boolean);
  return (
    <section ref={place} className={classes.preview} aria-label={t.previewTitle}>
      <h3>{t.previewTitle}</h3>
      <ul>{counts.map((line) => <li key={String(line)}>{line}</li>)}</ul>
      {preview.effects.length > 0 ? (
        <ul>{preview.effects.map(({ kind, count, units = 0, campaigns = 0 }) => <li key={kind}>{t.effect[kind]({ count, units, campaigns })}</li>)}</ul>
      ) : <p>{t.onlyTree}</p>}
      <p className="lt-soft">{t.canUndo}</p>
    </section>
  );
}
