import type { AllocationStatus } from '../../allocation/domain/allocation-state.js';
import type { ProviderKind } from '@hub/contracts/vocabularies/provider-kinds.js';
import type { MovementKind } from '../domain/movement.js';

/**
 * IATI's TransactionType. 4, expenditure, is the fund's own cost alone: what implementers spend is theirs to publish, and
 * would be counted twice beside what they were paid. 7, reimbursement, is for money that the recipient has spent already; the
 * fund pays in advance, so what comes back is a disbursement below zero.
 *
 * @see IATI 2.03, codelist TransactionType
 */
export const TRANSACTION_TYPE: Readonly<Record<MovementKind, string>> = {
  'incoming-funds': '1',
  'outgoing-commitment': '2',
  disbursement: '3',
  expenditure: '4',
  'incoming-commitment': '11',
  'incoming-pledge': '13',
};

/** Does the money of such a transaction come to the fund? */
export const isIncoming = (kind: MovementKind): boolean => kind.startsWith('incoming-');

/** IATI's OrganisationType; undefined where a kind of ours spans several. */
export const ORGANISATION_TYPE: Readonly<Record<ProviderKind, string | undefined>> = {
  state: '10',
  'local-authority': '11',
  'un-entity': '40',
  ifi: '40',
  'regional-body': '40',
  foundation: '60',
  'private-company': '70',
  'academic-body': '80',
  'civil-society': undefined,
  consortium: undefined,
};

/** IATI's OrganisationType of a multilateral organisation: what publishes a fund. */
export const MULTILATERAL = '40';

/** IATI's ActivityStatus: 1 pipeline, 2 implementation, 3 completion, 4 post-completion, 5 cancelled, 6 suspended. */
export function activityStatus(status: AllocationStatus, isSuspended: boolean): string {
  switch (status) {
    case 'cancelled':
    case 'returned':
    case 'rejected':
      return '5';
    case 'closed':
      return '4';
    case 'reported':
      return '3';
    case 'committed':
    case 'disbursing':
    case 'disbursed':
      return isSuspended ? '6' : '2';
    case 'proposed':
    case 'reviewed':
    case 'approved':
    case 'pipeline':
    case 'reserved':
      return '1';
    default:
      return status satisfies never;
  }
}

/** The thematic areas of the Migration MPTF, 1 to 5. @see the fund's results framework */
export const THEME_NAMES: readonly string[] = [
  'Evidence-based and data-driven migration policy',
  'Protecting the human rights, safety and wellbeing of migrants',
  'Addressing irregular migration and managing national borders',
  'Regular migration, decent work and the development potential of migration',
  'Social inclusion and integration of migrants',
];
