import { decimalOf } from '@hub/tabular/decimal.js';
import type { Movement } from '../domain/movement.js';
import { isIncoming, TRANSACTION_TYPE } from './iati-codes.js';
import type { XmlElement } from './iati-party.js';

/** A fund as one side of its transactions. */
export interface FundSide {
  readonly currency: string;
  /** The organisation, and the fund's own name. */
  readonly organisation: XmlElement;
  /** The fund as an activity. */
  readonly activityId: string;
}

/** A fund's transactions with somebody, as IATI tells them: money comes from there, and goes there. */
export const transactionsWith = (
  movements: readonly Movement[],
  fund: FundSide,
  other: XmlElement | undefined,
): readonly XmlElement[] => movements.map((movement) => transaction(movement, fund, other));

function transaction(
  { kind, on, amountMinor, description }: Movement,
  { currency, organisation, activityId }: FundSide,
  other: XmlElement | undefined,
): XmlElement {
  const counterpart = (name: string): XmlElement =>
    other === undefined || kind === 'expenditure' ? {} : { [name]: other };
  const sides = isIncoming(kind)
    ? {
        ...counterpart('provider-org'),
        'receiver-org': { '@receiver-activity-id': activityId, ...organisation },
      }
    : {
        'provider-org': { '@provider-activity-id': activityId, ...organisation },
        ...counterpart('receiver-org'),
      };
  return {
    'transaction-type': { '@code': TRANSACTION_TYPE[kind] },
    'transaction-date': { '@iso-date': on },
    value: { '@value-date': on, '#': decimalOf({ amountMinor, currency }) },
    ...(description === undefined ? {} : { description: { narrative: description } }),
    ...sides,
  };
}
