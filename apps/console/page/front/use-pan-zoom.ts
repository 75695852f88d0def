import { useCallback, useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { PannedFrame } from './pan-and-zoom.js';

const STEP = 1.6;
const MOVE_PX = 60;
/** What is seen goes the other way than the picture. */
const MOVES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [MOVE_PX, 0],
  ArrowRight: [-MOVE_PX, 0],
  ArrowUp: [0, MOVE_PX],
  ArrowDown: [0, -MOVE_PX],
};
const SIGNS_OF_USE = ['pointerenter', 'pointerdown', 'focusin'] as const;

interface PanZoom {
  readonly frame: RefObject<HTMLDivElement | null>;
  /** Arrow keys move what is seen, + and - scale it, Home or 0 brings the whole back. */
  readonly press: (event: KeyboardEvent<HTMLDivElement>) => void;
  readonly nearer: () => void;
  readonly farther: () => void;
  readonly whole: () => void;
}

/** Has what a frame shows moved and scaled. What does it is fetched when somebody first comes near. */
export function usePanZoom(): PanZoom {
  const frame = useRef<HTMLDivElement>(null);
  const panned = useRef<Promise<PannedFrame> | undefined>(undefined);

  const attach = useCallback((): Promise<PannedFrame> | undefined => {
    const box = frame.current;
    if (panned.current === undefined && box)
      panned.current = import('./pan-and-zoom.js').then(({ panAndZoomIn }) => panAndZoomIn(box));
    return panned.current;
  }, []);

  useEffect(() => {
    const box = frame.current;
    const near = (): void => void attach();
    for (const sign of SIGNS_OF_USE) box?.addEventListener(sign, near, { once: true });
    return () => {
      for (const sign of SIGNS_OF_USE) box?.removeEventListener(sign, near);
      void panned.current?.then((attached) => {
        attached.detach();
      });
      panned.current = undefined;
    };
  }, [attach]);

  const change = (how: (attached: PannedFrame) => void) => (): void => void attach()?.then(how);
  const scaleBy = (factor: number) =>
    change((attached) => {
      attached.scaleBy(factor);
    });
  const nearer = scaleBy(STEP);
  const farther = scaleBy(1 / STEP);
  const whole = change((attached) => {
    attached.whole();
  });
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = MOVES[event.key];
    // While the whole is seen there is nowhere to move to, and the page scrolls.
    if ((move !== undefined || event.key === 'Home') && event.currentTarget.dataset['near'] !== 'true')
      return;
    const acts: Readonly<Record<string, () => void>> = {
      '+': nearer,
      '=': nearer,
      '-': farther,
      '0': whole,
      Home: whole,
    };
    const act =
      move === undefined
        ? acts[event.key]
        : change((attached) => {
            attached.moveBy(...move);
          });
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return { frame, press, nearer, farther, whole };
}
