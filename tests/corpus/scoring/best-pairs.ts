/**
 * Which row goes with which column so that the weights of the pairs are together as large as possible? A weight of 0 or
 * less is no pair. The Hungarian method with potentials; cubic in the larger side.
 */
export function bestPairs(weights: readonly (readonly number[])[]): [row: number, column: number][] {
  const size = Math.max(weights.length, ...weights.map((row) => row.length));
  const weight = (row: number, column: number): number => Math.max(0, weights[row - 1]?.[column - 1] ?? 0);
  const rowOf = new Search(size, weight).run();
  const pairs = rowOf.map((row, column): [number, number] => [row, column]);
  return pairs
    .filter(([row, column]) => row > 0 && column > 0 && weight(row, column) > 0)
    .map(([row, column]): [number, number] => [row - 1, column - 1])
    .sort((a, b) => a[0] - b[0]);
}

/** Rows and columns count from 1; 0 is the row without a column. */
class Search {
  private readonly rowPotential: number[];
  private readonly columnPotential: number[];
  private readonly rowOf: number[];

  constructor(
    private readonly size: number,
    private readonly weight: (row: number, column: number) => number,
  ) {
    this.rowPotential = Array.from({ length: size + 1 }, () => 0);
    this.columnPotential = Array.from({ length: size + 1 }, () => 0);
    this.rowOf = Array.from({ length: size + 1 }, () => 0);
  }

  run(): number[] {
    for (let row = 1; row <= this.size; row += 1) this.place(row);
    return this.rowOf;
  }

  private place(row: number): void {
    this.rowOf[0] = row;
    const slack = Array.from({ length: this.size + 1 }, () => Infinity);
    const before = Array.from({ length: this.size + 1 }, () => 0);
    const seen = new Set<number>();
    let column = 0;
    do {
      seen.add(column);
      column = this.step(column, slack, before, seen);
    } while ((this.rowOf[column] ?? 0) !== 0);
    while (column !== 0) {
      const earlier = before[column] ?? 0;
      this.rowOf[column] = this.rowOf[earlier] ?? 0;
      column = earlier;
    }
  }

  /** Loosens the slack from one column and gives the column to look at next. */
  private step(from: number, slack: number[], before: number[], seen: Set<number>): number {
    const row = this.rowOf[from] ?? 0;
    let [next, delta] = [0, Infinity];
    for (let column = 1; column <= this.size; column += 1) {
      if (seen.has(column)) continue;
      const cost = -this.weight(row, column) - (this.rowPotential[row] ?? 0) - (this.columnPotential[column] ?? 0);
      if (cost < (slack[column] ?? Infinity)) [slack[column], before[column]] = [cost, from];
      if ((slack[column] ?? Infinity) < delta) [next, delta] = [column, slack[column] ?? Infinity];
    }
    for (let column = 0; column <= this.size; column += 1) {
      if (!seen.has(column)) {
        slack[column] = (slack[column] ?? Infinity) - delta;
        continue;
      }
      const held = this.rowOf[column] ?? 0;
      this.rowPotential[held] = (this.rowPotential[held] ?? 0) + delta;
      this.columnPotential[column] = (this.columnPotential[column] ?? 0) - delta;
    }
    return next;
  }
}
