import { Button, Progress } from '@mantine/core';
import { IconCamera, IconFileUpload } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';
import { ui } from '#engines/messages/ui.ts';
import { useMessages } from '../messages/language.tsx';
import { useFormat } from '../messages/use-format.ts';
import classes from './FileDrop.module.css';

interface FileDropProps {
  /** Endings that are taken: ['.docx', '.txt']. */
  accept: string[];
  maxBytes: number;
  onFile: (file: File) => void;
  /** Given while the file travels: 0–100. */
  percent?: number;
  /** A sentence about the file just refused by the server. */
  problem?: string;
  hint?: string;
  /** A phone may take a picture instead of choosing a file. */
  camera?: boolean;
}

/** Takes one file by dropping or choosing, and says why it does not take it. */
export function FileDrop({ accept, maxBytes, onFile, percent, problem, hint, camera }: FileDropProps) {
  const t = useMessages(ui);
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const lens = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const busy = percent !== undefined;

  const take = (file: File | undefined) => {
    if (!file || busy) return;
    const known = accept.some((ending) => file.name.toLowerCase().endsWith(ending));
    const fault = !known
      ? t.fileWrongKind(file.name, accept.join(', '))
      : file.size > maxBytes
        ? t.fileTooLarge(file.name, format.bytes(file.size), format.bytes(maxBytes))
        : undefined;
    setRefusal(fault);
    if (!fault) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };

  return (
    <div className={classes.drop} data-over={over} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
      <IconFileUpload size={32} stroke={1.25} aria-hidden />
      <strong>{t.dropFile}</strong>
      <span className="lt-soft">{t.orChooseFile}</span>
      <input ref={input} type="file" hidden accept={accept.join(',')} onChange={(event) => { take(event.currentTarget.files?.[0]); event.currentTarget.value = ''; }} />
      <div className={classes.choices}>
        <Button loading={busy} onClick={() => input.current?.click()}>{t.chooseFile}</Button>
        {camera && (
          <>
            <input ref={lens} type="file" hidden accept="image/jpeg,image/png" capture="environment" onChange={(event) => { take(event.currentTarget.files?.[0]); event.currentTarget.value = ''; }} />
            <Button className={classes.camera} variant="default" disabled={busy} leftSection={<IconCamera size={18} aria-hidden />} onClick={() => lens.current?.click()}>{t.takePhoto}</Button>
          </>
        )}
      </div>
      {hint && <span className={classes.hint}>{hint}</span>}
      {busy && <Progress value={percent} w="min(20rem, 100%)" mt="xs" aria-label={t.sending(percent)} />}
      <div role="alert" className={classes.problem}>{refusal ?? problem}</div>
    </div>
  );
}
