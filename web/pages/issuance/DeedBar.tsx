import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { issuance } from '#engines/messages/issuance.ts';
import { answer, api, newId } from '../../api/client.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { useToast } from '../../ui/use-toast.tsx';
import { IssueDeed, ReasonDeed, SignDeed } from './deeds.tsx';
import classes from './Issuance.module.css';
import { byId, useOutgoingChanged, type OutgoingDetail } from './outgoing.ts';

/** What comes next, for who may do it. */
export function DeedBar({ document }: { document: OutgoingDetail }) {
  const t = useMessages(issuance);
  const toast = useToast();
  const navigate = useNavigate();
  const changed = useOutgoingChanged();
  const [deed, setDeed] = useState<'return' | 'sign' | 'issue' | 'recall'>();
  const { id, version, may } = document;
  const checking = useMutation({
    mutationFn: () => answer(api.POST('/api/outgoing-documents/{id}/check', { ...byId(id), body: { version } })),
    onSuccess: (checked) => { changed(checked); toast.done(t.checkedDone); },
  });
  const replacing = useMutation({
    mutationFn: () => answer(api.POST('/api/outgoing-documents', { body: {
      id: newId(), unitId: document.unitId, kind: document.kind, title: document.title, replaces: id,
      ...(document.snapshotId && { snapshotId: document.snapshotId }), ...(document.revisionId && { revisionId: document.revisionId }),
    } })),
    onSuccess: (made) => { changed(); toast.done(t.replaceStarted); void navigate({ to: paths.outgoingDocument(made.id) }); },
  });
  const close = (done?: OutgoingDetail) => { setDeed(undefined); if (done) changed(done); };
  if (!may.check && !may.return && !may.sign && !may.issue && !may.recall && !may.replace) return null;
  return (
    <>
      <div className={`${classes.actions} lt-no-print`}>
        {may.issue && <Button onClick={() => setDeed('issue')}>{t.issue}</Button>}
        {may.sign && <Button onClick={() => setDeed('sign')}>{t.sign}</Button>}
        {may.check && <Button variant={document.faults.length > 0 ? 'default' : 'filled'} loading={checking.isPending} onClick={() => checking.mutate()}>{t.check}</Button>}
        {may.return && <Button variant="default" onClick={() => setDeed('return')}>{t.giveBack}</Button>}
        {may.replace && <Button variant="default" loading={replacing.isPending} onClick={() => replacing.mutate()}>{t.replace}</Button>}
        {may.recall && <Button variant="default" color="red" onClick={() => setDeed('recall')}>{t.recall}</Button>}
      </div>
      <ProblemNotice error={checking.error ?? replacing.error} />
      {deed === 'sign' && <SignDeed document={document} onDone={close} />}
      {deed === 'issue' && <IssueDeed document={document} onDone={close} />}
      {(deed === 'return' || deed === 'recall') && <ReasonDeed document={document} deed={deed} onDone={close} />}
    </>
  );
}
