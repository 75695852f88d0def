import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { FundingStage } from '../../test/funding-stage.js';
import { JobSchedule } from './job-schedule.js';
import { RunLedgerJobs } from './run-ledger-jobs.js';

const MINUTE_MS = 60_000;

describe('the jobs of the ledger', () => {
  let stage: FundingStage;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'checkpoints-'));
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    process.env['LEDGER_CHECKPOINT_FOLDER'] = folder;
    process.env['LEDGER_CHECKPOINT_KEY'] = JSON.stringify(await exportJWK(privateKey));
    stage = await FundingStage.start();
  });
  afterAll(async () => {
    await stage.end();
    await rm(folder, { recursive: true });
  });

  it('run when they are due, once for all replicas', async () => {
    await stage.deposit(await stage.openFund(), 100_000);

    await Promise.all([stage.get(RunLedgerJobs).runDue(), stage.get(RunLedgerJobs).runDue()]);
    await stage.get(RunLedgerJobs).runDue();

    expect(await readdir(folder)).toEqual([expect.stringMatching(/^ledger-.*\.jws$/)]);
  });

  it('are each due again after their time, and sooner after a failure', async () => {
    const schedule = stage.get(JobSchedule);
    const at = (minutes: number) => new Date(Date.parse('2026-06-15T09:00:00Z') + minutes * MINUTE_MS);
    const claim = (minutes: number) => schedule.claim('a-job', 10 * MINUTE_MS, at(minutes));

    expect([await claim(0), await claim(9), await claim(10), await claim(11)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    await schedule.failed('a-job', 10 * MINUTE_MS, at(11));
    expect([await claim(11.5), await claim(12)]).toEqual([false, true]);
  });

  it('give an auditor a checkpoint that the ledger agrees with later', async () => {
    const zoe = stage.as('auditor.zoe');
    const { checkpoint } = (await zoe.get<{ checkpoint: string }>('/v1/ledger/checkpoint')).body;
    await stage.deposit(await stage.openFund(), 100_000);

    const { body } = await zoe.send('POST', '/v1/ledger/checkpoint/verify', { checkpoint });

    expect(body).toMatchObject({ agrees: true, problems: [] });
  });
});
