import type { Actor } from '../actor.js';

/** People and parts of the system as tests name them. */
export const PEOPLE = {
  drafter: { id: 'drafter.mkd-skopje', role: 'drafter', organisation: 'state:MKD' },
  focalPoint: { id: 'focal-point.mkd', role: 'focal-point', organisation: 'state:MKD' },
  neighbour: { id: 'focal-point.srb', role: 'focal-point', organisation: 'state:SRB' },
  ana: { id: 'desk.ana', role: 'desk', organisation: 'secretariat' },
  ben: { id: 'desk.ben', role: 'desk', organisation: 'secretariat' },
  carla: { id: 'desk-head.carla', role: 'desk-head', organisation: 'secretariat' },
  dora: { id: 'desk-head.dora', role: 'desk-head', organisation: 'secretariat' },
  iom: { id: 'coordinator.iom-anna', role: 'coordinator', organisation: 'provider:iom' },
  norway: { id: 'coordinator.nor-kari', role: 'coordinator', organisation: 'provider:nor' },
  sweden: { id: 'coordinator.swe-bo', role: 'coordinator', organisation: 'provider:swe' },
  unfpa: { id: 'coordinator.unfpa-li', role: 'coordinator', organisation: 'provider:unfpa' },
  timers: { id: 'system:timers', role: 'system' },
} as const satisfies Record<string, Actor>;
export type Person = keyof typeof PEOPLE;
