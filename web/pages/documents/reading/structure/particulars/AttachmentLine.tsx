import { Button } from '@mantine/core';
import { useState } from 'react';
import { particulars } from '#engines/messages/particulars.ts';
import type { AttachmentItem } from '../../../../../components/open-attachments/attachments.ts';
import { useMessages } from '../../../../../messages/language.tsx';
import { useFormat } from '../../../../../messages/use-format.ts';
import { StateBadge, type Tone } from '../../../../../ui/StateBadge.tsx';
import { useReadingActions } from '../../reading-context.tsx';
import { AskDialog } from './AskDialog.tsx';
import { AttachButton } from './AttachButton.tsx';
import { AttachedFile } from './AttachedFile.tsx';
import { DesignWay } from './DesignWay.tsx';
import own from './particulars.module.css';
import { LegacyConsent } from '../../../LegacyConsent.tsx';
import type { Consent, Settlement } from './use-attachments.ts';
import { WaiveDialog } from './WaiveDialog.tsx';

const tones: Record<AttachmentItem['state'], Tone> = { named_not_attached: 'soon', asked: 'sent', attached: 'done', designed: 'doing', waived: 'plain' };

interface AttachmentLineProps {
  item: AttachmentItem;
  /** The content holds a report outline already. */
  hasOutline: boolean;
  maySettle: boolean;
  busy: boolean;
  /** A file that came waits for consent to convert its old encoding. */
  consent: Consent | undefined;
  settle: (settlement: Settlement) => void;
}

/** One form, annex or outline: where it is named, how it stands, what to do next. */
export function AttachmentLine({ item, hasOutline, maySettle, busy, consent, settle }: AttachmentLineProps) {
  const t = useMessages(particulars);
  const format = useFormat();
  const { light } = useReadingActions();
  const [dialog, setDialog] = useState<'ask' | 'waive'>();
  const place = item.named ?? item.inDocument;
  const settled = item.state !== 'named_not_attached' && item.inDocument === null && item.changedAt !== null;
  const action = (label: string, run: () => void) => <Button size="compact-sm" variant="subtle" disabled={busy} aria-label={t.actionsOf(label, item.label)} onClick={run}>{label}</Button>;
  return (
    <li className={own.item} data-open={item.open || undefined} data-attachment={item.key}>
      <div className={own.line}>
        <strong>{item.label}</strong>
        <StateBadge tone={tones[item.state]} label={t.state[item.state]} />
        {place && <button type="button" className={own.place} aria-label={t.actionsOf(item.named ? t.seePlace : t.seeAttached, item.label)} onClick={() => light(place)}>{item.named ? t.seePlace : t.seeAttached}</button>}
      </div>
      {item.title && <span className={own.soft}>{item.title}</span>}
      {item.state === 'attached' && item.inDocument && <span className={own.soft}>{t.inDocument}</span>}
      {item.filename && <AttachedFile item={item} filename={item.filename} taken={hasOutline} />}
      {item.askedAt && item.open && <span className={own.soft}>{t.askedAt(format.instant(item.askedAt))}</span>}
      {item.waiveReason && <span className={own.soft}>{t.reason(item.waiveReason)}</span>}
      {settled && item.changedBy && item.changedAt && <span className={own.soft}>{t.by(item.changedBy, format.instant(item.changedAt))}</span>}
      {item.state === 'designed' && <DesignWay />}
      {maySettle && (
        <div className={own.actions}>
          {(item.open || item.filename) && <AttachButton item={item} busy={busy} onFile={(file) => settle({ type: 'attached', file })} />}
          {item.open && action(item.state === 'asked' ? t.askAgain : t.ask, () => setDialog('ask'))}
          {item.open && action(t.design, () => settle({ type: 'designed' }))}
          {item.open && action(t.waive, () => setDialog('waive'))}
          {settled && action(t.undo, () => settle({ type: 'takenBack' }))}
        </div>
      )}
      {consent && <LegacyConsent legacy={consent.legacy} onConvert={(convert) => settle({ type: 'attached', file: consent.file, convert })} />}
      {dialog === 'ask' && <AskDialog item={item} onClose={() => setDialog(undefined)} onAsked={(text) => { setDialog(undefined); settle({ type: 'asked', text }); }} />}
      {dialog === 'waive' && <WaiveDialog item={item} onClose={() => setDialog(undefined)} onWaived={(reason) => { setDialog(undefined); settle({ type: 'waived', reason }); }} />}
    </li>
  );
}
