import { Button, type ButtonProps } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { download } from '#engines/messages/download.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useMessages } from '../../messages/language.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { fetchFile } from './fetch-file.ts';

interface DownloadButtonProps extends Omit<ButtonProps, 'children'> {
  href: string;
  /** The file's name where the server names none. */
  filename: string;
  label: string;
  /** What screen readers hear where several such buttons stand on a page. */
  name?: string;
  /** What must be with the server before the file is made. */
  before?: () => Promise<unknown>;
}

/** Fetches a file with its progress shown, and says in words what went wrong when it does. */
export function DownloadButton({ href, filename, label, name, before, ...rest }: DownloadButtonProps) {
  const t = useMessages(download);
  const toast = useToast();
  const { sentence } = useProblem();
  const [progress, setProgress] = useState<{ percent: number | null }>();
  const start = async () => {
    setProgress({ percent: null });
    try {
      await before?.();
      await fetchFile(href, filename, (percent) => setProgress({ percent }));
    } catch (error) {
      toast.failed(sentence(error));
    } finally {
      setProgress(undefined);
    }
  };
  return (
    <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} {...rest} aria-label={progress ? undefined : name} aria-busy={progress !== undefined} onClick={() => { if (!progress) void start(); }}>
      {progress ? (progress.percent === null ? t.making : t.receiving(progress.percent)) : label}
    </Button>
  );
}
