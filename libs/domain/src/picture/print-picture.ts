/** The figures of the exposure level as docs/picture.md prints them: each block between two marks is written from the data. */
import {
  CERTAINTY_FACTORS,
  CERTAINTY_WHY,
  CEILINGS,
  DISPUTED_FACTORS,
  DISPUTED_WHY,
  LEVEL_BOUNDS,
  LEVEL_WORDS,
  MITIGATION,
  OTHER_PROFILE_FACTOR,
  OTHER_PROFILE_WHY,
  PAPER_TRAP_POINTS,
  PAPER_TRAP_WHY,
} from './factors.js';
import { ENTRY_FACTS } from './entry-facts.js';
import { PICTURE_FAMILIES } from './families.js';
import { INVENTED_HOSTS } from './invented-hosts.js';
import { type Change, inventedLevels, sensitivities } from './sensitivity.js';
import { ADVERSE_WEIGHTS, MITIGATING_WEIGHTS, type Weight } from './weights.js';

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function weightTable(weights: readonly Weight[]): string {
  const rows = weights.map(({ id, kinds, stages, points, halfLifeMonths, why }) => [
    `\`${id}\``,
    `${kinds.join(', ')}: ${stages.join(', ')}`,
    String(points),
    halfLifeMonths === null ? 'while it stands' : `${halfLifeMonths} months`,
    why,
  ]);
  return tableOf(['weight', 'of what', 'points', 'half-life', 'why'], rows);
}

function ceilingTable(): string {
  const rows = PICTURE_FAMILIES.map((family) => {
    const { most, half, why } = CEILINGS[family];
    return [family, String(most), String(half), why];
  });
  const lowering = ['what speaks for people', `−${MITIGATION.most}`, String(MITIGATION.half), MITIGATION.why];
  return tableOf(['family', 'at most', 'half of it at a weight of', 'why'], [...rows, lowering]);
}

function factorTable(): string {
  const { adverse, mitigating } = CERTAINTY_FACTORS;
  const sure = (of: typeof adverse) =>
    `confirmed ${of.confirmed}, reported ${of.reported}, unverified ${of.unverified}`;
  return tableOf(
    ['what', 'against people', 'for people', 'why'],
    [
      ['certainty', sure(adverse), sure(mitigating), CERTAINTY_WHY],
      ['disputed', String(DISPUTED_FACTORS.adverse), String(DISPUTED_FACTORS.mitigating), DISPUTED_WHY],
      ['only other profiles named', String(OTHER_PROFILE_FACTOR), String(OTHER_PROFILE_FACTOR), OTHER_PROFILE_WHY],
      ['a paper that opens no way on', `+${PAPER_TRAP_POINTS} points`, '', PAPER_TRAP_WHY],
    ],
  );
}

function wordTable(): string {
  const rows = LEVEL_WORDS.map((word) => [`\`${word}\``, `from ${LEVEL_BOUNDS[word]}`]);
  return tableOf(['word', 'value'], [...rows, ['`not_seen`', `below ${LEVEL_BOUNDS.some} while nothing is read`]]);
}

function inventedTable(): string {
  const levels = inventedLevels();
  const rows = INVENTED_HOSTS.map(({ host, what }, at) => [host, what, String(levels[at])]);
  return tableOf(['invented host', 'what happens there', 'level'], rows);
}

function signed(step: number): string {
  return step > 0 ? `+${step}` : step < 0 ? `−${-step}` : '0';
}

function sensitivityTable(): string {
  const all = sensitivities();
  const cell = (weightId: string, change: Change): string => {
    const found = all.find((it) => it.weightId === weightId && it.change === change);
    if (found === undefined) return '–';
    return found.swapped === 0 ? signed(found.mostMoved) : `${signed(found.mostMoved)}, ${found.swapped} swapped`;
  };
  const rows = [...ADVERSE_WEIGHTS, ...MITIGATING_WEIGHTS].map(({ id }) => [
    `\`${id}\``,
    cell(id, 'weight_half_less'),
    cell(id, 'weight_half_more'),
    cell(id, 'half_life_halved'),
    cell(id, 'half_life_doubled'),
  ]);
  return tableOf(['changed alone', 'weight −50 %', 'weight +50 %', 'half-life halved', 'half-life doubled'], rows);
}

function entryTable(): string {
  const rows = ENTRY_FACTS.map(({ origin, host, documentClass, entry, exit, sources }) => [
    origin,
    host ?? 'every other host',
    documentClass,
    entry,
    exit.join(', '),
    sources
      .map(({ name, published, lookedAt }) => `${name} (${published ?? 'undated'}; looked at ${lookedAt})`)
      .join('; '),
  ]);
  return tableOf(['citizens of', 'at the border of', 'paper', 'way in', 'way out', 'from'], rows);
}

const BLOCKS: Readonly<Record<string, () => string>> = {
  weights: () => weightTable(ADVERSE_WEIGHTS),
  mitigating: () => weightTable(MITIGATING_WEIGHTS),
  ceilings: ceilingTable,
  factors: factorTable,
  words: wordTable,
  invented: inventedTable,
  sensitivity: sensitivityTable,
  entry: entryTable,
};

/** The document with every marked block written anew; a mark that no block bears is left as it is. */
export function printPicture(text: string): string {
  return text.replace(
    /(<!-- printed: (\w+) -->\n)[\s\S]*?(\n<!-- printed -->)/g,
    (whole, begin: string, name: string, end: string) => {
      const block = BLOCKS[name];
      return block === undefined ? whole : `${begin}\n${block()}\n${end}`;
    },
  );
}

/** The names of the blocks that the document must hold. */
export const PRINTED_BLOCKS: readonly string[] = Object.keys(BLOCKS);
