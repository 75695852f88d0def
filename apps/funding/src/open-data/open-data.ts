import { Inject, Injectable } from '@nestjs/common';
import { buffer } from 'node:stream/consumers';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { PublicDocument } from '@hub/platform/http/public-document.js';
import { writeCsv } from '@hub/tabular/write-csv.js';
import countries from 'i18n-iso-countries';
import { ReadStatement } from '../statement/read-statement/read-statement.use-case.js';
import { flowsOf } from './domain/flows-of.js';
import type { Flow, FlowLeg, Flows } from './domain/flow.js';
import { publicStatement, type PublicStatement } from './domain/public-statement.js';
import { flowTable } from './flows/flow-table.js';
import { fundStatementTable } from './fund-statements/fund-statement-table.js';
import { GatherOpenData, type GatheredData } from './gather/gather-open-data.js';
import { KeepFor } from './gather/keep-for.js';
import { activitiesFile } from './iati/activities-file.js';
import { THEME_NAMES } from './iati/iati-codes.js';
import type { Publisher } from './iati/iati-party.js';
import { organisationFile } from './iati/organisation-file.js';
import { OpenDataConfig } from './open-data.config.js';
import { NothingToPublish } from './open-data.errors.js';

/** Which flows are asked for. */
export interface FlowFilter {
  readonly fundId?: string;
  readonly leg?: FlowLeg;
}

const XML = 'application/xml; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
const CSV = 'text/csv; charset=utf-8';

/** The public documents about money: gathered once, kept for a while, and the same bytes for the same facts. */
@Injectable()
export class OpenData {
  private readonly gathered: KeepFor<GatheredData>;
  private readonly activitiesKept: KeepFor<PublicDocument>;
  private readonly statementsKept: KeepFor<readonly PublicStatement[]>;

  constructor(
    gather: GatherOpenData,
    private readonly readStatement: ReadStatement,
    private readonly config: OpenDataConfig,
    @Inject(CLOCK) clock: Clock,
  ) {
    const maxAgeMs = config.OPEN_DATA_MAX_AGE_S * 1_000;
    this.gathered = new KeepFor(() => gather.execute(), maxAgeMs, clock);
    this.activitiesKept = new KeepFor(() => this.makeActivities(), maxAgeMs, clock);
    this.statementsKept = new KeepFor(() => this.makeStatements(), maxAgeMs, clock);
  }

  /** All activities as an IATI 2.03 file. @throws NothingToPublish */
  activities(): Promise<PublicDocument> {
    return this.activitiesKept.get();
  }

  /** The publisher as an IATI 2.03 file. */
  async organisation(): Promise<PublicDocument> {
    const { funds } = await this.gathered.get();
    return this.document(organisationFile(funds, this.publisher), XML, 'iati-organisation.xml');
  }

  async flowsAsJson(filter: FlowFilter): Promise<PublicDocument> {
    const { flows, withheld } = await this.flows(filter);
    const body = JSON.stringify({ items: flows, withheld });
    return this.document(body, JSON_TYPE, 'flows.json');
  }

  async flowsAsCsv(filter: FlowFilter): Promise<PublicDocument> {
    const { flows } = await this.flows(filter);
    return this.document(await buffer(writeCsv(flowTable(flows))), CSV, 'flows.csv');
  }

  /** Sources and uses of all funds, or of one, in sum. */
  async fundStatements(fundId: string | undefined, format: 'json' | 'csv'): Promise<PublicDocument> {
    const all = await this.statementsKept.get();
    const items = all.filter((one) => fundId === undefined || one.fundId === fundId);
    if (format === 'json') return this.document(JSON.stringify({ items }), JSON_TYPE, 'fund-statements.json');
    return this.document(await buffer(writeCsv(fundStatementTable(items))), CSV, 'fund-statements.csv');
  }

  private async flows({ fundId, leg }: FlowFilter): Promise<Flows> {
    const { funds, providers } = await this.gathered.get();
    const { flows, withheld } = flowsOf(funds, {
      provider: (id) => providers.get(id)?.name ?? id,
      country: (alpha3) => countries.getName(alpha3, 'en') ?? alpha3,
      theme: (area) => THEME_NAMES[area - 1] ?? String(area),
    });
    const isAsked = (one: Pick<Flow, 'fundId'>): boolean => fundId === undefined || one.fundId === fundId;
    return {
      flows: flows.filter((one) => isAsked(one) && (leg === undefined || one.leg === leg)),
      withheld: withheld.filter(isAsked),
    };
  }

  private async makeStatements(): Promise<readonly PublicStatement[]> {
    const { funds } = await this.gathered.get();
    return Promise.all(
      funds.map(async (fund) => publicStatement(fund, await this.readStatement.execute(fund.fundId))),
    );
  }

  private async makeActivities(): Promise<PublicDocument> {
    const { funds, providers } = await this.gathered.get();
    if (funds.length === 0) throw new NothingToPublish();
    const file = await activitiesFile(funds, this.publisher, providers);
    return this.document(file, XML, 'iati-activities.xml');
  }

  private get publisher(): Publisher {
    return { ref: this.config.IATI_PUBLISHER_REF, name: this.config.IATI_PUBLISHER_NAME };
  }

  private document(content: string | Buffer, type: string, fileName: string): PublicDocument {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    return new PublicDocument(bytes, { type, fileName, maxAgeS: this.config.OPEN_DATA_MAX_AGE_S });
  }
}
