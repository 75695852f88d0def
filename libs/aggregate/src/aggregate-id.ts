import { v5 } from 'uuid';

const NAMESPACE = '5d7f0c4e-6a0b-5c0e-9a41-0d1b4f2f7c23';

/** The id of an aggregate that this cause creates: the same cause always gives the same id, so a repeat collides. */
export const aggregateIdFrom = (cause: string, name: string): string => v5(`${name}\n${cause}`, NAMESPACE);
