import { said } from './fold.cases.js';
import { type Claim, judgeClaim } from './claim.js';

const TEXT = 'In Bishkek the police came at dawn. They took Vera Ostrova with them; her son was asleep.';

function claims(stated: Partial<Claim> = {}): Claim {
  const { spans: _spans, ...facts } = said({ subjects: ['Vera Ostrova'] });
  return { ...facts, quotes: ['They took Vera Ostrova with them'], ...stated };
}

describe('what a person claims of a document', () => {
  it('stands with the places of its quotes', () => {
    const judged = judgeClaim(claims({ quotes: ['They took Vera Ostrova', 'In Bishkek'] }), TEXT, 'C');
    expect(judged).toMatchObject({
      stands: true,
      mention: {
        kind: 'detention',
        spans: [
          { start: 36, end: 58 },
          { start: 0, end: 10 },
        ],
      },
    });
  });

  it.each([
    [
      'words that are not there',
      { quotes: ['They took Vera Ostrova', 'They beat her'] },
      'C',
      'quotes.1',
      'not_in_the_text',
    ],
    ['words that are nearly there', { quotes: ['they took Vera Ostrova'] }, 'C', 'quotes.0', 'not_in_the_text'],
    ['a stage of another kind', { stage: 'ratified' }, 'C', 'stage', 'no_stage_of_this_kind'],
    ['a stage of people for a pact', { kind: 'security_agreement' }, 'C', 'stage', 'no_stage_of_this_kind'],
    ['a day that never was', { when: '2023-02-30' }, 'C', 'when', 'no_such_day'],
    ['a month that never was', { when: '2023-13' }, 'C', 'when', 'no_such_day'],
    ['no state', { hosts: [] }, 'C', 'hosts', 'no_host'],
    ['a state that is gone', { hosts: ['KG', 'SU'] }, 'C', 'hosts.1', 'no_such_country'],
    ['an origin that is none', { origin: 'QX' }, 'C', 'origin', 'no_such_country'],
    ['more than a source of no grade supports', { certainty: 'confirmed' }, 'C', 'certainty', 'source_not_graded'],
  ] as const)('does not stand with %s', (_, stated, grade, path, because) => {
    const judged = judgeClaim(claims(stated as Partial<Claim>), TEXT, grade);
    expect(judged).toEqual({ stands: false, faults: [{ path, because }] });
  });

  it.each([
    ['a source graded B confirms', { certainty: 'confirmed' as const }],
    ['the origin acts by itself', { kind: 'origin_action' as const, hosts: [], stage: 'executed' as const }],
    ['only the month is known', { when: '2023-02' }],
    ['only the year is known', { when: '2023' }],
  ])('stands where %s', (_, stated) => {
    expect(judgeClaim(claims(stated), TEXT, 'B')).toMatchObject({ stands: true });
  });
});
