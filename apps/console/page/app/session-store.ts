/** Who is signed in, from the identity token. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** `state:MKD`, `provider:iom`, `secretariat`, `fund` or `operations`. */
  readonly organisation: string;
}

export type Session =
  | { readonly status: 'starting' | 'anonymous' }
  | { readonly status: 'signed-in' | 'lost'; readonly person: Person; readonly token: string };

let session: Session = { status: 'starting' };
const listeners = new Set<() => void>();

export const currentSession = (): Session => session;

export function setSession(next: Session): void {
  session = next;
  listeners.forEach((tell) => {
    tell();
  });
}

export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const accessToken = (): string | undefined => ('token' in session ? session.token : undefined);

/** A service no longer takes the token: the page stays as it is and asks to sign in again. */
export function sessionLost(): void {
  if (session.status === 'signed-in') setSession({ ...session, status: 'lost' });
}
