import type { Highs, Model as HighsModel } from 'highs';
import { valueAt, type Optimum, type Program, type Solver } from './program.ts';

let loading: Promise<Solver> | undefined;

/** HiGHS, compiled to WebAssembly; loaded once, when it is first needed. For what is too hard for our own simplex. */
export function loadHighs(): Promise<Solver> {
  loading ??= import('highs').then(async ({ default: load }) => solverOf(await load()));
  return loading;
}

function solverOf(highs: Highs): Solver {
  const { optimal, infeasible, unboundedOrInfeasible, empty } = highs.constants.modelStatus;

  function answer(program: Program, whole: boolean, wanted: 'best' | 'any' = 'best'): Optimum | null {
    // Not `using`: a native model must be given back even where the run throws, also on engines without it.
    const model = highs.createModel(modelOf(highs, program, whole));
    try {
      setOptions(model, whole, wanted);
      model.run();
      const status = model.getModelStatus();
      if (status === infeasible || status === unboundedOrInfeasible) return null;
      if (status !== optimal && status !== empty) throw new Error(`the solver stopped with status ${status}`);
      const { colValue, colDual, rowDual } = model.getSolution();
      const point = whole ? colValue.map((value) => Math.round(value)) : colValue;
      return { value: valueAt(program, point), point, rowPrices: rowDual, columnPrices: colDual };
    } finally {
      model.dispose();
    }
  }
  return {
    linear: (program) => answer(program, false),
    whole: (program, wanted) => answer(program, true, wanted),
  };
}

function modelOf(highs: Highs, { gain, lower, upper, rows }: Program, whole: boolean) {
  const starts = new Int32Array(rows.length + 1);
  for (const [index, row] of rows.entries()) starts[index + 1] = starts[index]! + row.at.length;
  const bounded = (bound: number): number => (Number.isFinite(bound) ? bound : Math.sign(bound) * highs.infinity);
  const { variableType, objectiveSense } = highs.constants;
  return {
    numCols: gain.length,
    numRows: rows.length,
    sense: objectiveSense.maximize,
    colCost: Float64Array.from(gain),
    colLower: Float64Array.from(lower, bounded),
    colUpper: Float64Array.from(upper, bounded),
    rowLower: Float64Array.from(rows, (row) => bounded(row.lower)),
    rowUpper: Float64Array.from(rows, (row) => bounded(row.upper)),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: gain.length,
      starts,
      indices: Int32Array.from(rows.flatMap((row) => row.at)),
      values: Float64Array.from(rows.flatMap((row) => row.by)),
    },
    ...(whole ? { integrality: Int32Array.from(gain, () => variableType.integer) } : {}),
  };
}

function setOptions(model: HighsModel, whole: boolean, wanted: 'best' | 'any'): void {
  model.options.set({ output_flag: false, primal_feasibility_tolerance: 1e-10, dual_feasibility_tolerance: 1e-10 });
  // The customary gaps would take a panel for the best one that is not.
  const gap = wanted === 'any' ? 0.2 : 0;
  if (whole) model.options.set({ mip_rel_gap: gap, mip_abs_gap: 0, mip_feasibility_tolerance: 1e-9 });
}
