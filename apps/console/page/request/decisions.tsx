import { Link } from '@tanstack/react-router';
import type { RequestView } from '../api/views.js';
import { Facts } from '../parts/facts.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';

/** What was decided or is proposed about the request as a whole, and why. */
export function Decisions({ request }: { readonly request: RequestView }) {
  const { t, day, countries } = useWording();
  const { decline, mergeProposal, termination, jointVotes = [] } = request;
  return (
    <>
      {decline !== undefined && (
        <Section title={t('decision.declined')}>
          <Facts
            facts={[
              [t('field.reason'), t(`ineligibility.${decline.reasonCode as 'other'}`)],
              [t('field.text'), decline.text],
              [t('decision.appeal'), decline.appeal && t(`decision.${decline.appeal}`)],
              [t('decision.appealBy'), decline.appeal === undefined && day(decline.appealBy)],
            ]}
          />
        </Section>
      )}
      {mergeProposal !== undefined && (
        <Section title={t('decision.merge')}>
          <Facts
            facts={[
              [t('field.reason'), mergeProposal.reason],
              [
                t('field.intoRequestId'),
                <Link
                  key="other"
                  to="/requests/$requestId"
                  params={{ requestId: mergeProposal.intoRequestId as string }}
                >
                  {mergeProposal.intoRequestId}
                </Link>,
              ],
            ]}
          />
        </Section>
      )}
      {termination !== undefined && (
        <Section title={t('decision.termination')}>
          <Facts
            facts={[
              [t('field.who'), t(`holder.${termination.by}`)],
              [t('field.reason'), termination.reason],
              [t('field.documentReference'), termination.documentReference],
            ]}
          />
        </Section>
      )}
      {jointVotes.length > 0 && (
        <Section title={t('decision.joint')}>
          <Facts
            facts={[...byAct(jointVotes)].map(([act, states]) => [t(`action.${act}`), countries(states)])}
          />
        </Section>
      )}
    </>
  );
}

type Votes = NonNullable<RequestView['jointVotes']>;

/** The States that want each act. */
const byAct = (votes: Votes): ReadonlyMap<Votes[number]['act'], readonly string[]> =>
  new Map(votes.map(({ act }) => [act, votes.filter((each) => each.act === act).map(({ state }) => state)]));
