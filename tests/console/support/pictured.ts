import type { Development, PictureFact } from '@lapwing/domain';
import { factOf } from '@lapwing/domain';
import { aDevelopment } from '@lapwing/domain/testing';
import { dayIn, minutesAgo, uuid } from './people.js';

const SENTENCES: Record<string, string> = {
  forced_return: 'Two men were put on the night plane',
  detention: 'Police hold an activist at the wish of another state',
  abduction: 'A man was seen last with soldiers who are not of this country',
  pressure: 'A help group was searched for the third time',
  refuge: 'A programme of humanitarian visas',
  extradition_agreement: 'The treaty on extradition',
  surveillance: 'Cameras in the metro know faces',
};

type Line = [hosts: string[], days: number[], stated: Partial<Development>];

const LINES: Line[] = [
  [['KG'], [3, 20, 95, 200, 420], { kind: 'forced_return', profiles: ['activist'] }],
  [['KG'], [1, 8, 12, 40, 70, 130, 190, 260], { kind: 'detention', stage: 'detained', certainty: 'reported' }],
  [['KG'], [15, 44, 77], { kind: 'pressure' }],
  [['KG'], [2200], { kind: 'extradition_agreement', stage: 'in_force', parties: [party('KG'), party('KZ')] }],
  [['KG'], [120], { kind: 'surveillance', stage: 'in_force', origin: null }],
  [['KG'], [33], { kind: 'refuge', subjects: [] }],
  [['KZ'], [30, 160, 300], { kind: 'detention', stage: 'detained', profiles: ['journalist'] }],
  [['KZ'], [210], { kind: 'forced_return', state: 'disputed' }],
  [['KZ'], [60], { kind: 'detention', stage: 'blocked', polarity: 'mitigating' }],
  [['AM'], [55, 330], { kind: 'abduction', profiles: ['deserter_fought'] }],
  [['AM'], [25, 90], { kind: 'refuge', polarity: 'mitigating' }],
  [['DE'], [80], { kind: 'refuge', polarity: 'mitigating', certainty: 'confirmed', subjects: [], when: '2026-09-03' }],
  [['EU'], [80], { kind: 'refuge', subjects: [], when: '2026-09-03' }],
  [['TR'], [140], { kind: 'forced_return', certainty: 'unverified' }],
  [[], [10], { kind: 'pressure' }],
];

function party(country: string): Development['parties'][number] {
  return { country, stage: 'in_force', since: '2020-06' };
}

/** What was recorded of some countries, in an invented world. */
export function pictured(): Development[] {
  let number = 900;
  return LINES.flatMap(([hosts, days, stated]) =>
    days.map((day) =>
      aDevelopment({
        id: uuid((number += 1)),
        certainty: 'confirmed',
        hosts,
        when: dayIn(-day),
        headline: SENTENCES[stated.kind ?? ''] ?? '',
        firstSeenAt: minutesAgo(day * 1440),
        changedAt: minutesAgo(day * 1440),
        ...stated,
      }),
    ),
  );
}

export function factsOf(developments: readonly Development[]): PictureFact[] {
  return developments.flatMap((development) => {
    const made = factOf(development);
    return made.counted ? [made.fact] : [];
  });
}
