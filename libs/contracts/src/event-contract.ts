/** A class whose instances are event payloads. */
export type PayloadClass<P extends object> = new () => P;

/** What a service promises to publish. One const per event per major version. */
export interface EventContract<P extends object = object> {
  /** `<service>.<aggregate>.<past-participle>.v<major>`; a breaking change is a new const. */
  readonly type: string;
  /** One topic per aggregate, so that every event of one aggregate keeps its order. */
  readonly topic: string;
  /** The aggregate's id: Kafka's partition key. */
  key(payload: P): string;
  /** The payload's class, validated with class-validator on the way out and on the way in. */
  readonly payload: PayloadClass<P>;
}

/** Declares an event; the declaration is frozen. */
export const defineEvent = <P extends object>(contract: EventContract<P>): Readonly<EventContract<P>> =>
  Object.freeze(contract);
