import { UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import { setSession, type Person } from './session-store.js';

interface PageConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
}

let manager: Promise<UserManager> | undefined;

/** Brings back who was signed in in this tab, also after a reload. */
export async function restoreSession(): Promise<void> {
  const users = await userManager();
  const user = await users.getUser();
  if (user === null) setSession({ status: 'anonymous' });
  else if (user.expired !== true) take(user);
  else await users.signinSilent().then(take, () => setSession({ status: 'anonymous' }));
}

/** Leaves for the identity provider; `returnTo` is where the person comes back. */
export async function signIn(returnTo: string): Promise<void> {
  const users = await userManager();
  await users.signinRedirect({ state: { returnTo } });
}

/** Comes back from the identity provider. Returns where the person was going. */
export async function finishSignIn(): Promise<string> {
  const users = await userManager();
  const user = await users.signinRedirectCallback();
  take(user);
  const { returnTo } = (user.state ?? {}) as { returnTo?: string };
  // Only a place of this page: a stored address must not lead away from it.
  return returnTo !== undefined && /^\/(?!\/)/.test(returnTo) ? returnTo : '/work';
}

/** Signs out here and at the provider. */
export async function signOut(): Promise<void> {
  const users = await userManager();
  await users.signoutRedirect();
}

function userManager(): Promise<UserManager> {
  manager ??= makeManager();
  return manager;
}

async function makeManager(): Promise<UserManager> {
  const answer = await fetch('/config.json');
  const { issuer, clientId, scope } = (await answer.json()) as PageConfig;
  const { origin } = window.location;
  const users = new UserManager({
    authority: issuer,
    client_id: clientId,
    scope,
    redirect_uri: `${origin}/callback`,
    post_logout_redirect_uri: `${origin}/`,
    automaticSilentRenew: true,
    userStore: new WebStorageStateStore({ store: window.sessionStorage }),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
  });
  users.events.addUserLoaded(take);
  return users;
}

function take(user: User | null): void {
  if (user === null) return;
  const { sub, name, roles, organisation } = user.profile;
  const person: Person = {
    id: sub,
    name: name ?? sub,
    roles: Array.isArray(roles) ? roles.map(String) : [],
    organisation: typeof organisation === 'string' ? organisation : '',
  };
  setSession({ status: 'signed-in', person, token: user.access_token });
}
