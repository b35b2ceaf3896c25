import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { formLibrary } from '#engines/messages/form-library.ts';
import type { LayoutDoubt } from '#engines/report-template/form-from-sheet.ts';
import { useMessages } from '../../../messages/language.tsx';
import classes from './Draft.module.css';

export interface Doubts {
  /** The form that was made of the file. */
  key: string;
  file: string;
  doubts: LayoutDoubt[];
}

/** What was guessed when a form was read from a sheet, until a person has looked it over. */
export function SheetDoubts({ file, doubts, dismiss }: Doubts & { dismiss: () => void }) {
  const t = useMessages(formLibrary);
  return (
    <div className={classes.warnings} role="status">
      <strong>{t.readFrom(file)}</strong>
      <ul>
        {doubts.map(({ code, name }, place) => <li key={place}><IconAlertTriangle size={16} aria-hidden /> <span>{t.doubt[code](name)}</span></li>)}
        {doubts.length === 0 && <li>{t.nothingDoubtful}</li>}
      </ul>
      <Button size="compact-sm" variant="default" mt="xs" onClick={dismiss}>{t.dismiss}</Button>
    </div>
  );
}
