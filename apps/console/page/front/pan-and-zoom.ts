import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type ZoomTransform } from 'd3-zoom';

const MOST = 8;
const A_DRAG_PX = 4;

/** A frame whose only child can be moved and scaled. */
export interface PannedFrame {
  scaleBy(factor: number): void;
  /** By pixels of the screen. */
  moveBy(x: number, y: number): void;
  whole(): void;
  detach(): void;
}

/**
 * Moves and scales the only child of `box` by dragging, by two fingers and by Ctrl with the wheel. It changes one CSS
 * transform, and while it moves the child is a layer of its own: what is in it is drawn once, however much it is. What
 * gets the focus outside the frame brings the whole back.
 */
export function panAndZoomIn(box: HTMLDivElement): PannedFrame {
  const behaviour = panAndZoom();
  const selection = select(box).call(behaviour).on('dblclick.zoom', null);
  const whole = (): void => {
    selection.call(behaviour.transform, zoomIdentity);
  };
  const seek = ({ target }: FocusEvent): void => {
    if (target instanceof Element && !isInside(target, box)) whole();
  };
  box.addEventListener('focusin', seek);
  return {
    scaleBy: (factor) => {
      selection.call(behaviour.scaleBy, factor);
    },
    moveBy: (x, y) => {
      const { k } = zoomTransform(box);
      selection.call(behaviour.translateBy, x / k, y / k);
    },
    whole,
    detach: () => {
      selection.on('.zoom', null);
      box.removeEventListener('focusin', seek);
    },
  };
}

const panAndZoom = () =>
  zoom<HTMLDivElement, unknown>()
    .scaleExtent([1, MOST])
    .clickDistance(A_DRAG_PX)
    .filter(function (this: HTMLDivElement, event: Event) {
      return isMeant(event, zoomTransform(this));
    })
    .constrain(withinFrame)
    .on('start', function (this: HTMLDivElement) {
      this.dataset['moving'] = 'true';
    })
    .on('end', function (this: HTMLDivElement) {
      delete this.dataset['moving'];
    })
    .on('zoom', function (this: HTMLDivElement, { transform }: { readonly transform: ZoomTransform }) {
      const child = this.firstElementChild;
      if (!(child instanceof SVGElement || child instanceof HTMLElement)) return;
      const { x, y, k } = transform;
      child.style.transform = `translate(${String(x)}px, ${String(y)}px) scale(${String(k)})`;
      this.dataset['near'] = String(k > 1);
    });

/** The page scrolls by the wheel and by one finger as long as the whole is seen. */
function isMeant(event: Event, { k }: ZoomTransform): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey;
  if ('touches' in event) return k > 1 || (event as TouchEvent).touches.length > 1;
  return k > 1 && (event as MouseEvent).button === 0;
}

/** No edge of the picture comes into the frame. */
function withinFrame(
  { x, y, k }: ZoomTransform,
  extent: [[number, number], [number, number]],
): ZoomTransform {
  const [width, height] = extent[1];
  const inside = (moved: number, size: number): number => Math.min(0, Math.max(size * (1 - k), moved));
  return zoomIdentity.translate(inside(x, width), inside(y, height)).scale(k);
}

function isInside(one: Element, box: Element): boolean {
  const [inner, outer] = [one.getBoundingClientRect(), box.getBoundingClientRect()];
  const middle = { x: (inner.left + inner.right) / 2, y: (inner.top + inner.bottom) / 2 };
  return middle.x > outer.left && middle.x < outer.right && middle.y > outer.top && middle.y < outer.bottom;
}
