import { Archive, said } from './fold.cases.js';

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
});

describe('people', () => {
  it('held, then handed over, are one development that advances', () => {
    archive.hear(said({ subjects: ['Lev Skoryakin'], when: '2023-06-09' }));
    archive.hear(said({ subjects: ['Льва Скорякина'], kind: 'forced_return', stage: 'requested', when: '2023-07' }));
    archive.hear(said({ subjects: ['Скорякин'], kind: 'forced_return', stage: 'executed', when: '2023-10-16' }));
    expect(archive.story).toEqual(['new/first_report', 'retells/already_known', 'advances/stage_advanced']);
    expect(archive.only()).toMatchObject({ kind: 'forced_return', stage: 'executed', when: '2023-10-16', version: 2 });
  });

  it('deported according to one and kidnapped according to another are one development with a disputed procedure', () => {
    const subjects = ['Aleksei Rozhkov'];
    archive.hear(said({ kind: 'forced_return', stage: 'executed', subjects, procedure: 'formal' }));
    archive.hear(said({ kind: 'abduction', stage: 'executed', subjects: ['Рожкова'], procedure: 'none' }));
    expect(archive.only()).toMatchObject({ kind: 'forced_return', procedure: 'disputed', certainty: 'confirmed' });
  });

  it('released and taken again ring a second time', () => {
    const subjects = ['Lev Skoryakin'];
    archive.hear(said({ subjects, when: '2023-06-09' }));
    archive.hear(said({ subjects, stage: 'blocked', polarity: 'mitigating', when: '2023-09' }));
    expect(archive.only()).toMatchObject({ stage: 'blocked', polarity: 'mitigating' });
    archive.hear(said({ subjects, kind: 'forced_return', stage: 'executed', when: '2023-10' }));
    expect(archive.only()).toMatchObject({ stage: 'executed', polarity: 'adverse' });
    expect(archive.story.slice(1)).toEqual(['advances/undone', 'advances/begun_again']);
  });

  it('held again months later, in fresh news, ring again though nobody told of a release', () => {
    const subjects = ['Alyona Krylova'];
    archive.hear(said({ subjects, when: '2023-06-04' }));
    archive.hear(said({ subjects, when: '2023-08-20' }), { published: '2024-05-01T08:00:00Z' });
    archive.hear(said({ subjects, when: '2023-08-20' }), { published: '2023-08-21T08:00:00Z' });
    expect(archive.story.slice(1)).toEqual(['retells/corroborated', 'advances/begun_again']);
    expect(archive.only()).toMatchObject({ stage: 'detained', when: '2023-08-20' });
  });

  it('are not set back by a refusal that is older than, or silent about, their return', () => {
    const subjects = ['Lev Skoryakin'];
    archive.hear(said({ subjects, kind: 'forced_return', stage: 'executed', when: '2023-10' }));
    for (const when of ['2023-09', null]) {
      archive.hear(said({ subjects, kind: 'forced_return', stage: 'blocked', polarity: 'mitigating', when }));
    }
    expect(archive.only()).toMatchObject({ stage: 'executed', polarity: 'adverse' });
  });

  it('reported at first hand without a name are nobody who is named, and wait for an operator by themselves', () => {
    const day = { when: '2023-06-09', subjects: ['Lev Skoryakin'] };
    archive.hear(said(day));
    archive.hear(said({ ...day, subjects: [] }));
    archive.hear(said({ ...day, subjects: [] }), { firstHand: true });
    archive.hear(said({ ...day, subjects: ['Скорякин'] }), { firstHand: true });
    expect(archive.story).toEqual([
      'new/first_report',
      'retells/corroborated',
      'new/first_report',
      'retells/already_known',
    ]);
  });

  it('without names but months apart are two happenings', () => {
    const deserter = { hosts: ['AM'], kind: 'abduction', stage: 'executed', profiles: ['deserter_fought'] } as const;
    const published = '2023-12-15T08:00:00Z';
    archive.hear(
      said({
        ...deserter,
        hosts: ['AM'],
        profiles: ['deserter_fought'],
        when: '2023-12-08',
        subjects: ['Dmitry Setrakov'],
      }),
      { published },
    );
    archive.hear(said({ ...deserter, hosts: ['AM'], profiles: ['deserter_fought'], when: '2024-04' }), {
      published: '2024-04-20T08:00:00Z',
    });
    expect(archive.story).toEqual(['new/first_report', 'new/first_report']);
  });

  it('without a name yesterday and with one today are the same within days', () => {
    const facts = {
      hosts: ['AM'],
      kind: 'abduction' as const,
      stage: 'executed' as const,
      profiles: ['deserter_fought' as const],
    };
    archive.hear(said({ ...facts, when: '2023-12-08' }), { published: '2023-12-08T12:00:00Z' });
    archive.hear(said({ ...facts, when: '2023-12', subjects: ['Dmitry Setrakov'] }), {
      published: '2023-12-09T12:00:00Z',
    });
    expect(archive.only()).toMatchObject({ subjects: ['Dmitry Setrakov'], certainty: 'confirmed' });
  });

  it('with other names, in another host or of another origin are other people', () => {
    archive.hear(said({ subjects: ['Alyona Krylova'] }));
    archive.hear(said({ subjects: ['Lev Skoryakin'] }));
    archive.hear(said({ subjects: ['Alyona Krylova'], hosts: ['AM'] }));
    archive.hear(said({ subjects: ['Alyona Krylova'], origin: 'TJ' }));
    expect(archive.story).toEqual(Array(4).fill('new/first_report'));
  });

  it('of another profile on the same day are other people', () => {
    archive.hear(said({ profiles: ['deserter_refused'] }));
    archive.hear(said({ profiles: ['journalist'] }));
    expect(archive.story).toEqual(['new/first_report', 'new/first_report']);
  });

  it('held together go their own way when one of them is handed over', () => {
    archive.hear(said({ subjects: ['Alyona Krylova', 'Lev Skoryakin'] }));
    archive.hear(said({ subjects: ['Скорякин'], kind: 'forced_return', stage: 'executed', when: '2023-10' }));
    expect(archive.story).toEqual(['new/first_report', 'new/one_of_several']);
    archive.hear(said({ subjects: ['Skoryakin'], kind: 'forced_return', stage: 'executed', when: '2023-10-16' }));
    expect(archive.known).toHaveLength(2);
  });

  it('known one by one are found again when a text names them together', () => {
    archive.hear(said({ subjects: ['Alyona Krylova'] }));
    archive.hear(said({ subjects: ['Lev Skoryakin'], when: '2023-06-09' }));
    archive.hear(said({ subjects: ['Krylova', 'Skoryakin'], when: '2023-06' }));
    expect(archive.known).toHaveLength(2);
    expect(archive.story.slice(2)).toEqual(['retells/corroborated', 'retells/corroborated']);
  });

  it('of whom one is retold leave out whoever is only quoted beside it', () => {
    const document = 'one-article';
    archive.hear(said({ subjects: ['Aleksei Rozhkov'], kind: 'forced_return', stage: 'executed' }), { document });
    archive.hear(said({ subjects: ['Ilya Shumanov', 'Rozhkov'], when: null }), { document });
    expect(archive.only().subjects).toEqual(['Aleksei Rozhkov']);
  });

  it('taken together with somebody known, but later, are a happening of their own', () => {
    archive.hear(said({ subjects: ['Alyona Krylova'], when: '2023-06-04' }));
    archive.hear(said({ subjects: ['Krylova', 'Pavel Ozerov'], when: '2023-08-20' }));
    archive.hear(said({ subjects: ['Ozerov', 'Marina Volkova'], when: '2023-08-21' }));
    expect(archive.story).toEqual([
      'new/first_report',
      'retells/corroborated',
      'new/first_report',
      'retells/corroborated',
    ]);
    expect(archive.known[1]?.development.subjects).toEqual(['Pavel Ozerov', 'Marina Volkova']);
  });

  it('retold years later stay where they stand, in the background or not', () => {
    const subjects = ['Михаил Жилин'];
    archive.hear(
      said({ hosts: ['KZ'], subjects, kind: 'forced_return', stage: 'executed', when: '2022-12', background: true }),
    );
    archive.hear(said({ hosts: ['KZ'], subjects: ['Zhilin'], when: '2022', background: true }));
    expect(archive.only()).toMatchObject({ background: true, stage: 'executed', version: 1 });
  });
});

describe('a refusal of refuge', () => {
  it('is one development however often it is retold, and its grant to the same person another', () => {
    const refused = {
      kind: 'refuge' as const,
      hosts: ['RS'],
      stage: 'executed' as const,
      subjects: ['Vladimir Volokhonsky'],
    };
    archive.hear(said({ ...refused, when: '2023-07' }));
    archive.hear(said({ ...refused, subjects: ['Волохонскому'], when: '2023-07-25' }));
    expect(archive.only()).toMatchObject({ when: '2023-07-25' });
    archive.hear(said({ ...refused, polarity: 'mitigating', when: '2023-09' }));
    expect(archive.known).toHaveLength(2);
  });
});

describe('certainty', () => {
  const subjects = ['Alyona Krylova'];

  it.each([
    ['one reliable source', [{ source: 'a' }], 'reported'],
    ['two independent ones', [{ source: 'a' }, { source: 'b' }], 'confirmed'],
    [
      'two feeds of one outlet',
      [
        { source: 'a', outlet: 'herald.example' },
        { source: 'b', outlet: 'herald.example' },
      ],
      'reported',
    ],
    ['one source twice', [{ source: 'a' }, { source: 'a' }], 'reported'],
    [
      'a text and its copy elsewhere',
      [
        { source: 'a', text: COPY() },
        { source: 'b', text: `${COPY()} Read more.` },
      ],
      'reported',
    ],
    ['a source graded E', [{ source: 'a', grade: 'E' as const }], 'unverified'],
    [
      'a partisan source and another one',
      [
        { source: 'a', type: 'partisan' as const },
        { source: 'b', type: 'partisan' as const },
      ],
      'unverified',
    ],
    ['a reliable source and one graded D', [{ source: 'a' }, { source: 'b', grade: 'D' as const }], 'reported'],
  ])('of %s', (_, sayings, expected) => {
    for (const saying of sayings) archive.hear(said({ subjects }), saying);
    expect(archive.only().certainty).toBe(expected);
  });

  it('falls back to what supports the new stage', () => {
    archive.hear(said({ subjects }));
    archive.hear(said({ subjects }));
    archive.hear(said({ subjects, kind: 'forced_return', stage: 'executed', when: '2023-07' }));
    expect(archive.only()).toMatchObject({ stage: 'executed', certainty: 'reported' });
  });

  it('is not shaken by a rumour in either direction', () => {
    archive.hear(said({ subjects }));
    archive.hear(said({ subjects, stage: 'blocked', polarity: 'mitigating', when: '2023-07' }), { grade: 'F' });
    archive.hear(said({ subjects, kind: 'forced_return', stage: 'executed', when: '2023-07' }), { type: 'partisan' });
    expect(archive.story.slice(1)).toEqual(Array(2).fill('retells/only_a_rumour'));
    expect(archive.only()).toMatchObject({ stage: 'detained', polarity: 'adverse', version: 1 });
  });
});

function COPY(): string {
  return 'The police of the capital came in the morning and took the spokeswoman from her rented room, neighbours said, and nobody has told her husband where she is held or what for.';
}

describe('a mention without a host', () => {
  it('is ignored unless the origin acts by itself', () => {
    archive.hear(said({ hosts: [] }));
    archive.hear(said({ hosts: [], kind: 'origin_action', stage: 'executed', subjects: ['Artyom Vazhenkov'] }));
    expect(archive.story).toEqual(['ignored/no_host', 'new/first_report']);
  });
});
