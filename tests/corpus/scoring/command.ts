import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { crossCheck } from '../fitting/cross-check.js';
import { describeAll } from '../fitting/models.js';
import { errorsOf, type TextError } from './errors.js';
import { judgeAll } from './judge.js';
import { type Options, optionsOf, USAGE } from './options.js';
import { page } from './page.js';
import { GOALS, type PartReport, reportOn } from './report.js';
import { textErrors } from './text-errors.js';
import { textReport, textSummary } from './text-report.js';
import { type CorpusText, type Part, textsOf, Unusable } from './texts.js';

/** Where the command prints. */
export interface Output {
  print(text: string): void;
  complain(text: string): void;
}

/** The figures of a part; errors only of the part that may be seen. */
interface Scored {
  report: PartReport;
  errors: TextError[];
}

/** What texts of develop get from weights that were fitted without them. */
function leftOut(texts: readonly CorpusText[]): Map<string, number> {
  return new Map(crossCheck(describeAll(texts)).map(({ text, chance }) => [text.id, chance]));
}

function score(folder: string, part: Part, language: string | null): Scored | null {
  const texts = textsOf(folder, part).filter(({ lang }) => language === null || lang === language);
  if (texts.length === 0) return null;
  const judged = judgeAll(texts, part);
  const { report, misfolded } = reportOn(part, judged, part === 'develop' ? leftOut(texts) : new Map());
  return { report, errors: part === 'develop' ? errorsOf(judged, misfolded) : [] };
}

function show(reports: PartReport[], errors: TextError[], options: Options, output: Output): void {
  const shown = options.errors === null ? null : errors.slice(0, options.errors);
  if (options.html !== null) {
    const file = resolve(options.html);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page(reports, errors));
    if (!options.json) output.print(`${textSummary(reports)}\n\nPage: ${file}`);
  }
  if (options.json) {
    output.print(JSON.stringify({ goals: GOALS, parts: reports, ...(shown && { errors: shown }) }, null, 2));
    return;
  }
  if (options.html === null) output.print(textReport(reports));
  if (shown !== null) output.print(`\n${textErrors(errors, shown.length)}`);
}

function run(args: readonly string[], corpus: string, output: Output): void {
  const options = optionsOf(args);
  if (options.help) {
    output.print(USAGE);
    return;
  }
  const folder = options.corpus ?? corpus;
  const scored = options.parts.flatMap((part) => score(folder, part, options.language) ?? []);
  if (scored.length === 0) throw new Unusable('the corpus holds no such texts');
  show(
    scored.map((one) => one.report),
    scored.flatMap((one) => one.errors),
    options,
    output,
  );
}

/** Runs the scoring command over a corpus folder and gives its exit code. */
export function command(args: readonly string[], corpus: string, output: Output): number {
  try {
    run(args, corpus, output);
    return 0;
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    output.complain(`read:score: ${error.message}`);
    return 2;
  }
}
