/** Who gave a command: a person with a role, or a part of the system (`{ id: 'system:timers', role: 'system' }`). */
export interface Actor {
  readonly id: string;
  readonly role: string;
  /** The organisation the actor speaks for, e.g. `state:MKD`. */
  readonly organisation?: string;
}
