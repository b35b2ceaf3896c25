import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useToday } from '../../../components/acting.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { useToast } from '../../../ui/use-toast.tsx';
import type { MemberDecisions } from '../../reorganisation/member-fates.ts';
import type { UnitDetail } from '../units.ts';
import { sendFile } from './act-files.ts';
import { useTreeChanged, useUndoAct, type EventKind } from './acts.ts';
import { eventOf, type ActDraft } from './draft.ts';

/** Looking at what an act would do, and recording it: the code first, which has no day, then the event. */
export function useRecording(kind: EventKind, unit: UnitDetail, onDone: () => void) {
  const t = useMessages(unitActs);
  const today = useToday();
  const toast = useToast();
  const navigate = useNavigate();
  const changed = useTreeChanged();
  const undoing = useUndoAct();
  const [id] = useState(newId);
  const bodyOf = (draft: ActDraft) => {
    const event = eventOf(kind, unit, draft);
    const { title, decisionSymbol, decisionDate, reason } = draft;
    return event && { id, title: title.trim(), decisionSymbol: decisionSymbol.trim() || null, decisionDate: decisionDate || null, reason: reason.trim() || null, events: [event] };
  };
  const looking = useMutation({
    mutationFn: (draft: ActDraft) => answer(api.POST('/api/unit-acts/preview', { body: bodyOf(draft)! })),
  });
  const recording = useMutation({
    mutationFn: async ({ draft, members, files }: { draft: ActDraft; members: MemberDecisions | undefined; files: readonly File[] }) => {
      const body = bodyOf(draft);
      const code = draft.code.trim() || null;
      const newCode = kind === 'change' && code !== unit.code;
      if (newCode) await answer(api.PUT('/api/units/{id}/code', { params: { path: { id: unit.id } }, body: { code } }));
      // Without any change the act is sent all the same, for the server to say so.
      if (!body && newCode) return undefined;
      const act = await answer(api.POST('/api/unit-acts', { body: { ...(body ?? { id, events: [{ kind: 'change' as const, effective: draft.effective, unitId: unit.id, patch: {} }] }), members } }));
      // The decision stands by now: a file that does not arrive is told, and sent again from its page.
      const lost: string[] = [];
      for (const file of files) await sendFile(act.id, file).catch(() => lost.push(file.name));
      return { ...act, lost };
    },
    onSuccess: async (act, { draft, files }) => {
      onDone();
      const message = t.recorded(t.kind[kind]);
      if (!act) {
        await changed();
        if (files.length > 0) toast.failed(t.filesNeedDecision);
        return toast.done(message);
      }
      const open = () => navigate({ to: paths.unitAct(act.id) });
      if (act.lost.length > 0) toast.failed(t.filesNotSent(act.lost.join(', ')));
      toast.undoable(message, () => undoing.mutate({ id: act.id, reason: t.undoAtOnce }), { label: t.openAct, open: () => void open() });
      // First away from the page of the unit: one that has ended would be asked for once more, and is not there.
      if (kind === 'establish' || kind === 'receive') await navigate({ to: paths.unit(draft.id), search: { on: draft.effective > today ? draft.effective : undefined } });
      else if (!['rename', 'change', 'correct'].includes(kind)) await open();
      await changed();
    },
  });
  return { looking, recording };
}
