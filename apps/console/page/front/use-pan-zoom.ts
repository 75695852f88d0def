import { useEffect, useRef, type RefObject } from 'react';

/** Where a picture stands in its frame: moved by `x` and `y` pixels after it is scaled. */
interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const WHOLE: View = { scale: 1, x: 0, y: 0 };
const MOST = 8;
const STEP = 1.6;
const A_DRAG_PX = 4;

interface PanZoom {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly nearer: () => void;
  readonly farther: () => void;
  readonly whole: () => void;
}

/**
 * Moves and scales the only child of a frame by dragging and by Ctrl with the wheel. It changes one CSS transform, so that
 * the cost does not grow with what is drawn. What gets the focus outside the frame brings the whole back.
 */
export function usePanZoom(): PanZoom {
  const frame = useRef<HTMLDivElement>(null);
  const view = useRef(WHOLE);

  const show = (next: View): void => {
    const box = frame.current;
    const child = box?.firstElementChild;
    if (!box || !(child instanceof SVGElement || child instanceof HTMLElement)) return;
    view.current = within(next, box);
    const { scale, x, y } = view.current;
    child.style.transform = `translate(${String(x)}px, ${String(y)}px) scale(${String(scale)})`;
    box.dataset['near'] = String(scale > 1);
  };
  const zoomAt = (factor: number, atX: number, atY: number): void => {
    const { scale, x, y } = view.current;
    const next = Math.min(MOST, Math.max(1, scale * factor));
    const kept = next / scale;
    show({ scale: next, x: atX - (atX - x) * kept, y: atY - (atY - y) * kept });
  };
  const zoomInTheMiddle = (factor: number) => (): void => {
    const box = frame.current;
    if (box) zoomAt(factor, box.clientWidth / 2, box.clientHeight / 2);
  };

  useEffect(() => {
    const box = frame.current;
    if (!box) return undefined;
    const ends = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(
      name: K,
      act: (event: HTMLElementEventMap[K]) => void,
      more: AddEventListenerOptions = {},
    ): void => {
      box.addEventListener(name, act, { ...more, signal: ends.signal });
    };
    let from: { readonly x: number; readonly y: number; readonly view: View } | undefined;
    let isDragged = false;
    on('pointerdown', ({ button, clientX, clientY }) => {
      if (button === 0 && view.current.scale > 1) from = { x: clientX, y: clientY, view: view.current };
      isDragged = false;
    });
    on('pointermove', ({ clientX, clientY, pointerId }) => {
      if (from === undefined) return;
      const [dx, dy] = [clientX - from.x, clientY - from.y];
      if (!isDragged && Math.hypot(dx, dy) < A_DRAG_PX) return;
      isDragged = true;
      box.setPointerCapture(pointerId);
      show({ ...from.view, x: from.view.x + dx, y: from.view.y + dy });
    });
    for (const name of ['pointerup', 'pointercancel'] as const) on(name, () => (from = undefined));
    on('dragstart', (event) => {
      event.preventDefault();
    });
    // The end of a drag over a country does not lead there.
    on('click', (event) => isDragged && event.preventDefault(), { capture: true });
    on(
      'wheel',
      (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        const { left, top } = box.getBoundingClientRect();
        zoomAt(event.deltaY < 0 ? STEP : 1 / STEP, event.clientX - left, event.clientY - top);
      },
      { passive: false },
    );
    on('focusin', ({ target }) => {
      if (target instanceof Element && !isInside(target, box)) show(WHOLE);
    });
    return () => {
      ends.abort();
    };
  });

  return {
    frame,
    nearer: zoomInTheMiddle(STEP),
    farther: zoomInTheMiddle(1 / STEP),
    whole: () => {
      show(WHOLE);
    },
  };
}

/** No edge of the picture comes into the frame. */
function within({ scale, x, y }: View, { clientWidth, clientHeight }: HTMLElement): View {
  const inside = (moved: number, size: number) => Math.min(0, Math.max(size * (1 - scale), moved));
  return { scale, x: inside(x, clientWidth), y: inside(y, clientHeight) };
}

function isInside(one: Element, box: Element): boolean {
  const [inner, outer] = [one.getBoundingClientRect(), box.getBoundingClientRect()];
  const middle = { x: (inner.left + inner.right) / 2, y: (inner.top + inner.bottom) / 2 };
  return middle.x > outer.left && middle.x < outer.right && middle.y > outer.top && middle.y < outer.bottom;
}
