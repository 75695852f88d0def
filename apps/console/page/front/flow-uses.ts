import type { Flow } from '../api/views.js';

/** In which of three ways the same money is told when it leaves a fund. */
export const FLOW_USES = [
  'to-countries',
  'to-themes',
  'to-requests',
] as const satisfies readonly Flow['leg'][];
export type FlowUse = (typeof FLOW_USES)[number];

export const isFlowUse = (value: unknown): value is FlowUse => FLOW_USES.includes(value as FlowUse);
