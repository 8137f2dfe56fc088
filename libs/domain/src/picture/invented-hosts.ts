/**
 * Six hosts that do not exist (codes that ISO leaves to users), each of a sort that people are sent to, on which the figures
 * of the exposure level are tried (see sensitivity.ts). Ages are in months before the month of the trial.
 */
import type { Certainty, Kind, Polarity, Stage } from '../model.js';
import { type PictureFact, monthNumber } from './fact.js';

export interface InventedHost {
  host: string;
  what: string;
  facts: PictureFact[];
}

export const INVENTED_MONTH = monthNumber('2026-06');

type Line = readonly [kind: Kind, stage: Stage, ages: readonly number[], certainty?: Certainty, polarity?: Polarity];

function invented(host: string, what: string, lines: readonly Line[]): InventedHost {
  const facts = lines.flatMap(([kind, stage, ages, certainty = 'confirmed', polarity = 'adverse'], line) =>
    ages.map((age, at): PictureFact => {
      const rest = { origin: 'XX', parties: [], profiles: [], when: null, disputed: false, ordinary: false };
      const id = `${host}-${line}-${at}`;
      const month = INVENTED_MONTH - age;
      return { id, kind, stage, polarity, certainty, named: true, hosts: [host], month, dated: 'month', ...rest };
    }),
  );
  return { host, what, facts };
}

export const INVENTED_HOSTS: readonly InventedHost[] = [
  invented('XA', 'hands people over: returns and arrests every other month, every treaty in force', [
    ['forced_return', 'executed', [1, 3, 6, 9, 14, 20]],
    ['abduction', 'executed', [4, 11]],
    ['detention', 'detained', [0, 1, 2, 4, 5, 7, 8, 12]],
    ['extradition_agreement', 'in_force', [120]],
    ['data_sharing_agreement', 'in_force', [30]],
    ['wanted_list', 'in_force', [60]],
    ['pressure', 'executed', [1, 2, 3]],
    ['refuge', 'executed', [5]],
  ]),
  invented('XD', 'soldiers of the origin take people there, the state itself does little', [
    ['abduction', 'executed', [2, 8, 26]],
    ['detention', 'detained', [3]],
    ['security_agreement', 'in_force', [90]],
    ['extradition_agreement', 'ratified', [7]],
    ['refuge', 'executed', [2, 9], 'confirmed', 'mitigating'],
  ]),
  invented('XE', 'arrests, releases, one return ordered; a treaty signed, none in force', [
    ['detention', 'detained', [1, 2, 6, 9, 15], 'reported'],
    ['detention', 'blocked', [1, 5, 8], 'confirmed', 'mitigating'],
    ['forced_return', 'requested', [2, 7], 'reported'],
    ['forced_return', 'ordered', [4]],
    ['detention', 'threatened', [0, 3], 'reported'],
    ['data_sharing_agreement', 'signed', [8]],
    ['extradition_agreement', 'negotiating', [3], 'reported'],
  ]),
  invented('XF', 'threats, raids and closed ways in; nobody is handed over', [
    ['pressure', 'executed', [0, 2, 3, 5, 8, 11]],
    ['violence', 'executed', [7], 'reported'],
    ['refuge', 'executed', [1, 4, 10]],
    ['refuge', 'threatened', [0], 'reported'],
    ['origin_action', 'executed', [0, 1, 4, 6]],
    ['surveillance', 'in_force', [14]],
  ]),
  invented('XG', 'was bad years ago; since then courts stop returns', [
    ['forced_return', 'executed', [40, 44, 52, 60]],
    ['forced_return', 'blocked', [3, 10], 'confirmed', 'mitigating'],
    ['extradition_agreement', 'in_force', [150]],
    ['data_sharing_agreement', 'suspended', [11], 'confirmed', 'mitigating'],
    ['refuge', 'executed', [6, 12], 'confirmed', 'mitigating'],
  ]),
  invented('XH', 'rumours and little else', [
    ['forced_return', 'executed', [2, 5], 'unverified'],
    ['security_agreement', 'rumoured', [1], 'unverified'],
    ['refuge', 'executed', [4], 'reported', 'mitigating'],
  ]),
];
