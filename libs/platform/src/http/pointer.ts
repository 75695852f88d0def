/** Appends one property or index to an RFC 6901 JSON pointer. */
export const pointerTo = (parent: string, property: string | number): string =>
  `${parent}/${String(property).replaceAll('~', '~0').replaceAll('/', '~1')}`;
