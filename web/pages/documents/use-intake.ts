import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { newId } from '../../api/client.ts';
import { problemOf } from '../../api/problem.ts';
import { paths } from '../../paths.ts';
import { sendDocument, type Intake } from './send-document.ts';

export interface IntakeState {
  /** What is under way or was last tried. */
  intake: Intake | undefined;
  /** While it travels: 0 to 100; at 100 the server reads. */
  percent: number | undefined;
  error: unknown;
  cancelled: boolean;
}

const idle: IntakeState = { intake: undefined, percent: undefined, error: undefined, cancelled: false };

/** Sends files one at a time; when one is taken in, its reading opens. Leaving the page cancels. */
export function useIntake() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [state, setState] = useState<IntakeState>(idle);
  const cancel = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => cancel.current?.(), []);

  const run = async (intake: Intake) => {
    setState({ ...idle, intake, percent: 0 });
    const sending = sendDocument(intake, (percent) => setState((before) => (before.percent === undefined ? before : { ...before, percent })));
    cancel.current = sending.cancel;
    try {
      const document = await sending.taken;
      cancel.current = undefined;
      client.setQueryData(['document', document.id], document);
      void client.invalidateQueries({ queryKey: ['documents'] });
      await navigate({ to: paths.document(document.id) });
    } catch (error) {
      cancel.current = undefined;
      const cancelled = problemOf(error).code === 'cancelled';
      setState({ intake, percent: undefined, error: cancelled ? undefined : error, cancelled });
    }
  };
  return {
    ...state,
    send: (file: File, unitId: string) => void run({ id: newId(), unitId, file }),
    again: () => { if (state.intake) void run(state.intake); },
    cancel: () => cancel.current?.(),
  };
}
