import { useSuspenseQuery } from '@tanstack/react-query';
import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { sessionQuery, type Permission, type Scope, type Session } from '../api/session.ts';

interface Acting {
  session: Session;
  /** The unit for which one acts, with what one may do there. Undefined for an account without any role. */
  scope: Scope | undefined;
  switchTo: (unitId: string) => void;
  /** Whether the chosen scope allows it: `can('campaigns.manage')`. Any of several is enough. */
  can: (...permissions: Permission[]) => boolean;
}

const ActingContext = createContext<Acting | undefined>(undefined);

/** Inside the frame there is a session; this holds it together with the unit chosen on this device. */
export function ActingProvider({ children }: { children: ReactNode }) {
  const { data: session } = useSuspenseQuery(sessionQuery);
  const [chosen, setChosen] = useState(() => (session ? localStorage.getItem(storageKey(session)) : null));
  const acting = useMemo<Acting | undefined>(() => {
    if (!session) return undefined;
    const scope = session.scopes.find(({ unitId }) => unitId === chosen) ?? session.scopes[0];
    return {
      session,
      scope,
      switchTo: (unitId) => {
        localStorage.setItem(storageKey(session), unitId);
        setChosen(unitId);
      },
      can: (...permissions) => permissions.some((permission) => scope?.permissions.includes(permission)),
    };
  }, [session, chosen]);
  if (!acting) return null;
  return <ActingContext value={acting}>{children}</ActingContext>;
}

export function useActing(): Acting {
  const acting = use(ActingContext);
  if (!acting) throw new Error('useActing belongs inside the frame');
  return acting;
}

/** The business day of the installation (YYYY-MM-DD): what due dates are judged against, never the clock of the device. */
export function useToday(): string {
  return useActing().session.today;
}

function storageKey(session: Session): string {
  return `lantoa.acting.${session.account.id}`;
}
