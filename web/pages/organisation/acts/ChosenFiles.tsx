import { ActionIcon, Button, FileButton } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { ui } from '#engines/messages/ui.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { MOST_BYTES, taken } from './act-files.ts';
import classes from './Acts.module.css';

/** Files to be sent with a decision that is not recorded yet: they wait here, and go once it stands. */
export function ChosenFiles({ files, onChange }: { files: readonly File[]; onChange: (files: File[]) => void }) {
  const t = useMessages(unitActs);
  const words = useMessages(ui);
  const format = useFormat();
  const [refusals, setRefusals] = useState<string[]>([]);
  const faultOf = (file: File) => {
    if (!taken.some((ending) => file.name.toLowerCase().endsWith(ending))) return words.fileWrongKind(file.name, taken.join(', '));
    return file.size > MOST_BYTES ? words.fileTooLarge(file.name, format.bytes(file.size), format.bytes(MOST_BYTES)) : null;
  };
  const choose = (chosen: File[]) => {
    setRefusals(chosen.flatMap((file) => faultOf(file) ?? []));
    const fresh = chosen.filter((file) => faultOf(file) === null && !files.some((one) => one.name === file.name && one.size === file.size));
    onChange([...files, ...fresh]);
  };
  return (
    <div>
      {files.length > 0 && (
        <ul className={classes.files} aria-label={t.files}>
          {files.map((file, at) => (
            <li key={`${file.name} ${file.size}`} className={classes.chosen}>
              <span>{file.name} <span className="lt-soft">{format.bytes(file.size)}</span></span>
              <ActionIcon variant="subtle" size="lg" aria-label={t.leaveFileOut(file.name)} onClick={() => onChange(files.filter((_, other) => other !== at))}><IconX size={18} aria-hidden /></ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <FileButton multiple accept={taken.join(',')} onChange={choose}>
        {(props) => <Button {...props} variant="default" leftSection={<IconPaperclip size={18} aria-hidden />}>{t.chooseFiles}</Button>}
      </FileButton>
      <div role="alert" className={classes.refused}>{refusals.map((refusal) => <p key={refusal}>{refusal}</p>)}</div>
    </div>
  );
}
