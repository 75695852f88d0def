import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PERSON_OF_ROLE, personFor } from '../../../test/http/people.js';
import { routesOf, type Route } from '../../../test/http/routes-of.js';
import { pathWith } from '../../../test/http/service-routes.js';
import { tokenFor } from '../../../test/support/tokens.js';
import { fillNotifications, fillPractices, fillRequests } from '../test/fill.js';
import { anIntakeOverHttp, idOf, type IntakeOverHttp } from '../test/intake-over-http.js';
import { Profiler, type ProfiledQuery } from '../test/profiler.js';
import { upload } from '../test/upload.js';
import { TidyUploads } from './attachment/storage/tidy-uploads.js';
import { IntakeModule } from './intake.module.js';
import { KeepRegister } from './register/keep-register/keep-register.js';

const REQUESTS = 1_200;
/** What one answer may read: a page and what belongs to it. */
const MOST_READ = 60;
const FORECAST = 200;
const COMPARED = 300;
const PRACTICES = 500;
/** Answers that are made of more. */
const READS_MORE: Readonly<Record<string, number>> = {
  '/v1/requests/:requestId': MOST_READ + FORECAST,
  '/v1/requests/:requestId/similar': MOST_READ + COMPARED,
  '/v1/requests/:requestId/peers': MOST_READ + COMPARED + PRACTICES,
  '/v1/requests/:requestId/dry-runs/:dryRunId': MOST_READ + COMPARED,
  // Whatever is published, which is what they are for; the counts are kept for five minutes.
  '/v1/register.csv': REQUESTS,
  '/v1/statistics/demand': 3 * REQUESTS,
  '/v1/statistics/demand.csv': 3 * REQUESTS,
  // It stops counting at a thousand; the deadlines are read in batches.
  '/v1/operations/overdue-deadlines': 1_200,
};

/** Kafka knows none of this test's topics, which the answer is about as well. */
const REFUSED = { '/v1/operations/lag': 503 };

const READING = routesOf(IntakeModule).filter(({ method }) => method === 'GET');

describe('every answer of the service', () => {
  let intake: IntakeOverHttp;
  let profiler: Profiler;
  let things: Readonly<Record<string, Readonly<Record<string, string>>>>;

  beforeAll(async () => {
    intake = await anIntakeOverHttp();
    const { connection } = intake;
    const focalPoint = intake.as('focal-point.mkd');
    const webhook = { url: 'https://example.org/hook', kinds: ['*'] };
    const { webhookId } = await focalPoint.create<{ webhookId: string }>('/v1/webhooks', webhook);
    await fillRequests(connection, REQUESTS);
    await fillPractices(connection, 2 * PRACTICES);
    await fillNotifications(connection, { count: 900, people: Object.values(PERSON_OF_ROLE), webhookId });
    await intake.app.get(KeepRegister).sweep();
    const [draft, inTriage] = [await intake.drafted(), await intake.inTriage()];
    const { dryRunId } = await focalPoint.create<{ dryRunId: string }>(`${draft}/dry-runs`, {});
    const { body } = await upload(intake, draft, { bytes: '%PDF-1.7\n%%EOF\n' });
    const attachmentId = body.attachments?.[0]?.attachmentId ?? '';
    things = {
      requests: { requestId: idOf(inTriage) },
      delivery: { requestId: 'r-0' },
      'dry-runs': { requestId: idOf(draft), dryRunId },
      attachments: { requestId: idOf(draft), attachmentId },
      register: { requestId: 'r-0' },
      webhooks: { webhookId },
    };
    profiler = new Profiler(connection);
    await profiler.start();
  });

  afterAll(async () => {
    await profiler.stop();
    await intake.end();
  });

  /** Asks as somebody who may, and reads the answer to its end, or the first of a stream. */
  const ask = async ({ path, roles, isPublic, isStream }: Route): Promise<void> => {
    const collection = path.split('/').findLast((part) => part in things) ?? '';
    const token = isPublic ? undefined : await tokenFor(personFor(roles));
    const answer = await fetch(`${intake.url}${pathWith(path, things[collection])}`, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    });
    expect({ path, status: answer.status }).toEqual({ path, status: path in REFUSED ? 503 : 200 });
    if (!isStream) return void (await answer.arrayBuffer());
    const reader = answer.body?.getReader();
    await reader?.read();
    await reader?.cancel();
  };
  const faultsOf = (queries: readonly ProfiledQuery[], most: number): readonly string[] => {
    const read = queries.reduce((sum, { documentsRead }) => sum + documentsRead, 0);
    return [
      ...queries.filter(({ plan }) => plan.includes('COLLSCAN')).map(({ told }) => `scans: ${told}`),
      ...queries.filter(({ sortsInMemory }) => sortsInMemory).map(({ told }) => `sorts: ${told}`),
      ...(read > most ? [`reads ${String(read)}: ${queries.map(({ told }) => told).join('\n')}`] : []),
    ];
  };

  it('is among those that are walked here', () => {
    const { paths } = JSON.parse(readFileSync('docs/openapi/intake.json', 'utf8')) as {
      readonly paths: Readonly<Record<string, object>>;
    };
    const documented = Object.keys(paths).filter((path) => 'get' in (paths[path] ?? {}));
    expect(READING.map(({ path }) => path.replace(/:(\w+)/g, '{$1}')).toSorted()).toEqual(
      documented.toSorted(),
    );
  });

  it.each(READING)('is found by an index, in its order, without reading much else: $path', async (route) => {
    const queries = await profiler.during(() => ask(route));

    expect(faultsOf(queries, READS_MORE[route.path] ?? MOST_READ)).toEqual([]);
  });

  it('is so for dry runs, for receipts that anybody verifies, and for what is tidied', async () => {
    const request = `/v1/requests/${things['dry-runs']?.['requestId'] ?? ''}`;
    const receipt = await intake
      .as('desk.ana')
      .read<{ receipt: string }>(`/v1/requests/${things['requests']?.['requestId'] ?? ''}/receipt`);
    const uploads = intake.connection.collection('attachment-uploads');
    await uploads.insertOne({ requestId: 'r-0', startedAt: new Date() });

    const asked = await profiler.during(() => intake.as('focal-point.mkd').create(`${request}/dry-runs`, {}));
    const verified = await profiler.during(() =>
      intake.as('desk.ana').create('/v1/receipts/verify', { receipt: receipt.receipt }),
    );
    const tidied = await profiler.during(() => intake.app.get(TidyUploads).execute());

    expect(faultsOf(asked, MOST_READ + COMPARED)).toEqual([]);
    expect(asked.map(({ told }) => told)).toContainEqual(expect.stringMatching(/dry-runs.*"askedBy"/));
    expect(faultsOf([...verified, ...tidied], MOST_READ)).toEqual([]);
    expect(tidied).toContainEqual(expect.objectContaining({ plan: 'IXSCAN { startedAt: 1 }' }));
  });

  it('would be found out if it were not', async () => {
    const requests = intake.connection.collection('requests');
    const queries = await profiler.during(() =>
      requests.find({ 'content.title': 'Nothing' }).sort({ 'content.title': 1 }).toArray(),
    );

    expect(faultsOf(queries, MOST_READ).map((fault) => fault.split(' ')[0])).toEqual([
      'scans:',
      'sorts:',
      'reads',
    ]);
  });
});
