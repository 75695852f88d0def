import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useWording } from '../wording/use-wording.js';
import { SessionBar } from './session-bar.js';
import { SessionLost } from './session-lost.js';
import { ShellNavigation } from './shell-navigation.js';
import { LookAndLanguage } from './look-and-language.js';
import { Brand } from './brand.js';
import { ConnectionLost } from './connection-lost.js';

/** What surrounds every page. */
export function Shell() {
  const { t } = useWording();
  const main = useMainThatTakesFocus();
  return (
    <>
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <header className="shell-header">
        <div className="shell-bar">
          <Brand />
          <div className="shell-controls">
            <LookAndLanguage />
            <SessionBar />
          </div>
        </div>
        <ShellNavigation />
      </header>
      <ConnectionLost />
      <SessionLost />
      <main id="main" className="shell-main" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      <footer className="shell-footer">{t('shell.footer')}</footer>
    </>
  );
}

/** After a change of page the next Tab begins at its content, and a screen reader reads it. */
function useMainThatTakesFocus() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [path]);
  return main;
}
