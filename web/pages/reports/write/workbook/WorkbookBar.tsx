import { Button, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { returnedWorkbook } from '#engines/messages/returned-workbook.ts';
import { DownloadButton } from '../../../../components/file-download/DownloadButton.tsx';
import { useMessages } from '../../../../messages/language.tsx';
import type { Assignment } from '../../assignment.ts';
import type { DraftSavers } from '../draft-savers.ts';
import { WorkbookDialog } from './WorkbookDialog.tsx';
import classes from './Workbook.module.css';

interface WorkbookBarProps {
  assignment: Assignment;
  savers: DraftSavers;
  /** The draft was saved past the fields on the page: they begin anew from what stands now. */
  onSaved: () => Promise<void>;
}

/** The forms go home as an Excel file and come back. */
export function WorkbookBar({ assignment, savers, onSaved }: WorkbookBarProps) {
  const t = useMessages(returnedWorkbook);
  const [opened, setOpened] = useState(false);
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  if (assignment.campaign.template.forms.length === 0) return null;
  return (
    <div className={`${classes.bar} lt-no-print`} role="group" aria-label={t.bar}>
      <DownloadButton size="compact-md" href={`/api/assignments/${assignment.id}/workbook.xlsx`} filename={`${t.file}.xlsx`} label={t.download} before={() => Promise.all(savers.all().map((saver) => saver.flush()))} />
      <Button size="compact-md" variant="default" leftSection={<IconFileUpload size={18} aria-hidden />} onClick={() => setOpened(true)}>{t.upload}</Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t.upload} size="xl" fullScreen={!wide}>
        <WorkbookDialog assignment={assignment} savers={savers} onSaved={onSaved} />
      </Modal>
    </div>
  );
}
