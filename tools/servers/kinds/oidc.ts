import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.js';
import type { ServerKind } from '../server-kind.js';

/** The development OpenID provider: a program of this project, so it is run from its compiled form. */
export const OIDC: ServerKind = {
  name: 'oidc',
  title: 'OpenID provider',
  urlVariable: 'OIDC_ISSUER',
  portCount: 1,
  url: ([port]) => `http://127.0.0.1:${port}`,
  async prepare(folder, [port]) {
    await mkdir(folder, { recursive: true });
    const program = join(projectFolder(), 'dist', 'tools', 'servers', 'oidc', 'main.js');
    return { file: process.execPath, args: [program, String(port), folder] };
  },
  async ping(issuer) {
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const answer = await fetch(address, { signal: AbortSignal.timeout(2_000) });
    if (!answer.ok) throw new Error(`the OpenID provider answered ${answer.status}`);
    const metadata = (await answer.json()) as { issuer?: string };
    if (metadata.issuer !== issuer)
      throw new Error(`the provider at ${issuer} calls itself ${metadata.issuer}`);
  },
};
