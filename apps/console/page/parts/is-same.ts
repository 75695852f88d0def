import { hashKey } from '@tanstack/react-query';
import { withoutBlanks } from './without-blanks.js';

/** Do two values say the same, whatever the order of their fields and whatever was left blank? */
export const isSame = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other);

const textOf = (value: unknown): string => hashKey([withoutBlanks({ value })]);
