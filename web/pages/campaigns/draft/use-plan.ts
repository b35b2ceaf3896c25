import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { answer, api } from '../../../api/client.ts';
import { useActing } from '../../../components/acting.tsx';
import { Saver, Unsendable } from '../../../components/saving/saver.ts';
import { unsavedKey } from '../../../components/saving/unsaved.ts';
import { useFlushing, useSaver } from '../../../components/saving/use-saver.ts';
import type { CampaignDetail } from '../campaigns.ts';
import { isPlan, isSendable, planOf, samePlan, type Plan } from './plan.ts';

const MOST_STEPS = 100;

/** The plan of a draft campaign: saves itself, and each change can be taken back. */
export function usePlan(campaign: CampaignDetail) {
  const saver = usePlanSaver(campaign);
  const state = useSaver(saver);
  useFlushing(useCallback(() => [saver], [saver]));
  const steps = useRef<Plan[]>([]);
  const lastField = useRef<string>(undefined);
  const [undoable, setUndoable] = useState(false);
  const undone = useRef<Plan[]>([]);
  const [redoable, setRedoable] = useState(false);
  return useMemo(() => ({
    saver,
    state,
    plan: state.value,
    undoable,
    redoable,
    /** Changes the plan. Typing on in one `field` is one step of undo. */
    change: (next: Plan, field?: string) => {
      if (!field || field !== lastField.current) steps.current = [...steps.current, saver.snapshot().value].slice(-MOST_STEPS);
      lastField.current = field;
      undone.current = [];
      setRedoable(false);
      setUndoable(true);
      saver.type(next);
    },
    undo: () => {
      const before = steps.current.at(-1);
      if (!before) return;
      steps.current = steps.current.slice(0, -1);
      undone.current = [...undone.current, saver.snapshot().value];
      setRedoable(true);
      lastField.current = undefined;
      setUndoable(steps.current.length > 0);
      saver.replace(before);
    },
    redo: () => {
      const after = undone.current.at(-1);
      if (!after) return;
      undone.current = undone.current.slice(0, -1);
      steps.current = [...steps.current, saver.snapshot().value].slice(-MOST_STEPS);
      lastField.current = undefined;
      setRedoable(undone.current.length > 0);
      setUndoable(true);
      saver.replace(after);
    },
  }), [saver, state, undoable, redoable]);
}

export type Planning = ReturnType<typeof usePlan>;

function usePlanSaver(campaign: CampaignDetail): Saver<Plan> {
  const { session } = useActing();
  const client = useQueryClient();
  const [saver] = useState(() => new Saver<Plan>({
    key: unsavedKey(session.account.id, 'campaign', campaign.id),
    stored: { value: planOf(campaign), version: campaign.version },
    same: samePlan,
    isValue: isPlan,
    readTheirs: (current) => {
      const theirs = current as CampaignDetail | null;
      return theirs && isPlan(theirs) ? { value: planOf(theirs), version: theirs.version, changedAt: null, changedBy: null } : null;
    },
    send: async (plan, version) => {
      if (!isSendable(plan)) throw new Unsendable();
      const saved = await answer(api.PUT('/api/campaigns/{id}', { params: { path: { id: campaign.id } }, body: { version, ...plan } }));
      client.setQueryData(['campaigns', campaign.id], saved);
      return { version: saved.version, changedAt: new Date().toISOString() };
    },
  }));
  return saver;
}
