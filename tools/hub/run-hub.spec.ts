import { describe, expect, it } from '@jest/globals';
import { COMMANDS } from './commands.js';
import { runHub } from './run-hub.js';

async function hub(args: readonly string[], environment: Record<string, string> = {}) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await runHub(args, {
    environment,
    print: (line) => void printed.push(line),
    complain: (line) => void complaints.push(line),
  });
  return { code, printed: printed.join('\n'), complaints: complaints.join('\n') };
}

describe('the operators’ commands', () => {
  it('are listed by --help', async () => {
    const { code, printed } = await hub(['--help']);

    expect(code).toBe(0);
    for (const { name, summary } of COMMANDS) {
      expect(printed).toContain(name);
      expect(printed).toContain(summary);
    }
  });

  it.each(COMMANDS.map(({ name }) => name))('%s says how it is called', async (name) => {
    const { code, printed } = await hub([name, '--help']);

    expect(code).toBe(0);
    expect(printed).toContain(`hub ${name}`);
  });

  it.each([
    ['an unknown command', ['cook'], /no command cook/],
    ['an unknown option', ['lag', '--fast'], /--fast/],
    ['a missing option', ['backup'], /--to is missing/],
    ['an unknown action', ['dead-letters', 'cook', '--id', 'a'], /cook is not known/],
    ['something unknown to verify', ['verify', 'everything'], /everything is not known/],
    ['a replay of everything', ['dead-letters', 'replay'], /Say which to replay/],
    ['words that are nowhere', ['strike', '--text-file', 'no-such-file'], /no-such-file cannot be read/],
    ['words too short to be meant', ['strike', '--text-file', '/dev/null'], /4 characters at least/],
    [
      'a strike without a reason',
      ['strike', '--text-file', 'package.json', '--apply'],
      /--reason is missing/,
    ],
    ['a number that is none', ['topics', '--replicas', 'three'], /--replicas/],
  ])('end with 2 after %s', async (_what, args, complaint) => {
    const { code, complaints } = await hub(args);

    expect(code).toBe(2);
    expect(complaints).toMatch(complaint);
  });

  it('refuse a configuration that a service would refuse', async () => {
    const { code, complaints } = await hub(['lag'], { KAFKA_BROKER: 'a:9092' });

    expect(code).toBe(2);
    expect(complaints).toContain('KAFKA_BROKER');
  });
});
