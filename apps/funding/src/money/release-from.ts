import { digitsOf } from '@hub/tabular/decimal.js';

/** As for requests, more eyes are needed above 500,000. */
const RELEASE_FROM_UNITS = 500_000;

/** From which amount on, in minor units, another officer has to release a payment of this fund. */
export const releaseFrom = ({
  releaseFromMinor,
  currency,
}: {
  readonly releaseFromMinor?: number;
  readonly currency: string;
}): number => releaseFromMinor ?? RELEASE_FROM_UNITS * 10 ** digitsOf(currency);
