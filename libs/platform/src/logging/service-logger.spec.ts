import { describe, expect, it } from '@jest/globals';
import { withCorrelationId } from '../http/correlation.js';
import { ServiceLogger } from './service-logger.js';

function aLogger() {
  const lines: Record<string, unknown>[] = [];
  const destination = {
    write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>),
  };
  return { lines, logger: new ServiceLogger({ service: 'toy', level: 'debug', destination }) };
}

describe('the logger', () => {
  it('writes one JSON object a line with service, level, time and context', () => {
    const { lines, logger } = aLogger();

    logger.log('started', 'Main');

    expect(lines).toEqual([
      { level: 'info', time: expect.any(String), service: 'toy', context: 'Main', msg: 'started' },
    ]);
  });

  it('carries the correlation id of the work under way, also after an await', async () => {
    const { lines, logger } = aLogger();

    await withCorrelationId('c-1', async () => {
      await Promise.resolve();
      logger.warn({ msg: 'slow', durationMs: 5 });
    });

    expect(lines).toMatchObject([{ level: 'warn', correlationId: 'c-1', msg: 'slow', durationMs: 5 }]);
  });

  it('keeps the error of a failure and hides secrets', () => {
    const { lines, logger } = aLogger();

    logger.error({ msg: 'failed', err: new Error('why'), headers: { authorization: 'Bearer abc' } });

    expect(lines).toMatchObject([{ err: { message: 'why' }, headers: { authorization: '[redacted]' } }]);
    expect(JSON.stringify(lines)).not.toContain('abc');
  });
});
