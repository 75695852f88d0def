import highsModule from 'highs';
import type { Solved } from '../domain/bundle.js';

/** How long a bundle may be looked for, and how finely; the same model with the same limit of nodes has one answer. */
const OPTIONS = {
  output_flag: false,
  random_seed: 1,
  mip_rel_gap: 0,
  mip_abs_gap: 1e-6,
  mip_feasibility_tolerance: 1e-9,
  mip_max_nodes: 20_000,
} as const;

const FEASIBLE = 2;

// Its types are written for CommonJS, where the loader is the property `default`; as an ES module it is the default itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

let loading: ReturnType<typeof loadHighs> | undefined;

/** Solves a model in CPLEX LP format with HiGHS; holds up its thread until it is done or `timeLimitS` is over. */
export async function solveModel(model: string, timeLimitS: number): Promise<Solved> {
  loading ??= loadHighs();
  const highs = await loading;
  return highs.withModel({ format: 'lp', data: model }, (loaded) => {
    loaded.options.set({ ...OPTIONS, time_limit: timeLimitS });
    loaded.run();
    const bound = Number(loaded.info.get('mip_dual_bound'));
    if (loaded.info.get('primal_solution_status') !== FEASIBLE) return { bound };
    const ones = [...loaded.getSolution().colValue].flatMap((value, column) =>
      value > 0.5 ? [loaded.getColName(column)] : [],
    );
    return { bound, ones: new Set(ones) };
  });
}
