import { Button } from '@mantine/core';
import { reading } from '#engines/messages/reading.ts';
import { useActing } from '../../../components/acting.tsx';
import { readUnsaved, unsavedKey } from '../../../components/saving/unsaved.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/links.tsx';
import type { DocumentDetail } from '../documents.ts';
import { workOf, type DirectiveRecord } from './directive.ts';
import { DocumentHead } from './DocumentHead.tsx';
import classes from './Reading.module.css';
import { ReadingWorkspace } from './ReadingWorkspace.tsx';
import { useReopening } from './use-confirmation.ts';

interface FixedReadingProps {
  document: DocumentDetail;
  record: DirectiveRecord;
}

const nothing = () => {};
const none: readonly string[] = [];

/** A reading that is confirmed, or that one may only read. */
export function FixedReading({ document, record }: FixedReadingProps) {
  const t = useMessages(reading);
  const format = useFormat();
  const { can, session } = useActing();
  const waiting = document.may.confirm && readUnsaved(unsavedKey(session.account.id, 'directive', document.id)) !== null;
  const reopening = useReopening(document.id);
  const mayCreate = can('campaigns.manage');
  const confirmed = record.state === 'confirmed';
  const action = confirmed && (
    <>
      {record.id && mayCreate && <ButtonLink to={paths.newCampaign()} search={{ directive: record.id }}>{t.createCampaign}</ButtonLink>}
      {document.may.confirm && <Button variant="default" loading={reopening.isPending} onClick={() => reopening.mutate()}>{t.reopen}</Button>}
    </>
  );
  const saveState = confirmed && record.confirmedBy && record.confirmedAt && (
    <span className="lt-soft">{t.confirmedBy(record.confirmedBy, format.instant(record.confirmedAt))}</span>
  );
  const notice = !confirmed ? t.readOnly : [waiting && t.confirmedMeanwhile, document.may.confirm && t.confirmedReadOnly, !mayCreate && t.confirmedNext].filter(Boolean).join(' ');
  return (
    <ReadingWorkspace
      document={document} work={workOf(record)} readOnly apply={nothing} canUndo={false} saveState={saveState} fresh={none}
      head={() => <DocumentHead content={record.content} state={record.state} action={action} />}
      notice={notice && <p className={classes.notice}>{notice}</p>}
    />
  );
}
