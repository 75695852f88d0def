import { chromium, type Browser } from 'playwright-core';
import { MissingProgram } from '../../tools/servers/missing-program.js';
import { findOnPath, runProgram } from '../../tools/servers/run-program.js';

const REMEDY = 'Install Chromium (Debian: apt-get install chromium).';

// Nothing that the browser does of its own accord may reach out or slow the tests down.
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Starts the machine's Chromium; installs Debian's where there is none and that is allowed. @throws MissingProgram */
export async function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumProgram(), args: FLAGS, timeout: 120_000 });
}

async function chromiumProgram(): Promise<string> {
  return (await findOnPath('chromium')) ?? (await findOnPath('chromium-browser')) ?? (await install());
}

async function install(): Promise<string> {
  const apt = await findOnPath('apt-get');
  if (apt === undefined || process.getuid?.() !== 0)
    throw new MissingProgram('chromium', 'the tests of the page', REMEDY);
  await runProgram(apt, ['update', '-qq']);
  const quietly = ['-y', '-qq', '-o', 'DPkg::Lock::Timeout=120', '--no-install-recommends'];
  await runProgram(apt, ['install', ...quietly, 'chromium']);
  const file = await findOnPath('chromium');
  if (file === undefined) throw new MissingProgram('chromium', 'the tests of the page', REMEDY);
  return file;
}
