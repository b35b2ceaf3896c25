import '@mantine/core/styles.css';
import './theme/fonts.css';
import './theme/tokens.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query.ts';
import { installationQuery, sessionQuery } from './api/session.ts';
import { LanguageProvider } from './messages/language.tsx';
import { router } from './routes.tsx';
import { ThemeProvider } from './theme/ThemeProvider.tsx';
import { ConfirmProvider } from './ui/confirm.tsx';
import { Toasts } from './ui/Toasts.tsx';

// Both are asked at once, before any page is chosen: on a slow line each round trip counts.
void queryClient.prefetchQuery(installationQuery);
void queryClient.prefetchQuery(sessionQuery);

// An ended session, whichever call noticed it, leads to sign-in and back.
queryClient.getQueryCache().subscribe(({ type, query }) => {
  if (type === 'updated' && query.queryKey[0] === 'session' && query.state.data === null) void router.invalidate();
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider>
        <ThemeProvider>
          <QueryClientProvider client={queryClient}>
            <ConfirmProvider>
              <RouterProvider router={router} />
              <Toasts />
            </ConfirmProvider>
          </QueryClientProvider>
        </ThemeProvider>
      </LanguageProvider>
    </StrictMode>,
  );
}
