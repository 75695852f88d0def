import { ArrayMaxSize, IsArray, IsString, Matches } from 'class-validator';
import { applyDecorators } from './apply-decorators.js';

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;
const PARTY = /^(state:[A-Z]{3}|provider:[A-Za-z0-9][A-Za-z0-9._-]{0,79})$/;
const ID_MESSAGE = { message: '$property must be an identifier of letters, digits, ".", "_" and "-"' };

/** An aggregate's or a part's identifier: a UUID, or a natural one such as `iom` or `need-1`. */
export const IsId = (): PropertyDecorator => applyDecorators(IsString(), Matches(ID, ID_MESSAGE));

/** A list of identifiers. */
export const IsIds = (largest = 500): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(largest),
    IsString({ each: true }),
    Matches(ID, { ...ID_MESSAGE, each: true }),
  );

const PARTY_MESSAGE = { message: '$property must be a party such as "state:MKD" or "provider:iom"' };

/** A party to an agreement: `state:<alpha-3>` or `provider:<id>`. */
export const IsParty = (): PropertyDecorator => Matches(PARTY, PARTY_MESSAGE);

/** A list of parties to an agreement. */
export const IsParties = (): PropertyDecorator =>
  applyDecorators(IsArray(), ArrayMaxSize(200), Matches(PARTY, { ...PARTY_MESSAGE, each: true }));
