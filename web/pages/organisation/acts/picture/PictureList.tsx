import { actPicture } from '#engines/messages/act-picture.ts';
import { useMessages } from '../../../../messages/language.tsx';
import type { Picture } from '../acts.ts';
import { changesOf, type Drawing } from './drawing.ts';
import classes from './Picture.module.css';

/** What the picture shows, a line a unit, or a line a ribbon where units are drawn by their parents. */
export function PictureList({ picture, drawing }: { picture: Picture; drawing: Drawing }) {
  return <ul className={classes.list}>{drawing.grouped ? <Bundles drawing={drawing} /> : <Units picture={picture} />}</ul>;
}

function Bundles({ drawing }: { drawing: Drawing }) {
  const t = useMessages(actPicture);
  return (
    <>
      {drawing.ribbons.filter(({ kind }) => kind !== 'stays').map((one) => <li key={one.key} data-fate={one.kind}>{t.flowOf(one.count, one.from.label || t.top, one.to.label || t.top)}</li>)}
      {drawing.left.filter(({ alone }) => alone > 0).map((box) => <li key={`ends ${box.key}`} data-fate="ends">{t.endOf(box.alone, box.label || t.top)}</li>)}
      {drawing.right.filter(({ alone }) => alone > 0).map((box) => <li key={`founded ${box.key}`} data-fate="founded">{t.foundOf(box.alone, box.label || t.top)}</li>)}
    </>
  );
}

function Units({ picture }: { picture: Picture }) {
  const t = useMessages(actPicture);
  const { left, right, links } = changesOf(picture);
  const after = new Map(right.map((unit) => [unit.unitId, unit]));
  const arriving = new Set(links.map(({ to }) => to));
  const fatesOf = (unit: (typeof left)[number]): string[] => links.filter(({ from }) => from === unit.unitId).flatMap(({ to, kind }) => {
    const then = after.get(to)!;
    if (kind === 'into') return [t.fate.into(then.name)];
    if (kind === 'stays') return [t.fate.stays];
    return [
      ...(kind === 'moves' ? [t.fate.moves(then.parentName ?? t.top)] : []),
      ...(then.name !== unit.name ? [t.fate.renamed(then.name)] : kind === 'changes' ? [t.fate.changes] : []),
    ];
  });
  return (
    <>
      {left.map((unit) => {
        const fates = fatesOf(unit);
        return <li key={unit.unitId} data-fate={fates.length === 0 || !after.has(unit.unitId) ? 'ends' : undefined}><strong>{unit.name}</strong>: {fates.length > 0 ? fates.join('; ') : t.fate.ends}</li>;
      })}
      {right.filter(({ unitId }) => !left.some((unit) => unit.unitId === unitId)).map((unit) => (
        <li key={unit.unitId} data-fate="founded"><strong>{unit.name}</strong>: {t.fate.founded}{!arriving.has(unit.unitId) && unit.parentName ? `, ${unit.parentName}` : ''}</li>
      ))}
    </>
  );
}
