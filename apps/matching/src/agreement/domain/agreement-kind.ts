import type { AgreementKind } from '@hub/contracts/vocabularies/agreement-kinds.js';

/** Several States make it regional, more than two parties multilateral. @see GCM 23(e) */
export function kindOf(parties: readonly string[]): AgreementKind {
  if (parties.filter((party) => party.startsWith('state:')).length > 1) return 'regional';
  return parties.length > 2 ? 'multilateral' : 'bilateral';
}
