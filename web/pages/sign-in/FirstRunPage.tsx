import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { signIn } from '#engines/messages/sign-in.ts';
import { answer, api, newId } from '../../api/client.ts';
import { installationQuery, startSession, useInstallation } from '../../api/session.ts';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { useToast } from '../../ui/use-toast.tsx';
import { Doorway } from './Doorway.tsx';
import { FirstRunForm, type FirstRunValues } from './FirstRunForm.tsx';

/** The first page of a new installation: its topmost unit and the person who looks after it. */
export function FirstRunPage() {
  const t = useMessages(signIn);
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const installation = useInstallation();
  // The ids are made once, so that sending again after a lost answer creates nothing twice.
  const [ids] = useState(() => ({ unit: newId(), administrator: newId() }));
  const settingUp = useMutation({
    mutationFn: ({ unitName, shortName, typeKey, place, founded, personName, username, password }: FirstRunValues) =>
      answer(
        api.POST('/api/setup', {
          body: {
            unit: { id: ids.unit, name: unitName, shortName, typeKey, place: place || null, founded: founded || null },
            administrator: { id: ids.administrator, name: personName, username, password },
          },
        }),
      ),
    onSuccess: async (session) => {
      startSession(client, session);
      await client.invalidateQueries(installationQuery);
      await navigate({ to: paths.organisation() });
      toast.done(t.firstRunDone);
    },
  });
  if (installation.state === 'ready' && settingUp.isIdle) return <Navigate to={paths.home()} replace />;
  return (
    <Doorway title={t.firstRunTitle} line={t.firstRunLine}>
      <FirstRunForm unitTypes={installation.unitTypes} error={settingUp.error} pending={settingUp.isPending} onSubmit={settingUp.mutate} />
    </Doorway>
  );
}
