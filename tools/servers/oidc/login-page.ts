import { claimsOf, PEOPLE_TO_CHOOSE } from './development-people.js';

/** The page on which a developer chooses who to be. */
export function loginPage(interactionId: string): string {
  const people = PEOPLE_TO_CHOOSE.map((id) => entry(interactionId, id)).join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sign in for development</title>
<style>body{font:1rem/1.5 system-ui;max-width:32rem;margin:2rem auto;padding:0 1rem}a{display:block;padding:.5rem 0}</style>
<h1>Sign in as</h1>
<p>These people exist on this machine only. Any name of the form role.name works:
change the end of the address of one of the links.</p>
${people}
</html>`;
}

function entry(interactionId: string, id: string): string {
  const claims = claimsOf(id);
  return `<a href="/interaction/${interactionId}/as/${id}">${claims?.name} · ${claims?.organisation}</a>`;
}
