import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsIn, textsOf } from '../scoring/texts.js';
import { atThreshold, type Checked, crossCheck } from './cross-check.js';
import { describeAll, fitAll, writtenModel } from './models.js';

const THRESHOLDS = [0.1, 0.2, 0.35, 0.5, 0.65, 0.8];

function printCurve(name: string, checked: readonly Checked[], print: (line: string) => void): void {
  print(`${name}, ${checked.length} texts, each asked of a model that never saw it`);
  for (const threshold of THRESHOLDS) print(`  from ${threshold.toFixed(2)}  ${atThreshold(checked, threshold)}`);
}

/** Fits the weights of the reader on *develop*, prints how well they do on texts left out, and writes them. */
export function fitReader(root: string, write: boolean, print: (line: string) => void): void {
  const corpus = join(root, 'tests', 'corpus');
  const texts = describeAll([...textsOf(corpus, 'develop'), ...textsIn(corpus, 'seed-facts.jsonl')]);
  const checked = crossCheck(texts);
  const of = (pick: (language: string) => boolean): Checked[] => checked.filter(({ text }) => pick(text.lang ?? ''));
  printCurve(
    'English',
    of((language) => language === 'en'),
    print,
  );
  printCurve(
    'Russian',
    of((language) => language === 'ru'),
    print,
  );
  printCurve(
    'Other languages',
    of((language) => language !== 'en' && language !== 'ru'),
    print,
  );
  if (!write) return;
  const folder = join(root, 'libs', 'domain', 'src', 'reading', 'knowledge', 'weights');
  for (const model of fitAll(texts)) {
    writeFileSync(join(folder, `${model.name}.ts`), writtenModel(model));
    print(`${model.name}: ${model.weights.size} signals`);
  }
}
