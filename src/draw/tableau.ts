import { TooHard, type Program } from './program.ts';

/** What a variable may be outside its bounds by. */
const slack = 1e-9;
/** Slopes below this lead nowhere. */
const flat = 1e-9;
/** Entries below this are what arithmetic has left of nothing; to divide by them would spoil the table. */
const dust = 1e-7;

/**
 * A linear program as a table: its *outer* variables (one a row) written as sums of its *inner* ones (one a column),
 * which lie on one of their bounds each. Variables are the program's columns, then one for each row: what it comes to.
 * Bounds may be changed between runs; each run starts from where the last one ended.
 */
export class Tableau {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly #rows: number;
  readonly #columns: number;
  /** Row by row; the last row is what is gained. */
  #table: Float64Array;
  readonly #outer: Int32Array;
  readonly #inner: Int32Array;
  /** Of every variable. */
  readonly #value: Float64Array;
  readonly #program: Program;
  #pivots = 0;

  constructor(program: Program) {
    this.#program = program;
    this.#rows = program.rows.length;
    this.#columns = program.gain.length;
    const count = this.#rows + this.#columns;
    this.lower = new Float64Array(count);
    this.upper = new Float64Array(count);
    this.#value = new Float64Array(count);
    for (let column = 0; column < this.#columns; column++) {
      this.lower[column] = program.lower[column]!;
      this.upper[column] = program.upper[column]!;
    }
    for (const [row, { lower, upper }] of program.rows.entries()) {
      this.lower[this.#columns + row] = lower;
      this.upper[this.#columns + row] = upper;
    }
    this.#outer = Int32Array.from({ length: this.#rows }, (_, row) => this.#columns + row);
    this.#inner = Int32Array.from({ length: this.#columns }, (_, column) => column);
    this.#table = this.#written();
  }

  /** Whether there is a point within the bounds; if so, the best one is where it then stands. */
  run(): boolean {
    if (this.lower.some((low, variable) => low > this.upper[variable]!)) return false;
    for (let attempt = 0; attempt < 4; attempt++) {
      this.#settle();
      const found = this.#climb();
      // What arithmetic has added up to is checked against the program itself before it is believed.
      if (this.#pivots < 60 || this.#isTrue()) return found;
      this.#rewrite();
    }
    throw new TooHard('the numbers of a linear program do not settle');
  }

  /** Of each column. */
  point(): Float64Array {
    return this.#value.slice(0, this.#columns);
  }

  /** What a unit of room in each row would gain; 0 for rows that are not at a bound. */
  rowPrices(): Float64Array {
    const prices = new Float64Array(this.#rows);
    const gains = this.#rows * this.#columns;
    for (let at = 0; at < this.#columns; at++) {
      const row = this.#inner[at]! - this.#columns;
      if (row >= 0) prices[row] = this.#table[gains + at]!;
    }
    return prices;
  }

  #written(): Float64Array {
    const table = new Float64Array((this.#rows + 1) * this.#columns);
    for (const [row, { at, by }] of this.#program.rows.entries()) {
      for (let k = 0; k < at.length; k++) table[row * this.#columns + at[k]!] = by[k]!;
    }
    for (let column = 0; column < this.#columns; column++) {
      table[this.#rows * this.#columns + column] = this.#program.gain[column]!;
    }
    return table;
  }

  /** Puts the inner variables on their bounds (the nearer one, where they have moved) and works out the outer ones. */
  #settle(): void {
    for (const variable of this.#inner) {
      const [low, high, now] = [this.lower[variable]!, this.upper[variable]!, this.#value[variable]!];
      this.#value[variable] = high < Infinity && (low === -Infinity || high - now < now - low) ? high : low;
    }
    for (let row = 0; row < this.#rows; row++) {
      let sum = 0;
      const start = row * this.#columns;
      for (let at = 0; at < this.#columns; at++) sum += this.#table[start + at]! * this.#value[this.#inner[at]!]!;
      this.#value[this.#outer[row]!] = sum;
    }
  }

  #climb(): boolean {
    const slopes = new Float64Array(this.#columns);
    let idle = 0;
    const limit = 200 + 40 * (this.#rows + this.#columns);
    for (let step = 0; step < limit; step++) {
      const missing = this.#slopes(slopes);
      const cautious = idle > 40;
      const entering = this.#entering(slopes, cautious);
      if (entering < 0) return !missing;
      const moved = this.#move(entering, slopes[entering]! > 0 ? 1 : -1, cautious);
      idle = moved > 1e-12 ? 0 : idle + 1;
    }
    throw new TooHard('a linear program does not come to an end');
  }

  /** Uphill: towards the bounds while an outer variable is outside its own, else what is gained. Answers whether one is. */
  #slopes(slopes: Float64Array): boolean {
    let missing = false;
    slopes.fill(0);
    for (let row = 0; row < this.#rows; row++) {
      const variable = this.#outer[row]!;
      const value = this.#value[variable]!;
      const sign = value < this.lower[variable]! - slack ? 1 : value > this.upper[variable]! + slack ? -1 : 0;
      if (sign === 0) continue;
      missing = true;
      const start = row * this.#columns;
      for (let at = 0; at < this.#columns; at++) slopes[at]! += sign * this.#table[start + at]!;
    }
    if (!missing) {
      const start = this.#rows * this.#columns;
      for (let at = 0; at < this.#columns; at++) slopes[at] = this.#table[start + at]!;
    }
    return missing;
  }

  /** The inner variable that leads uphill most steeply; when cautious the first that leads uphill, so that no circle forms. */
  #entering(slopes: Float64Array, cautious: boolean): number {
    let found = -1;
    let steepest = flat;
    let first = Infinity;
    for (let at = 0; at < this.#columns; at++) {
      const slope = slopes[at]!;
      if (Math.abs(slope) <= (cautious ? flat : steepest)) continue;
      const variable = this.#inner[at]!;
      const [low, high, now] = [this.lower[variable]!, this.upper[variable]!, this.#value[variable]!];
      if (low === high || (slope > 0 ? now >= high : now <= low)) continue;
      if (cautious && variable > first) continue;
      found = at;
      first = variable;
      steepest = Math.abs(slope);
    }
    return found;
  }

  /** Moves an inner variable until it or an outer one meets a bound. Answers how far. */
  #move(entering: number, direction: 1 | -1, cautious: boolean): number {
    const variable = this.#inner[entering]!;
    let distance = this.upper[variable]! - this.lower[variable]!;
    let leaving = -1;
    let bound = 0;
    let pivot = 0;
    for (let row = 0; row < this.#rows; row++) {
      const entry = this.#table[row * this.#columns + entering]!;
      if (Math.abs(entry) < dust) continue;
      const meets = this.#met(this.#outer[row]!, direction * entry > 0);
      if (meets === null) continue;
      const far = Math.max(0, (meets - this.#value[this.#outer[row]!]!) / (direction * entry));
      const better = cautious
        ? far < distance - 1e-12 ||
          (far <= distance + 1e-12 && leaving >= 0 && this.#outer[row]! < this.#outer[leaving]!)
        : far < distance - 1e-10 || (far <= distance + 1e-10 && Math.abs(entry) > pivot);
      if (!better) continue;
      distance = Math.min(far, distance);
      [leaving, bound, pivot] = [row, meets, Math.abs(entry)];
    }
    if (distance === Infinity) throw new TooHard('a linear program without bounds');
    for (let row = 0; row < this.#rows; row++) {
      this.#value[this.#outer[row]!]! += direction * distance * this.#table[row * this.#columns + entering]!;
    }
    this.#value[variable]! += direction * distance;
    if (leaving < 0) {
      this.#value[variable] = direction > 0 ? this.upper[variable]! : this.lower[variable]!;
    } else {
      this.#value[this.#outer[leaving]!] = bound;
      this.#exchange(leaving, entering);
    }
    return distance;
  }

  /** The bound that an outer variable meets when it rises or falls; one that is outside meets the bound that it misses. */
  #met(variable: number, rises: boolean): number | null {
    const [low, high, now] = [this.lower[variable]!, this.upper[variable]!, this.#value[variable]!];
    if (now < low - slack) return rises ? low : null;
    if (now > high + slack) return rises ? null : high;
    const bound = rises ? high : low;
    return Math.abs(bound) === Infinity ? null : bound;
  }

  /** Writes an inner variable as a sum of the outer one and the other inner ones, and puts that in everywhere. */
  #exchange(leaving: number, entering: number): void {
    const width = this.#columns;
    const table = this.#table;
    const start = leaving * width;
    const scale = 1 / table[start + entering]!;
    for (let at = 0; at < width; at++) table[start + at]! *= -scale;
    table[start + entering] = scale;
    for (let row = 0; row <= this.#rows; row++) {
      if (row === leaving) continue;
      const begin = row * width;
      const factor = table[begin + entering]!;
      if (factor === 0) continue;
      table[begin + entering] = 0;
      for (let at = 0; at < width; at++) table[begin + at]! += factor * table[start + at]!;
    }
    [this.#outer[leaving], this.#inner[entering]] = [this.#inner[entering]!, this.#outer[leaving]!];
    this.#pivots += 1;
  }

  /** Whether the program's own rows come to what the table says. */
  #isTrue(): boolean {
    return this.#program.rows.every(({ at, by }, row) => {
      let sum = 0;
      for (let k = 0; k < at.length; k++) sum += by[k]! * this.#value[at[k]!]!;
      return Math.abs(sum - this.#value[this.#columns + row]!) < 1e-10 * (1 + Math.abs(sum));
    });
  }

  /** Writes the table anew from the program, with the same variables inside as far as that goes. */
  #rewrite(): void {
    const inside = new Set(this.#inner);
    const wanted = new Set([...Array(this.#columns).keys()].filter((variable) => !inside.has(variable)));
    this.#table = this.#written();
    for (let row = 0; row < this.#rows; row++) this.#outer[row] = this.#columns + row;
    for (let column = 0; column < this.#columns; column++) this.#inner[column] = column;
    const free = new Set([...Array(this.#rows).keys()].filter((row) => inside.has(this.#columns + row)));
    for (const variable of wanted) {
      const entries = [...free].map((row) => [row, Math.abs(this.#table[row * this.#columns + variable]!)] as const);
      const [row, entry] = entries.reduce((one, other) => (other[1] > one[1] ? other : one), [-1, 0]);
      if (row < 0 || entry < 1e-7) continue;
      free.delete(row);
      this.#exchange(row, variable);
    }
    this.#pivots = 0;
  }
}
