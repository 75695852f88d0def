import { useEffect, useRef } from 'react';
import type { InvitationView } from '../api/views.js';

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 };
const SELECT = 'x';

interface Keys {
  readonly shown: readonly InvitationView[];
  readonly openId: string | undefined;
  readonly onOpen: (invitationId: string) => void;
  readonly onSelect: (invitationId: string) => void;
}

/**
 * j and k go down and up the list, x selects what is open; any other letter presses the first button on the page that
 * has it as its `data-key`.
 */
export function useQueueKeys({ shown, openId, onOpen, onSelect }: Keys): void {
  const lastAt = useRef(0);
  useEffect(() => {
    const here = shown.findIndex(({ invitationId }) => invitationId === openId);
    if (here >= 0) lastAt.current = here;
    const press = (event: KeyboardEvent) => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = STEPS[event.key];
      if (step !== undefined) {
        // What has left the queue has made room for the one that came after it.
        const next = here >= 0 ? here + step : lastAt.current + Math.min(0, step);
        const item = shown[Math.min(shown.length - 1, Math.max(0, next))];
        if (item !== undefined) onOpen(item.invitationId);
      } else if (event.key === SELECT && openId !== undefined && here >= 0) onSelect(openId);
      else pressButton(event);
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [shown, openId, onOpen, onSelect]);
}

function pressButton(event: KeyboardEvent): void {
  if (!/^[a-z]$/.test(event.key)) return;
  const button = document.querySelector<HTMLElement>(`[data-key="${event.key}"]`);
  if (button === null) return;
  event.preventDefault();
  button.click();
}

const TYPED_IN = 'input:not([type=checkbox], [type=radio]), textarea, select, [role="dialog"]';

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.closest(TYPED_IN) !== null;
