import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { ValidationError, ValidatorOptions } from 'class-validator';
import type { EventContract } from '@hub/contracts/event-contract.js';
import { validInstance } from '@hub/validation/valid-instance.js';
import { PermanentFailure } from '../failures.js';
import { rememberValidationMetadata } from './validation-metadata-cache.js';

rememberValidationMetadata();

const INWARDS: ValidatorOptions = { whitelist: true, forbidUnknownValues: true };
const OUTWARDS: ValidatorOptions = { ...INWARDS, forbidNonWhitelisted: true };

/**
 * The payload as the message's bytes, checked against its class; a property the class does not know is refused.
 *
 * @throws PermanentFailure `messaging.invalid-payload`, naming the first wrong property
 */
export function encodePayload(contract: EventContract, payload: object): Buffer {
  const text = JSON.stringify(payload);
  check(contract, JSON.parse(text) as object, OUTWARDS);
  return Buffer.from(text);
}

/**
 * The payload from the message's bytes, checked against its class; properties the class does not know are dropped.
 *
 * @throws PermanentFailure `messaging.broken-bytes` or `messaging.invalid-payload`
 */
export const decodePayload = <P extends object>(contract: EventContract<P>, bytes: Buffer | null): P =>
  check(contract, parse(bytes), INWARDS);

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

function parse(bytes: Buffer | null): object {
  if (bytes === null) throw new PermanentFailure('messaging.broken-bytes', 'The message has no value');
  let value: unknown;
  try {
    value = JSON.parse(strictUtf8.decode(bytes));
  } catch (error) {
    throw new PermanentFailure('messaging.broken-bytes', 'The value is not JSON in UTF-8', { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new PermanentFailure('messaging.broken-bytes', 'The value is not a JSON object');
  }
  return value;
}

function check<P extends object>(contract: EventContract<P>, plain: object, options: ValidatorOptions): P {
  const valid = validInstance(contract.payload, plain);
  if (valid !== undefined) return valid;
  const payload = plainToInstance(contract.payload, plain);
  const errors = validateSync(payload, options);
  if (errors.length > 0) {
    throw new PermanentFailure('messaging.invalid-payload', `${contract.type}: ${describe(errors)}`);
  }
  return payload;
}

const describe = (errors: readonly ValidationError[]): string => {
  const [first] = errors;
  if (first === undefined) return 'is not valid';
  if (first.children !== undefined && first.children.length > 0) {
    return `${first.property}/${describe(first.children)}`;
  }
  return `${first.property}: ${Object.keys(first.constraints ?? {}).join(', ')}`;
};
