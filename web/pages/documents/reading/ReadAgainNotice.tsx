import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { isOlderExtractor } from '#engines/directive-review/extractor.ts';
import { reading } from '#engines/messages/reading.ts';
import type { Saver } from '../../../components/saving/saver.ts';
import { useMessages } from '../../../messages/language.tsx';
import type { DocumentDetail } from '../documents.ts';
import type { Work } from './model/draft.ts';
import classes from './Reading.module.css';
import { useReadAgain, type Carried } from './use-read-again.ts';

interface ReadAgainNoticeProps {
  document: DocumentDetail;
  saver: Saver<Work>;
  carried: Carried | undefined;
  onReadAgain: (carried: Carried) => void;
}

/** Offers to read the file again where the program has learnt since, and says afterwards what came and what was kept. */
export function ReadAgainNotice({ document, saver, carried, onReadAgain }: ReadAgainNoticeProps) {
  const t = useMessages(reading);
  const again = useReadAgain(document.id, saver, onReadAgain);
  if (carried) return <p className={classes.notice} role="status">{t.readAgainDone(carried.fresh.length, carried.keptEdits, carried.keptAccepted)}</p>;
  if (!isOlderExtractor(document.reading.extractor, document.reading.current)) return null;
  return (
    <div className={`${classes.notice} lt-no-print`} data-tone="offer">
      {t.readAgainOffer}
      <Button size="compact-md" variant="light" leftSection={<IconRefresh size={16} aria-hidden />} loading={again.isPending} onClick={() => again.mutate()}>{t.readAgain}</Button>
    </div>
  );
}
