import { once } from 'node:events';
import { Hub } from '../../test/support/hub.js';
import { environmentOf, startServers } from '../servers/start-servers.js';
import { CAST, Journey, play, type Step } from './journey/journey.js';
import { prepare } from './journey/prepare.js';
import { northMacedonia } from './journey/programme.js';
import { STEPS } from './journey/steps.js';
import { accent, bad, bold, dim, duration, good, heading, line } from './print.js';
import { printAddresses, printSummary } from './summary.js';

const isOnce = process.argv.includes('--once');
const startedAt = Date.now();

try {
  await demonstrate();
} catch (error) {
  line(bad(`\n✗ ${error instanceof Error ? error.message : String(error)}`));
  process.exitCode = 1;
}

async function demonstrate(): Promise<void> {
  heading('Servers');
  const servers = await startServers({ progress: (text) => line(dim(`  ${text}`)) });
  Object.assign(process.env, environmentOf(servers));
  for (const { name, url } of Object.values(servers)) line(`  ${good('●')} ${name.padEnd(8)} ${dim(url)}`);

  heading('Services');
  const hub = await Hub.start({ label: 'demo' });
  try {
    for (const service of hub.running) line(`  ${good('●')} ${service.name.padEnd(8)} ${dim(service.url)}`);
    const journey = await travel(hub);
    if (!isOnce) await stayUp(hub, journey);
  } catch (error) {
    line(dim(hub.logTails(5)));
    throw error;
  } finally {
    await hub.end();
  }
  line(dim('The servers stay up for the next run; npm run servers:stop ends them.'));
}

async function travel(hub: Hub): Promise<Journey> {
  const programme = await northMacedonia();
  const journey = new Journey(hub, programme);
  heading(`${programme.title} ${dim(`(${programme.id})`)}`);
  line(dim(`  ${programme.need}`));
  await timed('Providers, their offers and a fund are there', [CAST.firstOfficer, CAST.firstFinance], () =>
    prepare(journey),
  );
  for (const step of STEPS) await show(journey, step);
  await printSummary(journey);
  line(good(bold(`\n✓ From draft to closed in ${duration(Date.now() - startedAt)}.`)));
  return journey;
}

async function show(journey: Journey, step: Step): Promise<void> {
  await timed(step.title, step.by, async () => (await play(journey, step)).label);
}

async function timed(title: string, by: readonly string[], work: () => Promise<unknown>): Promise<void> {
  const from = Date.now();
  const label = await work();
  const took = duration(Date.now() - from).padStart(7);
  line(`  ${good('✓')} ${dim(took)}  ${title}`);
  line(`             ${dim(by.join(', '))}${typeof label === 'string' ? `  ${accent(label)}` : ''}`);
}

async function stayUp(hub: Hub, journey: Journey): Promise<void> {
  const page = await hub.startConsole('demo');
  line(`\n${bold('The page')}  ${accent(page.url)}`);
  printAddresses(journey, hub.running);
  line(`\n${bold('Everything stays up')} until you press Ctrl-C.`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  line(dim('\nStopping the services …'));
}
