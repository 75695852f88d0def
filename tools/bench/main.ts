import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { environmentOf, startServers } from '../servers/start-servers.js';
import { projectFolder } from '../servers/project-folder.js';
import { BENCHES } from './benches.js';
import { runBench } from './harness/run-bench.js';

const USAGE = `usage: npm run bench -- [${BENCHES.map(({ name }) => name).join('|')} …] [--quick] [--repeats n]
  --quick    shows that each benchmark runs (2 short rounds); the figures mean little and are not written down
  --repeats  measured rounds of each side, 5 by default`;

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { quick: { type: 'boolean', default: false }, repeats: { type: 'string', default: '5' } },
  });
  const unknown = positionals.filter((name) => !BENCHES.some((bench) => bench.name === name));
  const repeats = Number(values.repeats);
  if (unknown.length > 0 || !Number.isInteger(repeats) || repeats < 1) throw new Error(USAGE);
  const chosen = BENCHES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const servers = environmentOf(await startServers());
  Object.assign(process.env, servers);
  for (const bench of chosen)
    await runBench(bench, {
      servers,
      quick: values.quick,
      repeats: values.quick ? 2 : repeats,
      documentFile: join(projectFolder(), 'docs', bench.document ?? 'benchmarks.md'),
      command: ['npm run bench --', bench.name, ...(repeats === 5 ? [] : [`--repeats ${repeats}`])].join(' '),
    });
}

await main().catch((error: unknown) => {
  console.error(
    error instanceof Error ? (process.env['DEBUG'] === undefined ? error.message : error.stack) : error,
  );
  process.exitCode = 1;
});
