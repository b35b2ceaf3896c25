import { VisuallyHidden } from '@mantine/core';
import { lineage } from '#engines/messages/lineage.ts';
import { useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { TextLink } from '../../../ui/links.tsx';
import classes from './Lineage.module.css';

interface PlacesProps {
  at: { child: string; parent: string };
  child?: string | null;
  parent?: string | null;
  what: string;
}

/** The way to a value's place in either document. */
export function Places({ at, child, parent, what }: PlacesProps) {
  const { differences: words } = useMessages(lineage);
  return (
    <span className={classes.places}>
      {child && <TextLink to={paths.document(at.child)} search={{ at: child }}>{words.openHere}<VisuallyHidden>: {what}</VisuallyHidden></TextLink>}
      {parent && <TextLink to={paths.document(at.parent)} search={{ at: parent }}>{words.openAbove}<VisuallyHidden>: {what}</VisuallyHidden></TextLink>}
    </span>
  );
}
