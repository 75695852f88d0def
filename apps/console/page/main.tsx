import '@mantine/core/styles.css';
import './app/page.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers.js';
import { router } from './app/router.js';
import { setSession } from './app/session-store.js';
import { startWording } from './wording/load-wording.js';

/** Only a tab in which somebody signed in needs the code for it at the start. */
const hasSession = (): boolean =>
  Object.keys(window.sessionStorage).some((key) => key.startsWith('oidc.user:'));

async function startSession(): Promise<void> {
  if (window.location.pathname === '/callback') {
    const { finishSignIn } = await import('./app/sign-in.js');
    const returnTo = await finishSignIn().catch(() => {
      setSession({ status: 'anonymous' });
      return '/';
    });
    window.history.replaceState(null, '', returnTo);
  } else if (hasSession()) await (await import('./app/sign-in.js')).restoreSession();
  else setSession({ status: 'anonymous' });
}

/** No `await` of the module's own: scripts that come later import from this one, and would wait for it for ever. */
async function start(): Promise<void> {
  await Promise.all([startWording(), startSession()]);
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  createRoot(root).render(
    <StrictMode>
      <Providers>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  );
}

void start();
