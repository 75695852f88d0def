import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Hub, type Person } from '../../test/support/hub.js';
import { tokenFor } from '../../test/support/tokens.js';
import { CAST, Journey, play } from '../demo/journey/journey.js';
import { prepare } from '../demo/journey/prepare.js';
import { northMacedonia } from '../demo/journey/programme.js';
import { STEPS } from '../demo/journey/steps.js';
import { HTTP_SERVICES, type HttpService } from '../docs/openapi.js';
import { projectFolder } from '../servers/project-folder.js';
import { environmentOf, startServers } from '../servers/start-servers.js';
import { configurationOf } from './configuration.js';
import { idsInReach } from './ids-in-reach.js';
import { installSchemathesis, type Schemathesis } from './install.js';
import { type Answers, type Report, runSchemathesis } from './run-schemathesis.js';

const ROLES: Readonly<Record<string, string>> = {
  drafter: CAST.drafter,
  'focal-point': CAST.focalPoint,
  desk: CAST.firstOfficer,
  'desk-head': 'desk-head.carl',
  coordinator: CAST.coordinatorOf('iom'),
  committee: CAST.firstMember,
  finance: CAST.firstFinance,
  auditor: 'auditor.zora',
  operator: 'operator.zeno',
};
const FOLDER = join(projectFolder(), 'test-output', 'schemathesis');

const { values } = parseArgs({
  options: {
    service: { type: 'string', multiple: true },
    role: { type: 'string', multiple: true },
    examples: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '60' },
    help: { type: 'boolean' },
  },
});

if (values.help === true)
  console.log(
    'npm run test:openapi -- [--service intake]… [--role desk]… [--examples 5] [--seconds 60]\n' +
      'Sends generated requests to every route of the running services, as each role, and compares the answers with\n' +
      'the OpenAPI documents. --seconds is for each service and role. Full output: test-output/schemathesis.',
  );
else process.exitCode = (await testAll()) ? 0 : 1;

async function testAll(): Promise<boolean> {
  const schemathesis = await installSchemathesis();
  Object.assign(process.env, environmentOf(await startServers()));
  const hub = await Hub.start({ label: 'openapi', environment: { RATE_LIMIT: '0' } });
  try {
    await somethingToFind(hub);
    const reports: Report[] = [];
    for (const service of values.service ?? HTTP_SERVICES)
      for (const role of values.role ?? Object.keys(ROLES)) {
        const { report, answers } = await test(hub, schemathesis, service as HttpService, role);
        say(`${service} as ${role}`, report, answers);
        reports.push(report);
      }
    sayAll(reports);
    return reports.every((report) => report.failures.length === 0 && isComplete(report));
  } finally {
    await hub.end();
  }
}

/** A request in delivery, with offers, invitations, an agreement and an allocation. */
async function somethingToFind(hub: Hub): Promise<void> {
  const journey = new Journey(hub, await northMacedonia());
  await prepare(journey);
  for (const step of STEPS) {
    await play(journey, step);
    if (step.status === 'in-delivery') return;
  }
}

async function test(
  hub: Hub,
  schemathesis: Schemathesis,
  service: HttpService,
  role: string,
): Promise<{ readonly report: Report; readonly answers: Answers }> {
  const person = ROLES[role];
  if (person === undefined) throw new Error(`${role} is no role.`);
  const { url } = hub.service(service);
  const described = (await (await fetch(`${url}/docs-json`)).json()) as { readonly paths: object };
  const who: Person = hub.as(person);
  const ids = await idsInReach(who[service], Object.keys(described.paths));
  return runSchemathesis(schemathesis, {
    name: `${service}.${role}`,
    url,
    token: await tokenFor(person),
    configuration: configurationOf(ids, 1),
    maxExamples: Number(values.examples),
    maxSeconds: Number(values.seconds),
    folder: FOLDER,
  });
}

/** A run that was out of time before it came to every route proves nothing of the rest. */
function isComplete({ operations }: Pick<Report, 'operations'>): boolean {
  return operations.tested === operations.total;
}

function say(
  what: string,
  { failures, errors, operations, test_cases, stop_reason }: Report,
  { byStatus, acceptedRoutes }: Answers,
): void {
  const covered = `${String(operations.tested)} of ${String(operations.total)} routes`;
  const size = `${String(test_cases.generated)} requests, ${covered}${stop_reason === 'max_time' ? ', out of time' : ''}`;
  const verdict = failures.length > 0 ? 'FAILED' : isComplete({ operations }) ? 'passed' : 'PARTLY';
  console.log(`${verdict}  ${what}: ${size}`);
  const answers = Object.entries(byStatus).map(([status, count]) => `${status}: ${String(count)}`);
  console.log(`          2xx from ${String(acceptedRoutes.length)} routes; ${answers.join(', ')}`);
  for (const { title, operations: routes } of failures)
    for (const route of routes) console.log(`          ${title}: ${route}`);
  // Schemathesis' own, e.g. a schema too deep for its generator; the routes are tested by its other phases.
  for (const { title, count } of errors) console.log(`          not by us: ${title} (${String(count)})`);
}

function sayAll(reports: readonly Report[]): void {
  const sum = (count: (report: Report) => number): string =>
    String(reports.reduce((total, report) => total + count(report), 0));
  const requests = sum(({ test_cases }) => test_cases.generated);
  const routes = sum(({ operations }) => operations.tested);
  const failures = sum((report) => report.failures.flatMap(({ operations }) => operations).length);
  console.log(`${requests} requests to ${routes} routes, one for each role: ${failures} failures`);
}
