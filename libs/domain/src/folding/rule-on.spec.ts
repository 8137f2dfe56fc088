import { followRuling } from './follow-ruling.js';
import { judgeMerge, mergeOf, restated, splitOf, unmergeOf } from './rule-on.js';
import { NOW, Reports, standing } from './rulings.cases.js';

let reports: Reports;
beforeEach(() => {
  reports = new Reports();
});

const requested = { kind: 'forced_return', stage: 'requested' } as const;

describe('a merge', () => {
  it('of three retellings at different stages stands where the furthest of them stands', () => {
    const held = reports.of({ subjects: ['Lev Skoryakin'], when: '2023-06-05' });
    const asked = reports.of({ ...requested, subjects: ['A. Skoriakine'], when: '2023-06-20' }, '2023-06-21');
    const sent = reports.of(
      { kind: 'forced_return', stage: 'executed', subjects: [], when: '2023-06-25' },
      '2023-06-26',
    );
    const absorbed = standing('absorbed', sent).development;
    const survivor = standing('survivor', held, asked).development;
    const merged = mergeOf(absorbed, survivor, [sent, asked, held], NOW);
    expect(merged).toMatchObject({
      done: true,
      because: 'merged',
      survivor: {
        id: 'survivor',
        version: 4,
        kind: 'forced_return',
        stage: 'executed',
        when: '2023-06-25',
        sources: 3,
      },
      absorbed: { id: 'absorbed', version: 4, state: 'withdrawn', changedAt: NOW },
    });
  });

  it('keeps the headline and the day of the report that was heard first', () => {
    const first = reports.of({ subjects: ['Lev Skoryakin'] }, '2023-06-07');
    const second = reports.of({ subjects: ['Lev Skoryakin'], when: '2023-06-04' }, '2023-06-09');
    const merged = mergeOf(standing('a', second).development, standing('b', first).development, [second, first], NOW);
    expect(merged).toMatchObject({
      survivor: { headline: first.context.headline, firstSeenAt: first.context.now, when: '2023-06-04' },
    });
  });

  it('of the reports of two outlets confirms what each only reported', () => {
    const [a, b] = [reports.of({ subjects: ['Skoryakin'] }), reports.of({ subjects: ['Krylova'] })];
    const alone = standing('b', b).development;
    expect(alone.certainty).toBe('reported');
    expect(mergeOf(standing('a', a).development, alone, [a, b], NOW)).toMatchObject({
      survivor: { certainty: 'confirmed', subjects: ['Skoryakin', 'Krylova'] },
    });
  });

  it('of instruments binds the parties of both', () => {
    const pact = { kind: 'data_sharing_agreement' } as const;
    const signed = reports.of({ ...pact, hosts: ['KZ', 'KG'], stage: 'signed', when: '2020-12-18' });
    const ratified = reports.of({ ...pact, hosts: ['KG', 'AM'], stage: 'ratified', when: '2023-05' });
    const merged = mergeOf(
      standing('a', ratified).development,
      standing('b', signed).development,
      [ratified, signed],
      NOW,
    );
    const survivor = merged.done ? merged.survivor : null;
    expect(survivor?.parties.map(({ country, stage }) => `${country} ${stage}`).sort()).toEqual([
      'AM ratified',
      'KG ratified',
      'KZ signed',
    ]);
    expect(survivor).toMatchObject({ stage: 'ratified', hosts: ['KZ', 'KG', 'AM'] });
  });

  it('keeps the hosts of both, so that nobody in either falls silent, and undone each has its own', () => {
    const inYerevan = reports.of({ subjects: ['Arkady Merkulov'], hosts: ['AM'] });
    const inTbilisi = reports.of({ subjects: ['Kit Severny'], hosts: ['GE'] });
    const [a, b] = [standing('a', inYerevan).development, standing('b', inTbilisi).development];
    const merged = mergeOf(a, b, [inYerevan, inTbilisi], NOW);
    if (!merged.done) throw new Error(merged.because);
    expect(merged.survivor.hosts).toEqual(['AM', 'GE']);
    expect(merged.absorbed.hosts).toEqual(['AM']);
    const was = (one: { mentionId: string }) => one === inYerevan;
    expect(unmergeOf(merged.absorbed, merged.survivor, [inYerevan, inTbilisi], was, NOW)).toMatchObject({
      restored: { hosts: ['AM'] },
      survivor: { hosts: ['GE'] },
    });
  });

  it('is not carried out where one of the two was withdrawn meanwhile', () => {
    const one = reports.of({});
    const [a, b] = [standing('a', one).development, standing('b', one).development];
    expect(mergeOf({ ...a, state: 'withdrawn' }, b, [one], NOW)).toEqual({
      done: false,
      because: 'withdrawn_meanwhile',
    });
  });

  const of = (kind: 'detention' | 'forced_return' | 'pressure' | 'wanted_list', id: string = kind) => ({
    ...standing(id, new Reports().of({ kind, stage: kind === 'wanted_list' ? 'signed' : 'requested' })).development,
  });
  it.each([
    ['kinds of one family', of('detention'), of('forced_return'), {}, 'same_family'],
    ['a development and itself', of('detention'), of('detention'), {}, 'itself'],
    ['kinds of two families', of('pressure'), of('detention'), {}, 'other_family'],
    ['kinds of two families without a word', of('pressure'), of('detention'), { force: true }, 'note_missing'],
    ['kinds of two families, and why', of('pressure'), of('detention'), { force: true, note: 'One raid.' }, 'forced'],
    ['a list and a person', of('wanted_list'), of('detention'), { force: true, note: 'x' }, 'instrument_and_people'],
    ['what is gone', { ...of('detention'), state: 'withdrawn' as const }, of('forced_return'), {}, 'withdrawn'],
  ])('of %s is judged', (_, absorbed, survivor, wish, because) => {
    expect(judgeMerge(absorbed, survivor, { force: false, note: '', ...wish })).toMatchObject({ because });
  });
});

describe('a split', () => {
  it('gives two people who were taken for one a development each', () => {
    const elder = reports.of({ subjects: ['Ivan Petrov'], when: '2023-06-02' });
    const younger = reports.of({ ...requested, subjects: ['I. Petrov'], when: '2023-06-20' }, '2023-06-21');
    const again = reports.of({ subjects: ['Petrov'], when: '2023-06-02' }, '2023-06-08');
    const wrong = standing('wrong', elder, younger, again).development;
    expect(wrong).toMatchObject({ kind: 'detention', stage: 'detained' });
    const split = splitOf(wrong, [elder, younger, again], { mentions: [younger.mentionId], otherId: 'new' }, NOW);
    expect(split).toMatchObject({
      done: true,
      because: 'split',
      stays: { id: 'wrong', version: 4, stage: 'detained', certainty: 'confirmed', sources: 2 },
      leaves: { id: 'new', version: 1, kind: 'forced_return', stage: 'requested', certainty: 'reported' },
      moved: [younger],
    });
  });

  it('leaves neither side empty', () => {
    const one = reports.of({});
    const development = standing('a', one).development;
    const wish = { mentions: [one.mentionId], otherId: 'new' };
    expect(splitOf(development, [one], wish, NOW)).toMatchObject({ done: false, because: 'nothing_left' });
    expect(splitOf(development, [one], { ...wish, mentions: [] }, NOW)).toMatchObject({ because: 'nothing_chosen' });
  });
});

describe('undoing a merge', () => {
  it('gives each its reports back, and to a later one the place where it fits best', () => {
    const lev = reports.of({ subjects: ['Lev Skoryakin'] });
    const alyona = reports.of({ ...requested, subjects: ['Alyona Krylova'] });
    const before = new Map([
      [lev, true],
      [alyona, false],
    ]);
    const laterOfLev = reports.of({ subjects: ['Скорякин'] }, '2023-06-15');
    const laterOfAlyona = reports.of({ subjects: ['Крылова'] }, '2023-06-16');
    const absorbed = { ...standing('absorbed', lev).development, state: 'withdrawn' as const };
    const survivor = standing('survivor', lev, alyona, laterOfLev, laterOfAlyona).development;
    const heard = [lev, alyona, laterOfLev, laterOfAlyona];
    const undone = unmergeOf(absorbed, survivor, heard, (one) => before.get(one) ?? null, NOW);
    expect(undone).toMatchObject({
      done: true,
      restored: { id: 'absorbed', version: 4, state: 'active', subjects: ['Lev Skoryakin'], sources: 2 },
      survivor: { id: 'survivor', version: 4, stage: 'detained', subjects: ['Alyona Krylova'], sources: 2 },
      moved: [lev, laterOfLev],
    });
  });
});

describe('what follows from a ruling', () => {
  const merge = { kind: 'merge', state: 'entered', agreed: null, undo: false } as const;
  it.each([
    ['a split takes effect at once', { ...merge, kind: 'split' as const }, 5, 'carry_out', 'raising'],
    ['a merge takes effect where nobody else operates', merge, 0, 'carry_out', 'nobody_else'],
    ['a merge waits for somebody else', merge, 1, 'put_to_second', 'wants_a_second'],
    ['it goes on waiting', { ...merge, state: 'waiting' as const }, 1, 'nothing', 'still_waits'],
    ['it waits no longer once nobody is left', { ...merge, state: 'waiting' as const }, 0, 'carry_out', 'nobody_else'],
    ['a second agrees', { ...merge, state: 'waiting' as const, agreed: true }, 1, 'carry_out', 'seconded'],
    ['a second disagrees', { ...merge, state: 'waiting' as const, agreed: false }, 1, 'refuse', 'second_disagreed'],
    ['who waits takes it back', { ...merge, state: 'waiting' as const, undo: true }, 1, 'withdraw', 'undone'],
    ['what stands is undone', { ...merge, state: 'standing' as const, undo: true }, 1, 'undo', 'undone'],
    ['what stands stands', { ...merge, state: 'standing' as const }, 1, 'nothing', 'settled'],
    ['what was refused is over', { ...merge, state: 'refused' as const, undo: true }, 1, 'nothing', 'settled'],
  ])('%s', (_, ruling, others, step, because) => {
    expect(followRuling(ruling, others)).toEqual({ do: step, because });
  });

  it('a development in dispute is one version further and otherwise the same', () => {
    const { development } = standing('a', reports.of({}));
    expect(restated(development, 'disputed', NOW)).toEqual({ ...development, state: 'disputed', version: 4 });
  });
});
