import { join } from 'node:path';
import { MissingProgram } from '../servers/missing-program.js';
import { cachedProgram } from '../servers/program-cache.js';
import { findOnPath, runProgram } from '../servers/run-program.js';

const VERSION = '4.32.5';

/** A Python that can run schemathesis. */
export interface Schemathesis {
  readonly python: string;
  /** Goes into `PYTHONPATH`. */
  readonly packages: string;
}

/** Fetches schemathesis from PyPI, once. @throws MissingProgram without Python 3 or pip */
export async function installSchemathesis(): Promise<Schemathesis> {
  const python = await findOnPath('python3');
  const remedy = 'Install python3 with pip.';
  if (python === undefined) throw new MissingProgram('python3', 'testing the APIs by schemathesis', remedy);
  const packages = await cachedProgram(`schemathesis-${VERSION}`, async (unfinished) => {
    await runProgram(python, ['-m', 'pip', '--version']).catch(() => {
      throw new MissingProgram('pip', 'fetching schemathesis', remedy);
    });
    // No virtual environment: it could not be moved to its final place, and Debian has it in a package of its own.
    const quietly = ['--quiet', '--disable-pip-version-check', '--no-warn-script-location'];
    const target = join(unfinished, 'packages');
    await runProgram(python, [
      '-m',
      'pip',
      'install',
      ...quietly,
      '--target',
      target,
      `schemathesis==${VERSION}`,
    ]);
  });
  return { python, packages: join(packages, 'packages') };
}
