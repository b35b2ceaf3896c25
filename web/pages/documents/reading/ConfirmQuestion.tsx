import { Button, Group, Modal } from '@mantine/core';
import type { Point } from '#engines/directive-review/points.ts';
import { reading } from '#engines/messages/reading.ts';
import { useLanguage, useMessages } from '../../../messages/language.tsx';
import classes from './Reading.module.css';
import { OpenAtConfirm } from './structure/particulars/OpenNotice.tsx';
import { pointInWords } from './model/point-words.ts';

interface ConfirmQuestionProps {
  /** Doubts that nobody has settled. */
  doubts: readonly Point[];
  /** Values, certain ones among them, that nobody has looked at. */
  unseen: number;
  total: number;
  onConfirm: () => void;
  onClose: () => void;
}

const named = 8;

/** Asked once before confirming: what is still open, by name. Enter confirms, Esc goes back. */
export function ConfirmQuestion({ doubts, unseen, total, onConfirm, onClose }: ConfirmQuestionProps) {
  const t = useMessages(reading);
  const { language } = useLanguage();
  return (
    <Modal opened onClose={onClose} title={t.confirmTitle} centered>
      <p className={classes.question}>{unseen === 0 ? t.allSeen(total) : t.seenOf(total - unseen, total)} {doubts.length > 0 && <strong>{t.stillDoubtful(doubts.length)}</strong>}</p>
      {doubts.length > 0 && (
        <ul className={classes.stillOpen}>
          {doubts.slice(0, named).map((point) => <li key={point.key}>{pointInWords(point, language)}</li>)}
          {doubts.length > named && <li>{t.andMore(doubts.length - named)}</li>}
        </ul>
      )}
      <OpenAtConfirm />
      <p className={classes.question}>{t.confirmBody}</p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>{t.goOnLooking}</Button>
        <Button data-autofocus onClick={onConfirm}>{doubts.length > 0 ? t.confirmAnyway : t.confirm}</Button>
      </Group>
    </Modal>
  );
}
