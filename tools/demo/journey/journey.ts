import { eventually } from '../../../test/support/eventually.js';
import type { Person } from '../../../test/support/hub.js';
import type { Money, Programme } from './programme.js';
import type { RequestOfJourney } from './request-of-journey.js';

/** Where a journey takes place: somebody who can speak to the three services as any person. */
export interface Stage {
  as(person: string): Person;
}

/** The people of the journey; their ids say role and organisation. */
export const CAST = {
  drafter: 'drafter.mkd-skopje',
  focalPoint: 'focal-point.mkd',
  firstOfficer: 'desk.ana',
  secondOfficer: 'desk.ben',
  firstMember: 'committee.dora',
  secondMember: 'committee.ivan',
  firstFinance: 'finance.emil',
  secondFinance: 'finance.fay',
  coordinatorOf: (provider: string) => `coordinator.${provider}-lead`,
} as const;

/** A loaded machine takes its time. */
export const PATIENCE = { timeoutMs: 90_000 };

/** One request on its way, and the ids that its steps have found. */
export class Journey {
  requestId = '';
  fundId = '';
  contributionId = '';
  allocationId = '';

  constructor(
    private stage: Stage,
    readonly programme: Programme,
  ) {}

  as(person: string): Person {
    return this.stage.as(person);
  }

  /** Goes on where the same system now is. */
  moveTo(stage: Stage): void {
    this.stage = stage;
  }

  /** The request as its State sees it. */
  request(): Promise<RequestOfJourney> {
    return this.as(CAST.focalPoint).intake.read(this.path);
  }

  get path(): string {
    return `/v1/requests/${this.requestId}`;
  }

  /** An action of the lifecycle, by a person, at the request's present version. */
  act(person: string, action: string, body: unknown = {}): Promise<RequestOfJourney> {
    return this.as(person).intake.act(this.path, action, body);
  }

  /** Waits until the request is as wanted; the services hear of each other in their own time. */
  async until(what: string, isSo: (request: RequestOfJourney) => boolean): Promise<RequestOfJourney> {
    return eventually(async () => {
      const request = await this.request();
      if (!isSo(request)) throw new Error(`the request is ${request.status}; waiting until ${what}`);
      return request;
    }, PATIENCE);
  }

  /** An amount in the programme's currency. */
  money(amountMinor: number): Money {
    return { amountMinor, currency: this.programme.budget.currency };
  }

  /** The providers that take part, the lead implementer first. */
  get providers(): readonly string[] {
    return this.programme.shares.map(({ provider }) => provider);
  }
}

/** One thing that happens to the request, who does it and where it leads. */
export interface Step {
  readonly title: string;
  readonly by: readonly string[];
  /** The request's status after it. */
  readonly status: string;
  run(journey: Journey): Promise<void>;
}

/** Plays a step and waits until intake shows where it leads. */
export async function play(journey: Journey, step: Step): Promise<RequestOfJourney> {
  await step.run(journey);
  return journey.until(`it is ${step.status}`, ({ status }) => status === step.status);
}
