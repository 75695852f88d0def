import { Counter, Gauge, type Registry } from 'prom-client';

type Numbers = Readonly<Record<string, number>>;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Shows the numbers a part keeps for itself as Prometheus metrics, read when scraped: `hub_<part>_<name>_total` for
 * what only grows, without the suffix for what `levels` names.
 */
export function showPart(
  registry: Registry,
  part: string,
  read: () => Numbers,
  levels: readonly string[],
): void {
  for (const name of Object.keys(read())) {
    const value = (): number => read()[name] ?? 0;
    const help = `${name} of the ${part}`;
    if (levels.includes(name)) showLevel(registry, `hub_${part}_${snake(name)}`, help, value);
    else showCount(registry, `hub_${part}_${snake(name)}_total`, help, value);
  }
}

function showLevel(registry: Registry, name: string, help: string, value: () => number): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(value());
    },
  });
}

function showCount(registry: Registry, name: string, help: string, value: () => number): void {
  new Counter({
    name,
    help,
    registers: [registry],
    collect() {
      this.reset();
      this.inc(value());
    },
  });
}
