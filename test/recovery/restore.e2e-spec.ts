import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CAST, Journey, play } from '../../tools/demo/journey/journey.js';
import { DEPOSIT_MINOR, prepare } from '../../tools/demo/journey/prepare.js';
import { northMacedonia } from '../../tools/demo/journey/programme.js';
import { STEPS } from '../../tools/demo/journey/steps.js';
import type { FundBalances } from '../../tools/demo/summary.js';
import { eventually } from '../support/eventually.js';
import { operatorRuns as runAsOperator } from '../support/operator-runs.js';
import { Hub } from '../support/hub.js';

const PATIENCE = { timeoutMs: 60_000 };
const RESUMED_AT = STEPS.findIndex(({ status }) => status === 'agreement');
let hub: Hub;
let journey: Journey;
let folder: string;

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'hub-backup-')), 'backup');
  hub = await Hub.start({ label: 'recovery' });
  journey = new Journey(hub, await northMacedonia());
  await prepare(journey);
  for (const step of STEPS.slice(0, RESUMED_AT)) await play(journey, step);
});

afterAll(async () => {
  await hub.end();
  await rm(folder, { recursive: true, force: true });
});

const operatorRuns = (...args: readonly string[]) => runAsOperator(hub.environment, ...args);

const allIsHandled = () =>
  eventually(async () => {
    expect(await operatorRuns('lag')).toMatchObject({ code: 0 });
  }, PATIENCE);

const balances = async () =>
  journey.as(CAST.firstFinance).funding.read<FundBalances>(`/v1/funds/${journey.fundId}/balances`);

it('begins again from a backup that was taken while it ran, and loses nothing of it', async () => {
  await allIsHandled();
  const before = await journey.request();
  expect(await operatorRuns('backup', '--to', folder)).toMatchObject({ code: 0 });
  const balancesBefore = await balances();
  const asOfBackup = await operatorRuns('checkpoint', '--json', '--as-of', new Date().toISOString());
  const noted = join(folder, '..', 'checkpoint.json');
  // What happens after the backup is lost with everything else.
  const [lost] = STEPS.slice(RESUMED_AT);
  if (lost !== undefined) await play(journey, lost);

  await hub.end();
  expect(await operatorRuns('restore', '--from', folder)).toMatchObject({ code: 0 });
  expect(await operatorRuns('restore', '--from', folder)).toMatchObject({ code: 1 });
  expect(await operatorRuns('topics')).toMatchObject({ code: 0 });
  hub = await Hub.start({ label: 'recovery', namespace: hub.namespace });
  journey.moveTo(hub);

  expect(await operatorRuns('verify', '--large-data')).toMatchObject({ code: 0 });
  expect(await journey.request()).toEqual(before);
  expect(await balances()).toEqual(balancesBefore);
  await allIsHandled();

  for (const step of STEPS.slice(RESUMED_AT)) expect((await play(journey, step)).status).toBe(step.status);
  expect((await balances()).statement).toMatchObject({
    sources: { total: journey.money(DEPOSIT_MINOR) },
    agreesWithCash: true,
  });
  expect(await operatorRuns('verify')).toMatchObject({ code: 0 });
  await writeFile(noted, asOfBackup.said);
  expect(await operatorRuns('checkpoint', '--compare', noted)).toMatchObject({ code: 0 });
  expect(await operatorRuns('dead-letters', 'list')).toMatchObject({ code: 0 });
  expect(await operatorRuns('timers', 'overdue')).toMatchObject({ code: 0 });
});

it('refuses a backup that has been changed, before it writes anything', async () => {
  const copy = join(folder, '..', 'changed');
  expect(await operatorRuns('backup', '--to', copy)).toMatchObject({ code: 0 });
  const requests = (await readdir(copy)).find((name) => name.endsWith('intake.requests.bson.gz')) ?? '';
  const bytes = gunzipSync(await readFile(join(copy, requests)));
  bytes[bytes.length - 2] = (bytes[bytes.length - 2] ?? 0) ^ 1;
  await writeFile(join(copy, requests), gzipSync(bytes));
  await hub.end();

  const refused = await operatorRuns('restore', '--from', copy);

  expect(refused.code).toBe(1);
  expect(refused.said).toContain('is not what was written');
});
