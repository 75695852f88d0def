import type { Caller } from '@hub/platform/identity/caller.decorator.js';

type Condition = Readonly<Record<string, unknown>>;

/**
 * Allocations that wait for this person: for a member's scores or position, for an officer's payment, release or
 * confirmation, for a report to be accepted or accounts to be closed. Whoever has instructed a payment waits for another.
 */
export function waitsFor({ id, roles }: Caller): Condition {
  const turns = [
    ...(roles.includes('committee') ? turnsOfMember(id) : []),
    ...(roles.includes('finance') ? turnsOfOfficer(id) : []),
  ];
  return turns.length === 0 ? { _id: { $in: [] } } : { $or: turns };
}

/** All the others. */
export const waitsForOthers = (caller: Caller): Condition => ({ $nor: [waitsFor(caller)] });

const turnsOfMember = (id: string): readonly Condition[] => [
  { status: 'proposed', 'scores.member': { $ne: id }, conflicted: { $ne: id } },
  { status: 'reviewed', 'positions.member': { $ne: id }, conflicted: { $ne: id } },
];

const turnsOfOfficer = (id: string): readonly Condition[] => [
  { status: 'reported' },
  { 'tranches.status': { $in: ['conditions-met', 'failed'] } },
  { tranches: { $elemMatch: { status: 'instructed', instructedBy: { $ne: id } } } },
  {
    tranches: {
      $elemMatch: { status: 'reported', report: { $exists: true }, 'report.acceptedBy': { $exists: false } },
    },
  },
];
