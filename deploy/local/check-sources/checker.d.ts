/** What the built checker offers; the sources are services/ingestion/src/check-sources/main.ts. */
export interface Target {
  id: string;
  name: string;
  url: string;
  connector: string;
  settings: Record<string, unknown>;
  language: string | null;
  country: string | null;
}
export interface Checked {
  id: string;
  name: string;
  outcome: string;
}
export interface Checker {
  offeredTargets(wanted: { countries: string[]; ids: string[] }): Target[];
  checkSources(
    targets: Target[],
    means: Record<string, string | undefined>,
    told: (checked: Checked, done: number) => void,
  ): Promise<Checked[]>;
  lineOf(checked: Checked): string;
  sumOf(results: Checked[]): string;
}
