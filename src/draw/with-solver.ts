import { TooHard, type Solver } from './program.ts';
import { simplexSolver } from './simplex-solver.ts';

/** Runs a calculation on our own simplex and, should that find it too hard, all of it again on HiGHS. */
export async function withSolver<T>(calculation: (solver: Solver) => T): Promise<T> {
  try {
    return calculation(simplexSolver);
  } catch (error) {
    if (!(error instanceof TooHard)) throw error;
    const { loadHighs } = await import('./highs-solver.ts');
    return calculation(await loadHighs());
  }
}
