import { today } from '../../tools/demo/journey/days.js';
import { CAST, type Journey } from '../../tools/demo/journey/journey.js';

/** The lead implementer hands in a progress report, which waits for the State, and the State proposes a longer plan. */
export async function sayOfDelivery(journey: Journey): Promise<void> {
  const report = { periodStartsOn: today(), periodEndsOn: today(), narrative: 'The work has begun.' };
  await journey.act(CAST.coordinatorOf(journey.programme.lead), 'progress-reports', report);
  const { intake } = journey.as(CAST.focalPoint);
  const { plan } = await intake.read<{ plan: { durationMonths: number } }>(journey.path);
  const longer = { ...plan, durationMonths: plan.durationMonths + 6 };
  await journey.act(CAST.focalPoint, 'amendments', { reason: 'The equipment is late.', plan: longer });
}
