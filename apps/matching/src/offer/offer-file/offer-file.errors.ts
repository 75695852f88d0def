import type { RowProblem } from '@hub/tabular/fill-row.js';
import { DomainError } from '../../refusal/domain/domain-error.js';

const MOST_PROBLEMS = 1_000;

/** A file with anything wrong in it changes nothing; `details.problems` says what, row by row. */
export class OfferFileRefused extends DomainError {
  readonly code = 'matching.offer-file.malformed-data';
  readonly details: { readonly problemCount: number; readonly problems: readonly RowProblem[] };

  constructor(problems: readonly RowProblem[]) {
    const rows = new Set(problems.map(({ rowNumber }) => rowNumber)).size;
    super(`Nothing was imported: ${String(rows)} rows have something wrong; see details.problems.`);
    this.details = {
      problemCount: problems.length,
      problems: problems.toSorted((one, other) => one.rowNumber - other.rowNumber).slice(0, MOST_PROBLEMS),
    };
  }
}

/** The offer's terms were changed after the file was written. */
export class OfferChangedSince extends DomainError {
  readonly code = 'matching.offer.stale-version';

  constructor(offerId: string) {
    super(
      `Offer ${offerId} was changed after this file was written. Export it again and repeat your change.`,
    );
  }
}

/** The file would lose part of an offer. */
export class OffersTooLarge extends DomainError {
  readonly code = 'matching.offer-file.too-large';
}

/** No file came with the request. */
export class NoOfferFile extends DomainError {
  readonly code = 'matching.offer-file.no-file';

  constructor() {
    super('Send the file as multipart/form-data in the field "file".');
  }
}
