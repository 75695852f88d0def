import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { PannedFrame } from './pan-and-zoom.js';

const STEP = 1.6;
const SIGNS_OF_USE = ['pointerenter', 'pointerdown', 'focusin'] as const;

interface PanZoom {
  readonly frame: RefObject<HTMLDivElement | null>;
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

  const scaleBy = (factor: number) => (): void =>
    void attach()?.then((attached) => {
      attached.scaleBy(factor);
    });
  return {
    frame,
    nearer: scaleBy(STEP),
    farther: scaleBy(1 / STEP),
    whole: () =>
      void attach()?.then((attached) => {
        attached.whole();
      }),
  };
}
