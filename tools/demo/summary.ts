import { LOCAL_SECRET } from '../servers/oidc/clients.js';
import type { ServiceProcess } from '../../test/support/service-process.js';
import { CAST, type Journey } from './journey/journey.js';
import type { Money } from './journey/programme.js';
import type { TimelineOfJourney } from './journey/request-of-journey.js';
import { accent, bad, dim, good, duration, heading, line, money, table } from './print.js';

/** What the fund's accounts hold, and its statement. */
export interface FundBalances {
  readonly accounts: Readonly<Record<string, Money>>;
  readonly statement: {
    readonly sources: { readonly total: Money };
    readonly uses: { readonly total: Money };
    readonly balance: Money;
    readonly agreesWithCash: boolean;
  };
}

/** Prints what the journey has left behind: timeline, turns and balances. */
export async function printSummary(journey: Journey): Promise<void> {
  const timeline = await journey
    .as(CAST.focalPoint)
    .intake.read<TimelineOfJourney>(`${journey.path}/timeline`);
  printTimeline(timeline);
  printTurns(timeline);
  await printBalances(journey);
}

function printTimeline({ items }: TimelineOfJourney): void {
  heading(`Timeline of the request, as its State reads it (${items.length} entries)`);
  table(
    items.map(({ seq, at, sentence, actor, label }) => [
      dim(String(seq).padStart(2)),
      dim(at.slice(11, 23)),
      sentence,
      dim(`${actor} · ${label}`),
    ]),
  );
}

function printTurns({ ball }: TimelineOfJourney): void {
  heading('Who had the ball, and for how long');
  table(ball.map(({ party, ms }) => [party, duration(ms)]));
}

async function printBalances(journey: Journey): Promise<void> {
  heading("The fund's accounts");
  const path = `/v1/funds/${journey.fundId}/balances`;
  const { accounts, statement } = await journey.as(CAST.firstFinance).funding.read<FundBalances>(path);
  const used = Object.entries(accounts).filter(([, { amountMinor }]) => amountMinor !== 0);
  table(used.map(([account, amount]) => [account, shown(amount)]));
  line(dim('  all other accounts are at zero'));
  line();
  table([
    ['sources', shown(statement.sources.total)],
    ['uses', shown(statement.uses.total)],
    ['balance', shown(statement.balance)],
  ]);
  line(`  ${statement.agreesWithCash ? good('agrees') : bad('does not agree')} with the cash account`);
}

const shown = ({ amountMinor, currency }: Money): string => money(amountMinor, currency);

/** Prints where to look further while the services are up. */
export function printAddresses(journey: Journey, services: readonly ServiceProcess[]): void {
  heading('Addresses');
  for (const { name, url } of services) line(`  ${name.padEnd(8)} ${accent(`${url}/docs`)}`);
  line(`  a token  ${dim(`curl -d grant_type=client_credentials -d client_id=${CAST.focalPoint} \\`)}`);
  line(`           ${dim(`  -d client_secret=${LOCAL_SECRET} ${process.env.OIDC_ISSUER}/token`)}`);
  line(`  request  ${dim(`${services[0]?.url}${journey.path}`)}`);
}
