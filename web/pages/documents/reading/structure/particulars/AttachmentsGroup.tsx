import { memo } from 'react';
import { particulars } from '#engines/messages/particulars.ts';
import { ErrorState } from '../../../../../components/ErrorState.tsx';
import { useMessages } from '../../../../../messages/language.tsx';
import { LineSkeletons } from '../../../../../ui/Skeletons.tsx';
import classes from '../structure.module.css';
import { AttachmentLine } from './AttachmentLine.tsx';
import own from './particulars.module.css';
import { useAttachments } from './use-attachments.ts';

/** Forms, annexes and outlines: there, or named and still to come, with what can be done about each. */
export const AttachmentsGroup = memo(function AttachmentsGroup({ hasOutline }: { hasOutline: boolean }) {
  const t = useMessages(particulars);
  const { query, settle, busy, consent } = useAttachments();
  const { data } = query;
  return (
    <section className={classes.group} data-group="forms" id="group-attachments" aria-labelledby="group-attachments-title" tabIndex={-1}>
      <div className={classes.groupHead}>
        <h2 className={classes.groupTitle} id="group-attachments-title">{t.title}</h2>
        {data && <span className={classes.count}>{data.items.length}</span>}
        {data && data.open > 0 && <span className={own.openCount}>{t.openCount(data.open)}</span>}
      </div>
      {query.isPending && <LineSkeletons lines={2} />}
      {query.isError && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {data?.items.length === 0 && <p className={classes.none}>{t.none}</p>}
      {data && data.items.length > 0 && (
        <ul className={classes.items}>
          {data.items.map((item) => <AttachmentLine key={item.key} item={item} hasOutline={hasOutline} maySettle={data.may.settle} busy={busy === item.key} consent={consent?.key === item.key ? consent : undefined} settle={(settlement) => settle(item, settlement)} />)}
        </ul>
      )}
    </section>
  );
});
