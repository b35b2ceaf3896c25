import { documents } from '#engines/messages/documents.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { TextLink } from '../../../ui/links.tsx';
import type { DocumentDetail } from '../documents.ts';
import classes from './Reading.module.css';

/** Told while the reading waits: the unit holds this very file already. */
export function SameFileNotice({ earlier }: { earlier: NonNullable<DocumentDetail['earlier']> }) {
  const t = useMessages(documents);
  const format = useFormat();
  return (
    <p className={classes.notice} data-tone="caution" role="status">
      <strong>{t.sameFileTitle}.</strong> {t.sameFileBody(earlier.title, format.instantDay(earlier.receivedAt))} <TextLink to={paths.document(earlier.id)}>{t.openEarlier}</TextLink>
    </p>
  );
}
