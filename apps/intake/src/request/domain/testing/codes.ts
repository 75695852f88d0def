import { DomainError } from '../domain-error.js';

/** The code of the refusal that `decide` throws, without the part all have in common. */
export function codeOf(decide: () => unknown): string {
  try {
    decide();
  } catch (error) {
    if (error instanceof DomainError) return error.code.replace('intake.request.', '');
    throw error;
  }
  return 'accepted';
}
