import type { DraftProposal } from '@hub/contracts/matching/draft-proposal.js';
import type { NeedItem } from '@hub/contracts/values/need-item.js';
import type { FieldRefusal } from '../../refusal/domain/domain-error.js';
import { ProposalIncomplete } from './invitation.errors.js';

/** A proposal with all that must be in it. */
export type CompleteProposal = DraftProposal &
  Required<Pick<DraftProposal, 'startsOn' | 'endsOn' | 'summary'>>;

/** @throws ProposalIncomplete naming everything that is missing or does not answer the need. */
export function checkedProposal(proposal: DraftProposal, need: NeedItem): CompleteProposal {
  const { startsOn, endsOn, summary } = proposal;
  const errors: FieldRefusal[] = [...contentErrors(proposal, need)];
  if (startsOn === undefined || endsOn === undefined || summary === undefined) {
    const named = Object.entries({ startsOn, endsOn, summary });
    for (const [name, value] of named) if (value === undefined) errors.push(missing(`/${name}`));
    throw new ProposalIncomplete(errors);
  }
  if (endsOn < startsOn)
    errors.push({ pointer: '/endsOn', code: 'before-start', detail: 'The end is not before the start.' });
  if (errors.length > 0) throw new ProposalIncomplete(errors);
  return { ...proposal, startsOn, endsOn, summary };
}

function contentErrors({ amount, personDays }: DraftProposal, need: NeedItem): readonly FieldRefusal[] {
  if (need.kind === 'financial' && amount === undefined) return [missing('/amount')];
  if (need.kind === 'human' && personDays === undefined && amount === undefined)
    return [missing('/personDays')];
  if (amount !== undefined && need.amount !== undefined && amount.currency !== need.amount.currency) {
    const detail = `The need is stated in ${need.amount.currency}.`;
    return [{ pointer: '/amount/currency', code: 'other-currency', detail }];
  }
  return [];
}

const missing = (pointer: string): FieldRefusal => ({ pointer, code: 'missing', detail: 'This is needed.' });
