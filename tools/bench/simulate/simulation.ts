import { Chance } from '../harness/chance.js';
import { EventCalendar } from './event-calendar.js';
import { type Entity, Station, type StationPlan, type Work } from './station.js';
import { exponential } from './variates.js';

/** Arrivals of one kind, independent of each other (Poisson). */
export interface Source {
  readonly kind: string;
  /** The station they come to. */
  readonly first: string;
  readonly perSecond: number;
}

/** A network of stations and what comes to it; `stations` draws from the chance it is given. */
export interface SimulationPlan {
  readonly stations: (chance: Chance) => readonly StationPlan[];
  readonly sources: readonly Source[];
  readonly durationMs: number;
  /** What happens before this counts for no figure. */
  readonly warmUpMs: number;
  readonly seed: number;
}

/** What one station has seen after the warm-up; samples in ms. */
export interface StationResult {
  readonly name: string;
  readonly servers: number;
  readonly arrived: number;
  readonly departed: number;
  /** Still there at the end: waiting, in service or in their delay. */
  readonly inside: number;
  readonly waiting: number;
  readonly busyShare: number;
  readonly meanQueue: number;
  readonly longestQueue: number;
  readonly residenceMs: readonly number[];
  /** From its arrival in the network to its leaving this station. */
  readonly sinceArrivalMs: readonly number[];
}

export interface SimulationResult {
  readonly stations: readonly StationResult[];
  readonly arrived: number;
  readonly completed: number;
  readonly inside: number;
}

type Happening =
  | { readonly kind: 'arrival'; readonly source: Source }
  | { readonly kind: 'served'; readonly station: Station; readonly work: Work }
  | { readonly kind: 'left'; readonly station: Station; readonly entity: Entity };

const KEYS = 2 ** 30;

/** Plays a network through on a clock of its own; the same plan gives the same result. */
export const simulate = (plan: SimulationPlan): SimulationResult => new Simulation(plan).run();

class Simulation {
  private readonly chance: Chance;
  private readonly calendar = new EventCalendar<Happening>();
  private readonly stations: ReadonlyMap<string, Station>;
  private arrived = 0;
  private completed = 0;

  constructor(private readonly plan: SimulationPlan) {
    this.chance = new Chance(plan.seed);
    const stations = plan.stations(this.chance);
    this.stations = new Map(stations.map((one) => [one.name, new Station(one, plan.warmUpMs)]));
  }

  run(): SimulationResult {
    const { sources, durationMs } = this.plan;
    for (const source of sources) this.noteArrival(source, 0);
    for (let next = this.calendar.next(); next !== undefined; next = this.calendar.next()) {
      if (next.at > durationMs) break;
      this.happen(next.what, next.at);
    }
    const { arrived, completed } = this;
    const stations = [...this.stations.values()].map((station) => resultOf(station, durationMs));
    return { stations, arrived, completed, inside: arrived - completed };
  }

  private happen(what: Happening, now: number): void {
    if (what.kind === 'arrival') this.arrive(what.source, now);
    else if (what.kind === 'served') this.served(what.station, what.work, now);
    else this.left(what.station, what.entity, now);
  }

  private noteArrival(source: Source, now: number): void {
    this.calendar.note(now + exponential(this.chance, 1_000 / source.perSecond), { kind: 'arrival', source });
  }

  private arrive(source: Source, now: number): void {
    this.arrived += 1;
    const key = Math.floor(this.chance.next() * KEYS);
    const journey = { arrivedAt: now, copies: 1 };
    this.enter(source.first, { kind: source.kind, key, journey, cameAt: now }, now);
    this.noteArrival(source, now);
  }

  private enter(name: string, entity: Entity, now: number): void {
    const station = this.stations.get(name);
    if (station === undefined) throw new Error(`There is no station ${name}.`);
    this.begun(station, station.arrive(entity, now));
  }

  private begun(station: Station, work: Work | undefined): void {
    if (work !== undefined) this.calendar.note(work.endsAt, { kind: 'served', station, work });
  }

  private served(station: Station, work: Work, now: number): void {
    for (const entity of work.group)
      this.calendar.note(now + station.plan.delayMs(), { kind: 'left', station, entity });
    this.begun(station, station.finish(work, now));
  }

  private left(station: Station, entity: Entity, now: number): void {
    station.leave(entity, now);
    const next = station.plan.next(entity.kind);
    entity.journey.copies += next.length - 1;
    if (entity.journey.copies === 0) this.completed += 1;
    for (const name of next) this.enter(name, { ...entity, cameAt: now }, now);
  }
}

function resultOf(station: Station, now: number): StationResult {
  const { plan, arrived, departed, waiting, longestQueue, residenceMs, sinceArrivalMs } = station;
  const { queue: meanQueue, busyShare } = station.averages(now);
  const inside = arrived - departed;
  const { name, servers } = plan;
  const counts = { arrived, departed, inside, waiting, longestQueue };
  return { name, servers, ...counts, busyShare, meanQueue, residenceMs, sinceArrivalMs };
}
