import { useMediaQuery } from '@mantine/hooks';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { frame } from '#engines/messages/frame.ts';
import { ActingProvider, useActing } from '../components/acting.tsx';
import { useMessages } from '../messages/language.tsx';
import { BottomBar } from './BottomBar.tsx';
import { DemoRibbon } from './DemoRibbon.tsx';
import classes from './Frame.module.css';
import { Mark } from './Mark.tsx';
import { OfflineDot } from './OfflineDot.tsx';
import { NoRights } from './NoRights.tsx';
import { Rail } from './Rail.tsx';
import { SearchEverywhere } from './search/SearchEverywhere.tsx';
import { sections, type Section } from './sections.ts';
import { UnitSwitcher } from './UnitSwitcher.tsx';
import { UserMenu } from './UserMenu.tsx';

const ChangePasswordPage = lazy(() => import('../pages/sign-in/ChangePasswordPage.tsx').then((page) => ({ default: page.ChangePasswordPage })));

/** What surrounds every page of someone who has signed in. */
export function Frame() {
  return (
    <ActingProvider>
      <Door />
    </ActingProvider>
  );
}

function Door() {
  if (useActing().session.account.mustChangePassword) {
    return <Suspense fallback={null}><ChangePasswordPage /></Suspense>;
  }
  return <FramedPage />;
}

function FramedPage() {
  const t = useMessages(frame);
  const { session, scope, can } = useActing();
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const usable = scope ? sections.filter((section: Section) => section.needs.length === 0 || can(...section.needs)) : [];
  const main = useFocusOnNewPage();
  return (
    <div className={classes.frame} data-demo={session.demo}>
      <a className={classes.skip} href="#main">{t.skipToContent}</a>
      {session.demo && <DemoRibbon today={session.today} />}
      <div className={classes.columns}>
        {wide ? (
          <Rail sections={usable} />
        ) : (
          <header className={`${classes.topBar} lt-no-print`}>
            <Mark size={24} />
            <UnitSwitcher />
            {usable.length > 0 && <SearchEverywhere compact />}
            <UserMenu compact />
          </header>
        )}
        <main id="main" ref={main} tabIndex={-1} className={classes.main}>
          <div className={classes.content}>{scope ? <Outlet /> : <NoRights />}</div>
        </main>
      </div>
      <OfflineDot />
      {!wide && usable.length > 0 && <BottomBar sections={usable} />}
    </div>
  );
}

/** A new page puts the keyboard at its beginning, as a full page load would. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true });
    if (pathname) first.current = false;
  }, [pathname]);
  return main;
}
