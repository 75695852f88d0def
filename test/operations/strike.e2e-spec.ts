import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Journey, play } from '../../tools/demo/journey/journey.js';
import { prepare } from '../../tools/demo/journey/prepare.js';
import { northMacedonia } from '../../tools/demo/journey/programme.js';
import { STEPS } from '../../tools/demo/journey/steps.js';
import { eventually } from '../support/eventually.js';
import { operatorRuns as runAsOperator } from '../support/operator-runs.js';
import { Hub } from '../support/hub.js';

const NAME = 'Ana "Anita" Petrova';
const HALFWAY = STEPS.findIndex(({ status }) => status === 'agreement');
let hub: Hub;
let journey: Journey;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-strike-'));
  await writeFile(join(folder, 'name'), `${NAME}\n`);
  hub = await Hub.start({ label: 'strike' });
  const programme = await northMacedonia();
  const written = {
    ...programme,
    title: `${programme.title}, as ${NAME} asked`,
    need: `${programme.need} ${NAME}.`,
  };
  journey = new Journey(hub, written);
  await prepare(journey);
  for (const step of STEPS.slice(0, HALFWAY)) await play(journey, step);
});

afterAll(async () => {
  await hub.end();
  await rm(folder, { recursive: true, force: true });
});

const operatorRuns = (...args: readonly string[]) => runAsOperator(hub.environment, ...args);

const strike = (...more: readonly string[]) =>
  operatorRuns('strike', '--text-file', join(folder, 'name'), ...more);

it('takes a name that should never have been written out of all services, and the request goes on', async () => {
  await eventually(async () => {
    expect(await operatorRuns('lag')).toMatchObject({ code: 0 });
  });
  expect(JSON.stringify(await journey.request())).toContain('Petrova');
  const { code, said } = await strike();
  expect(code).toBe(0);
  expect(said).toMatch(/^intake requests\/.*content.*history\/1/m);
  expect(said).toMatch(/^matching \w+/m);
  expect(said).not.toContain('Petrova');

  expect(await strike('--reason', 'a migrant is named', '--by', 'operator.zeno', '--apply')).toMatchObject({
    code: 0,
  });

  expect(await strike()).toMatchObject({ code: 0, said: expect.stringContaining('Found in 0 documents') });
  const request = JSON.stringify(await journey.request());
  expect(request).not.toContain('Petrova');
  expect(request).toContain('[…]');
  const verified = await operatorRuns('verify');
  expect(verified).toMatchObject({ code: 0 });
  expect(verified.said).toMatch(/^intake\.request: \d+ entries, sound, words struck from [1-9]/m);
  expect(verified.said).toMatch(/^intake\.strike: 1 entries, sound/m);

  for (const step of STEPS.slice(HALFWAY)) expect((await play(journey, step)).status).toBe(step.status);
  expect(await operatorRuns('verify')).toMatchObject({ code: 0 });
  expect(await operatorRuns('dead-letters', 'list')).toMatchObject({ code: 0 });
  expect(await strike()).toMatchObject({ said: expect.stringContaining('Found in 0 documents') });
}, 180_000);
