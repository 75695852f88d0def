import { useEffect } from 'react';
import type { InvitationView } from '../api/views.js';

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 };
const BUTTONS: Readonly<Record<string, string>> = {
  i: 'express-interest',
  p: 'propose',
  d: 'decline',
  c: 'confirm',
};

/** j and k go down and up the list; i, p, d and c press the buttons of the open invitation. */
export function useQueueKeys(
  shown: readonly InvitationView[],
  open: InvitationView | undefined,
  onOpen: (invitationId: string) => void,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = STEPS[event.key];
      if (step !== undefined) {
        const here = shown.findIndex(({ invitationId }) => invitationId === open?.invitationId);
        const next = shown[Math.min(shown.length - 1, Math.max(0, here + step))];
        if (next !== undefined) onOpen(next.invitationId);
        return;
      }
      const button = document.querySelector<HTMLElement>(`[data-key="${BUTTONS[event.key] ?? 'none'}"]`);
      if (button === null) return;
      event.preventDefault();
      button.click();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [shown, open, onOpen]);
}

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [role="dialog"]') !== null;
