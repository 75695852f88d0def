/** Goes to the identity provider and comes back to this place; from the public front page to the person's work. */
export async function leaveForSignIn(): Promise<void> {
  const { pathname, search } = window.location;
  const { signIn } = await import('./sign-in.js');
  await signIn(pathname === '/' ? '/work' : `${pathname}${search}`);
}
