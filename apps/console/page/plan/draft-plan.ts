import type { Plan, PlanDto, RequestView } from '../api/views.js';
import { withoutBlanks } from '../parts/without-blanks.js';

type Activity = NonNullable<PlanDto['activities']>[number];
type Milestone = NonNullable<PlanDto['milestones']>[number];
type Indicator = NonNullable<PlanDto['indicators']>[number];

/** A plan while somebody writes it: every list is there. */
export type DraftPlan = Omit<PlanDto, 'activities' | 'milestones' | 'indicators'> & {
  readonly activities: readonly Activity[];
  readonly milestones: readonly Milestone[];
  readonly indicators: readonly Indicator[];
};

export const newActivity = (request: RequestView): Activity => ({
  activityId: crypto.randomUUID(),
  title: '',
  needItemIds: request.content.needItems.map(({ needItemId }) => needItemId),
  budgetLines: [
    {
      implementer: partnersOf(request)[0] ?? '',
      amount: { amountMinor: 0, currency: currencyOf(request) },
      source: 'fund',
    },
  ],
});
export const newMilestone = (): Milestone => ({ milestoneId: crypto.randomUUID(), title: '', dueOn: '' });
export const newIndicator = (): Indicator => ({
  indicatorId: crypto.randomUUID(),
  title: '',
  baseline: '',
  target: '',
});

/** The plan that is there, or one line of each kind to begin with. */
export const draftOf = (request: RequestView): DraftPlan => {
  const { plan } = request;
  if (plan !== undefined) return plan satisfies Plan;
  return { activities: [newActivity(request)], milestones: [newMilestone()], indicators: [newIndicator()] };
};

/** Providers that the State has chosen, and those of the plan: a coordinator sees no other's invitation. */
export const partnersOf = ({ invitations, chosenInvitationIds, parties }: RequestView): readonly string[] => [
  ...new Set([
    ...invitations
      .filter(({ invitationId }) => (chosenInvitationIds as readonly string[]).includes(invitationId))
      .map(({ providerId }) => providerId as string),
    ...(parties as readonly string[])
      .filter((party) => party.startsWith('provider:'))
      .map((party) => party.slice('provider:'.length)),
  ]),
];

/** The currency in which the need was asked for; a plan has one. */
export const currencyOf = ({ content }: RequestView): string =>
  content.needItems.find(({ amount }) => amount !== undefined)?.amount?.currency ?? 'USD';

/** The plan without lines that were begun and left empty. */
export const withoutEmptyLines = (plan: DraftPlan): DraftPlan => ({
  ...plan,
  activities: plan.activities.filter(({ title }) => title.trim() !== ''),
  milestones: plan.milestones.filter(({ title }) => title.trim() !== ''),
  indicators: plan.indicators.filter(({ title }) => title.trim() !== ''),
});

/** What is sent. */
export const sendable = (plan: DraftPlan) => withoutBlanks(withoutEmptyLines(plan));

/** What of the plan can be drawn in time already: milestones with their day, and the start once it is chosen. */
export function drawable({ startsOn, ...plan }: DraftPlan): Plan {
  const milestones = plan.milestones.filter(({ dueOn }) => dueOn !== '');
  return { ...plan, ...(startsOn && { startsOn }), milestones } as Plan;
}
