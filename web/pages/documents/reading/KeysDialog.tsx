import { Modal } from '@mantine/core';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../messages/language.tsx';
import classes from './Reading.module.css';

const keys = ['a', 'n', 'enter', 'p', 'e', 'delete', 'u', 's', 'arrows', 'shiftArrows', 'ctrlEnter', 'escape', 'help'] as const;

/** All keys of the page on one card; `?` shows it. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages(reading);
  return (
    <Modal opened onClose={onClose} title={t.keysTitle} centered>
      <dl className={classes.keys}>
        {keys.map((key) => (
          <div key={key}><dt>{t.keyNames[key].split(' ').map((one, at) => <kbd key={at}>{one}</kbd>)}</dt><dd>{t.keyDoes[key]}</dd></div>
        ))}
      </dl>
    </Modal>
  );
}
