import { aDevelopment } from '../testing/index.js';
import type { Development, Mention } from '../model.js';
import type { Report } from '../folding/certainty.js';
import { followRuling } from '../folding/follow-ruling.js';
import type { Heard } from '../folding/refold.js';
import { differences, factsOf, type Facts } from './facts.js';
import { judgeConfirmation, judgeCorrection } from './judge-correction.js';
import { keptToWords, vouchedFor, withCertainty, withFacts, type Word } from './keep-to-rulings.js';
import { type Beside, type Said, waitsForReview, weightOfDocument } from './waits.js';

const NOTHING: Beside = { said: [], opposed: false, wantsSecond: false, recalled: false, left: null };
const people = (stated: Partial<Development> = {}): Development =>
  aDevelopment({
    kind: 'detention',
    stage: 'detained',
    hosts: ['KG'],
    origin: 'RU',
    when: '2026-03-09',
    profiles: [],
    polarity: 'adverse',
    persecution: 'unknown',
    certainty: 'reported',
    state: 'active',
    background: false,
    procedure: null,
    lowGradeSince: null,
    firstSeenAt: '2026-03-10T09:00:00.000Z',
    ...stated,
  });
const treaty = (stated: Partial<Development> = {}): Development =>
  people({
    kind: 'extradition_agreement',
    stage: 'signed',
    hosts: ['KZ', 'KG'],
    parties: [
      { country: 'KZ', stage: 'signed', since: '2026-01-05' },
      { country: 'KG', stage: 'negotiating', since: null },
    ],
    ...stated,
  });

describe('a correction', () => {
  const judge = (change: Partial<Facts>, from = people()) => judgeCorrection(from, { ...factsOf(from), ...change });

  it.each<[string, Partial<Facts>, Partial<Development>]>([
    ['a further stage', { stage: 'executed' }, {}],
    ['what began again', { stage: 'requested' }, { stage: 'blocked' }],
    ['a heavier kind of one family', { kind: 'abduction' }, {}],
    ['one more state', { hosts: ['KZ', 'KG'] }, {}],
    ['an origin where none was known', { origin: 'RU' }, { origin: null }],
    ['a later day', { when: '2026-03-12' }, {}],
    ['one more profile beside others', { profiles: ['lawyer', 'activist'] }, { profiles: ['lawyer'] }],
    ['no profile any more', { profiles: [] }, { profiles: ['lawyer'] }],
    ['danger instead of relief', { polarity: 'adverse' }, { polarity: 'mitigating' }],
    ['no ordinary crime', { persecution: 'unknown' }, { persecution: false }],
    ['the procedure', { procedure: 'sham' }, {}],
  ])('raises by %s', (_, change, from) => {
    expect(judge(change, people(from))).toMatchObject({ may: true, because: 'raises', lowering: [] });
  });

  it.each<[string, Partial<Facts>, Partial<Development>]>([
    ['an earlier stage', { stage: 'requested' }, {}],
    ['an end', { stage: 'blocked' }, {}],
    ['another family', { kind: 'violence' }, {}],
    ['a lighter kind', { kind: 'detention' }, { kind: 'abduction' }],
    ['another state', { hosts: ['KZ'] }, {}],
    ['another origin', { origin: 'BY' }, {}],
    ['an origin of what concerned all', { origin: 'RU' }, { kind: 'refuge', origin: null }],
    ['an earlier day', { when: '2024-03' }, {}],
    ['an earlier day than the report', { when: '2024-03-01' }, { when: null }],
    ['a profile where none was named', { profiles: ['lawyer'] }, {}],
    ['relief instead of danger', { polarity: 'mitigating' }, {}],
    ['an ordinary crime', { persecution: false }, {}],
  ])('lowers by %s', (_, change, from) => {
    expect(judge(change, people(from))).toMatchObject({ may: true, because: 'lowers' });
  });

  it('lowers as a whole where one of its facts does', () => {
    expect(judge({ stage: 'executed', hosts: ['KZ'] })).toMatchObject({ because: 'lowers', lowering: ['hosts'] });
  });

  it.each<[string, Partial<Facts>, Partial<Development>]>([
    ['withdrawn', { stage: 'executed' }, { state: 'withdrawn' }],
    ['nothing_changes', { hosts: ['KG'] }, {}],
    ['instrument_and_people', { kind: 'wanted_list', stage: 'signed' }, {}],
  ])('is refused: %s', (because, change, from) => {
    expect(judge(change, people(from))).toEqual({ may: false, because });
  });

  it('moves the parties of an instrument that stood where it stood', () => {
    const before = treaty();
    const after = withFacts(before, { ...factsOf(before), stage: 'ratified', hosts: ['KZ', 'KG', 'AM'] }, [
      'stage',
      'hosts',
    ]);
    expect(after.parties).toEqual([
      { country: 'KZ', stage: 'ratified', since: '2026-03-09' },
      { country: 'KG', stage: 'negotiating', since: null },
      { country: 'AM', stage: 'ratified', since: '2026-03-09' },
    ]);
  });
});

describe('a confirmation', () => {
  it.each([
    ['raises', people({ certainty: 'unverified' }), 'reported', 'F', true],
    ['raises', people({ lowGradeSince: '2026-03-10T09:00:00.000Z' }), 'reported', 'E', true],
    ['raises', people(), 'confirmed', 'B', true],
    ['source_not_graded', people(), 'confirmed', 'C', false],
    ['as_certain_already', people(), 'reported', 'B', false],
    ['withdrawn', people({ state: 'withdrawn' }), 'confirmed', 'A', false],
  ] as const)('%s', (because, from, certainty, grade, may) => {
    expect(judgeConfirmation(from, certainty, grade)).toEqual({ may, because });
  });

  it('never makes less certain, and ends the hold', () => {
    const from = people({ certainty: 'confirmed', lowGradeSince: '2026-03-10T09:00:00.000Z' });
    expect(withCertainty(from, 'reported')).toMatchObject({ certainty: 'confirmed', lowGradeSince: null });
  });

  it('stands in for the best report of its stage', () => {
    const report = {
      documentId: 'd1',
      grade: 'E',
      type: 'partisan',
      stage: 'detained',
      certainty: 'unverified',
    } as Report;
    const better = { ...report, documentId: 'd2', grade: 'B', stage: 'requested' } as Report;
    expect(vouchedFor([report, better], { certainty: 'reported', stage: 'detained' })).toMatchObject({
      documentId: 'd1',
      grade: 'C',
      type: 'independent',
      certainty: 'reported',
      claimed: true,
    });
    expect(vouchedFor([], { certainty: 'reported', stage: 'detained' })).toBeNull();
  });
});

describe('the word of operators when everything is folded anew', () => {
  const at = '2026-03-10T12:00:00.000Z';
  const correction = (to: Partial<Facts>): Word => {
    const facts = { ...factsOf(people({ stage: 'executed', hosts: ['KG', 'KZ'] })), ...to };
    const changed = differences(factsOf(people({ stage: 'executed', hosts: ['KG', 'KZ'] })), facts);
    return { said: 'correction', at, facts, changed };
  };
  const heard = (now: string, mention: Partial<Mention>) =>
    ({ mention: { ...factsOf(people()), ...mention }, context: { now } }) as Heard;
  const folded = people({ stage: 'executed', hosts: ['KG', 'KZ'] });

  it('stands over what was known', () => {
    const words = [correction({ stage: 'ordered', hosts: ['KG'] })];
    const before = [heard('2026-03-10T09:00:00.000Z', { stage: 'executed', hosts: ['KZ'] })];
    expect(keptToWords(folded, words, before)).toMatchObject({ stage: 'ordered', hosts: ['KG'] });
  });

  it('gives way to what is heard later, fact by fact', () => {
    const words = [correction({ stage: 'ordered', hosts: ['KG'] })];
    const later = [heard('2026-03-11T09:00:00.000Z', { stage: 'executed', hosts: ['KG'] })];
    expect(keptToWords(folded, words, later)).toMatchObject({ stage: 'executed', hosts: ['KG'] });
  });

  it('stands over who retells what was known, until somebody tells how it ended', () => {
    const detained = people({ stage: 'detained' });
    const word: Word = { said: 'correction', at, facts: factsOf(people({ stage: 'executed' })), changed: ['stage'] };
    const retold = [heard('2026-03-11T09:00:00.000Z', { stage: 'detained' })];
    expect(keptToWords(detained, [word], retold).stage).toBe('executed');
    const over = [heard('2026-03-12T09:00:00.000Z', { stage: 'blocked' })];
    expect(keptToWords(people({ stage: 'blocked' }), [word], over).stage).toBe('blocked');
  });

  it('vouches for one stage only', () => {
    const word: Word = { said: 'confirmation', at, certainty: 'confirmed', stage: 'detained' };
    expect(keptToWords(people(), [word], []).certainty).toBe('confirmed');
    expect(keptToWords(folded, [word], []).certainty).toBe('reported');
  });
});

describe('whether a development waits', () => {
  const said = (mention: Partial<Mention>, more: Partial<Said> = {}): Said => ({
    mention: { ...factsOf(people()), certainty: 'confirmed', subjects: [], background: false, spans: [], ...mention },
    sourceType: 'official',
    grade: 'A',
    published: '2026-03-10T09:00:00.000Z',
    ...more,
  });
  const independent = { sourceType: 'independent', grade: 'B' } as const;

  it.each<[string, Development, Partial<Beside>]>([
    ['second', people({ state: 'disputed' }), { wantsSecond: true }],
    ['recalled', people(), { recalled: true }],
    ['official_acts', people(), { said: [said({ stage: 'executed' }), said({ stage: 'blocked' })] }],
    ['official_acts', people(), { opposed: true }],
    [
      'official_acts',
      treaty(),
      {
        said: ['2026-01-05', '2026-01-09'].map((when) =>
          said({ kind: 'extradition_agreement', stage: 'signed', hosts: ['KZ'], when }),
        ),
      },
    ],
    [
      'outcome',
      people(),
      { said: [said({ stage: 'executed' }, independent), said({ stage: 'blocked' }, independent)] },
    ],
    ['procedure', people({ procedure: 'disputed' }), {}],
    ['unsupported', people({ state: 'disputed' }), {}],
    ['low_grade', people({ lowGradeSince: '2026-03-10T09:00:00.000Z', certainty: 'unverified' }), {}],
    ['unverified', people({ certainty: 'unverified' }), {}],
  ])('because of: %s', (because, development, beside) => {
    expect(waitsForReview(development, { ...NOTHING, ...beside })).toMatchObject({ waits: true, reasons: [because] });
  });

  it.each<[string, Development, Partial<Beside>]>([
    ['nothing_open', people(), {}],
    ['nothing_open', people({ certainty: 'unverified', background: true }), {}],
    ['nothing_open', people(), { said: [said({ stage: 'detained' }), said({ stage: 'blocked', when: '2026-03-11' })] }],
    ['nothing_open', people(), { said: [said({ stage: 'executed', when: '2026-02-01' }), said({ stage: 'blocked' })] }],
    ['withdrawn', people({ state: 'withdrawn', certainty: 'unverified' }), {}],
    ['canary', people({ hosts: ['XC'], certainty: 'unverified' }), {}],
    ['left_as_it_is', people({ certainty: 'unverified' }), { left: { reasons: ['unverified'], weight: 400 } }],
  ])('not where %s', (because, development, beside) => {
    expect(waitsForReview(development, { ...NOTHING, ...beside })).toMatchObject({ waits: false, because });
  });

  it('again where there is a new reason or it weighs more', () => {
    const development = people({ certainty: 'unverified', procedure: 'disputed' });
    const left = { reasons: ['unverified'] as const, weight: 900 };
    expect(waitsForReview(development, { ...NOTHING, left }).waits).toBe(true);
    const lighter = { reasons: ['unverified', 'procedure'] as const, weight: 10 };
    expect(waitsForReview(development, { ...NOTHING, left: lighter }).waits).toBe(true);
  });

  it('comes before what matters less', () => {
    const weight = (development: Development) => {
      const waits = waitsForReview({ ...development, certainty: 'unverified' }, NOTHING);
      return waits.waits ? waits.weight : 0;
    };
    const order = [
      weight(people({ stage: 'executed' })),
      weight(treaty()),
      weight(people({ kind: 'refuge', stage: 'requested' })),
      weight(people({ kind: 'pressure', stage: 'threatened' })),
      weight(people({ when: '2025-06-01' })),
    ];
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    expect(new Set(order).size).toBe(order.length);
    const claim = said({}).mention;
    const now = '2026-03-10T09:00:00.000Z';
    expect(weightOfDocument(claim, 0.9, now)).toBeGreaterThan(weightOfDocument(claim, 0.2, now));
    expect(weightOfDocument(claim, 0.2, now)).toBeGreaterThan(weightOfDocument(null, null, now));
  });
});

describe('a ruling that raises or lowers', () => {
  it.each([
    ['raising', 3, 'carry_out'],
    ['lowering', 0, 'carry_out'],
    ['lowering', 1, 'put_to_second'],
  ] as const)('%s beside %d other organisations: %s', (kind, others, step) => {
    expect(followRuling({ kind, state: 'entered', agreed: null, undo: false }, others).do).toBe(step);
  });
});
