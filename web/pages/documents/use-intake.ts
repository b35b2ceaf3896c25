import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { newId } from '../../api/client.ts';
import { problemOf } from '../../api/problem.ts';
import { paths } from '../../paths.ts';
import { sendDocument, type LegacyEncoding, type Sending } from './send-document.ts';

export interface IntakeState {
  /** What is under way or was last tried. */
  sending: Sending | undefined;
  /** While it travels: 0 to 100; at 100 the server reads. */
  percent: number | undefined;
  error: unknown;
  cancelled: boolean;
}

const idle: IntakeState = { sending: undefined, percent: undefined, error: undefined, cancelled: false };

/**
 * Sends files one at a time; when one is taken in, its reading opens. Leaving the page cancels the sending, not the reading.
 * @param follow called with the id of a file that takes long to read
 */
export function useIntake(follow: (id: string) => void) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [state, setState] = useState<IntakeState>(idle);
  const cancel = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => cancel.current?.(), []);

  const run = async (sending: Sending) => {
    setState({ ...idle, sending, percent: 0 });
    const sent = sendDocument(sending, (percent) => setState((before) => (before.percent === undefined ? before : { ...before, percent })));
    cancel.current = sent.cancel;
    try {
      const taken = await sent.taken;
      cancel.current = undefined;
      if ('intake' in taken) {
        client.setQueryData(['intake', taken.intake.id], taken.intake);
        void client.invalidateQueries({ queryKey: ['intakes'] });
        setState(idle);
        follow(taken.intake.id);
        return;
      }
      client.setQueryData(['document', taken.document.id], taken.document);
      void client.invalidateQueries({ queryKey: ['documents'] });
      await navigate({ to: paths.document(taken.document.id) });
    } catch (error) {
      cancel.current = undefined;
      const cancelled = problemOf(error).code === 'cancelled';
      setState({ sending, percent: undefined, error: cancelled ? undefined : error, cancelled });
    }
  };
  return {
    ...state,
    send: (file: File, unitId: string) => void run({ id: newId(), unitId, file }),
    again: () => { if (state.sending) void run(state.sending); },
    /** The same file once more, with consent; an id of its own, for its body is another. */
    convert: (convert: LegacyEncoding) => { if (state.sending) void run({ ...state.sending, id: newId(), convert }); },
    cancel: () => cancel.current?.(),
  };
}
