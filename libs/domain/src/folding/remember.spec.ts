import { mergeOf, splitOf } from './rule-on.js';
import { grown, hears, NOW, Reports, standing, whereTo } from './rulings.cases.js';

let reports: Reports;
beforeEach(() => {
  reports = new Reports();
});

describe('after a merge', () => {
  it('a fourth mention that is about the absorbed development joins the survivor', () => {
    const [one, two, three] = [
      reports.of({ subjects: ['Lev Skoryakin'], hosts: ['KG'] }),
      reports.of({ subjects: ['Lev Skoryakin'], hosts: ['KG'], when: '2023-06-06' }),
      reports.of({ subjects: ['Leo Skorin'], hosts: ['KZ'] }),
    ];
    const was = standing('absorbed', three);
    const merged = mergeOf(was.development, standing('survivor', one, two).development, [one, two, three], NOW);
    if (!merged.done) throw new Error(merged.because);
    const into = { development: merged.survivor, reports: standing('survivor', one, two, three).reports };
    const fourth = reports.of({
      subjects: ['Skorin'],
      hosts: ['KZ'],
      kind: 'forced_return',
      stage: 'executed',
      when: '2023-07-02',
    });
    expect(whereTo(hears(fourth, [into]))).toBe(fourth.context.developmentId);
    const folded = hears(fourth, [into], { absorbed: [{ was, into }] });
    expect(folded).toMatchObject({ is: 'advances', development: { id: 'survivor', stage: 'executed', version: 5 } });
  });

  it('nobody who was merged goes a way of their own by an accident of spelling', () => {
    const both = [reports.of({ subjects: ['Ann Leeson'] }), reports.of({ subjects: ['Anna Lynn'] })];
    const into = standing('survivor', ...both);
    const was = standing('absorbed', both[1] as (typeof both)[0]);
    const sent = reports.of({ subjects: ['Anna Lynn'], kind: 'forced_return', stage: 'executed', when: '2023-06-20' });
    expect(whereTo(hears(sent, [into], { absorbed: [{ was, into }] }))).toBe('survivor');
  });
});

describe('after a split', () => {
  const petrovs = () => {
    const elder = reports.of({ subjects: ['Ivan Petrov'], when: '2023-06-02' });
    const younger = reports.of({ subjects: ['Ilya Sidorov'], when: '2023-06-03' });
    const wrong = standing('elder', elder, younger).development;
    const split = splitOf(wrong, [elder, younger], { mentions: [younger.mentionId], otherId: 'younger' }, NOW);
    if (!split.done) throw new Error(split.because);
    return { known: [standing('elder', elder), standing('younger', younger)] as const, younger };
  };
  const apart = [
    { id: 'elder', names: ['Ilya Sidorov'] },
    { id: 'younger', names: ['Ivan Petrov'] },
  ];

  it('a retelling that names both brings neither name to the other', () => {
    const { known } = petrovs();
    const retold = reports.of({ subjects: ['Petrov', 'Sidorov'], when: '2023-06-02' });
    const folded = hears(retold, known, { apart });
    expect(folded).toMatchObject({ development: { id: 'elder', subjects: ['Ivan Petrov'] } });
    const unruled = hears(retold, [known[0]]);
    expect(unruled).toMatchObject({ development: { subjects: ['Ivan Petrov', 'Sidorov'] } });
  });

  it('who is told of alone goes on in the development of their own', () => {
    const { known } = petrovs();
    const sent = reports.of({ subjects: ['Сидорова'], kind: 'forced_return', stage: 'executed', when: '2023-06-12' });
    expect(whereTo(hears(sent, known, { apart }))).toBe('younger');
    const after = grown(known[1], sent);
    expect(after.development).toMatchObject({ stage: 'executed', subjects: ['Ilya Sidorov'] });
  });

  it('a document that is read again lands where the ruling put it, whatever a later reader makes of it', () => {
    const { known, younger } = petrovs();
    const again = { ...reports.of({ subjects: [], when: '2023-06-02' }), context: younger.context };
    const placed = [{ mention: younger.mention, known: known[1] }];
    expect(whereTo(hears(again, known))).toBe('elder');
    expect(whereTo(hears(again, known, { placed }))).toBe('younger');
  });

  it('another claim of that document goes where it belongs', () => {
    const { known, younger } = petrovs();
    const placed = [{ mention: younger.mention, known: known[1] }];
    for (const other of [{ subjects: ['Ivan Petrov'] }, { kind: 'pressure' as const }, { hosts: ['AM'] }]) {
      const claim = { ...reports.of({ when: '2023-06-02', ...other }), context: younger.context };
      expect(whereTo(hears(claim, known, { placed }))).not.toBe('younger');
    }
  });
});

it('a mention that names no state is ignored, whoever has ruled', () => {
  expect(hears(reports.of({ hosts: [] }), [])).toEqual({ is: 'ignored', because: 'no_host' });
});
