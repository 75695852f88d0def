/** Injection token of the service's name, e.g. `intake`. */
export const SERVICE_NAME = Symbol('SERVICE_NAME');
