/** The plain data of a body that arrived as an instance of its class, without members that are undefined. */
export const plain = <T extends object>(dto: T): T => JSON.parse(JSON.stringify(dto)) as T;
