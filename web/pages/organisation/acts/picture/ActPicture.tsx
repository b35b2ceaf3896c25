import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { actPicture } from '#engines/messages/act-picture.ts';
import { Loaded } from '../../../../components/Loaded.tsx';
import { useMessages } from '../../../../messages/language.tsx';
import { useFormat } from '../../../../messages/use-format.ts';
import page from '../../Organisation.module.css';
import { pictureQuery, type Picture } from '../acts.ts';
import { drawingOf, type Box, type Drawing, type Heading, type Ribbon } from './drawing.ts';
import classes from './Picture.module.css';
import { PictureList } from './PictureList.tsx';

/** A reorganisation as before and after: a picture where there is room, the same in words where there is not, or where somebody listens. */
export function ActPicture({ actId, undone }: { actId: string; undone: boolean }) {
  const t = useMessages(actPicture);
  const query = useQuery(pictureQuery(actId));
  return (
    <section className={page.section}>
      <h2 className={page.heading}>{t.picture}</h2>
      {undone && <p className="lt-soft">{t.wasTakenBack}</p>}
      <Loaded query={query}>{(picture) => <BothWays picture={picture} />}</Loaded>
    </section>
  );
}

function BothWays({ picture }: { picture: Picture }) {
  const t = useMessages(actPicture);
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const drawing = useMemo(() => drawingOf(picture), [picture]);
  const list = <PictureList picture={picture} drawing={drawing} />;
  return (
    <>
      {wide ? <><Drawn picture={picture} drawing={drawing} /><details className={classes.asList}><summary>{t.asList}</summary>{list}</details></> : list}
      {picture.more && <p className="lt-soft">{t.morePicture}</p>}
    </>
  );
}

function Drawn({ picture, drawing }: { picture: Picture; drawing: Drawing }) {
  const t = useMessages(actPicture);
  const format = useFormat();
  const units = (boxes: Box[]) => boxes.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={classes.picture} role="img" aria-label={t.pictureAlt(units(drawing.left), units(drawing.right), format.date(picture.day))}>
      <div className={classes.title}>{t.dayBefore}</div>
      <div />
      <div className={classes.title}>{t.dayAfter(format.date(picture.day))}</div>
      <Side boxes={drawing.left} headings={drawing.leftHeadings} height={drawing.height} gone="ends" grouped={drawing.grouped} />
      <svg className={classes.ribbons} viewBox={`0 0 100 ${drawing.height}`} preserveAspectRatio="none" style={{ height: drawing.height }} aria-hidden>
        {drawing.ribbons.map((ribbon) => <path key={ribbon.key} d={pathOf(ribbon)} data-kind={ribbon.kind} />)}
      </svg>
      <Side boxes={drawing.right} headings={drawing.rightHeadings} height={drawing.height} gone="founded" grouped={drawing.grouped} />
    </div>
  );
}

const pathOf = ({ y0, h0, y1, h1 }: Ribbon) => `M0,${y0} C50,${y0} 50,${y1} 100,${y1} L100,${y1 + h1} C50,${y1 + h1} 50,${y0 + h0} 0,${y0 + h0} Z`;

interface SideProps {
  boxes: Box[];
  headings: Heading[];
  height: number;
  /** What it means not to be there on the other side. */
  gone: 'ends' | 'founded';
  grouped: boolean;
}

function Side({ boxes, headings, height, gone, grouped }: SideProps) {
  const t = useMessages(actPicture);
  return (
    <div className={classes.side} style={{ height }}>
      {headings.map((heading) => <div key={heading.key} className={classes.parent} style={{ top: heading.top }} title={heading.parent ?? t.top}>{heading.parent ?? t.top}</div>)}
      {boxes.map((box) => {
        const label = grouped ? t.groupOf(box.label || t.top, box.count) : box.label;
        return (
          <div key={box.key} className={classes.box} data-fate={box.gone === box.count ? gone : undefined} style={{ top: box.top, height: box.height }} title={label}>
            <span>{label}</span>
            {box.gone > 0 && <em>{box.gone < box.count ? `${box.gone} ` : ''}{t.fate[gone]}</em>}
          </div>
        );
      })}
    </div>
  );
}
