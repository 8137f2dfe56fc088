import { claimToShow, judgeOpinion, type LeftOut, type SaidClaim } from './judge.js';

const TEXT = `Police in Bishkek detained Vera Ostrova on Saturday. Her lawyer says that a request
from Moscow lies before the court.  «Её держат в СИЗО», — сказал адвокат.`;
const QUOTE = 'Police in Bishkek detained Vera Ostrova';

const said = (more: Partial<SaidClaim> = {}): SaidClaim => ({
  kind: 'detention',
  hosts: ['KG'],
  origin: 'RU',
  stage: 'detained',
  polarity: 'adverse',
  certainty: 'reported',
  when: '2026-02-28',
  subjects: ['Vera Ostrova'],
  persecution: 'unknown',
  background: false,
  quotes: [QUOTE],
  ...more,
});
const judge = (...claims: SaidClaim[]) => judgeOpinion(claims, TEXT);

describe('a claim that counts', () => {
  it('sends the document to a person, with the words that say so', () => {
    const judged = judge(said());
    expect(judged).toMatchObject({ verdict: 'review', because: 'claims_danger', leftOut: [] });
    expect(judged.claims).toEqual([
      {
        kind: 'detention',
        hosts: ['KG'],
        origin: 'RU',
        stage: 'detained',
        polarity: 'adverse',
        certainty: 'reported',
        when: '2026-02-28',
        subjects: ['Vera Ostrova'],
        persecution: 'unknown',
        background: false,
        spans: [{ start: 0, end: QUOTE.length }],
      },
    ]);
  });

  it('may quote across a line end and several blanks, and its spans are those of the text', () => {
    const [claim] = judge(
      said({ quotes: ['  a request from Moscow lies before the court. «Её держат', QUOTE] }),
    ).claims;
    expect(claim?.spans.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      QUOTE,
      'a request\nfrom Moscow lies before the court.  «Её держат',
    ]);
  });

  it('may open a window as well as tell of a danger', () => {
    expect(judge(said({ polarity: 'mitigating', stage: 'blocked' })).verdict).toBe('review');
  });

  it('loses a date that is none and names that the text does not hold', () => {
    const [claim] = judge(
      said({ when: 'last Saturday', subjects: ['Vera Ostrova', 'Pavel Neverov', '', 'vera ostrova'] }),
    ).claims;
    expect(claim).toMatchObject({ when: null, subjects: ['Vera Ostrova'] });
  });

  it('is counted with hosts named once and an origin left open', () => {
    expect(judge(said({ hosts: ['KG', 'KG', 'EU'], origin: null })).claims[0]).toMatchObject({
      hosts: ['KG', 'EU'],
      origin: null,
    });
  });
});

describe('a claim that does not count', () => {
  it.each<[string, LeftOut, Partial<SaidClaim>]>([
    ['an invented quote', 'quote_not_in_text', { quotes: ['She was deported to Moscow at night'] }],
    ['a quote with a letter changed', 'quote_not_in_text', { quotes: ['Police in Bishkek detained Vera Ostrovа'] }],
    ['a quote in other case', 'quote_not_in_text', { quotes: [QUOTE.toLowerCase()] }],
    ['a quote with other quotation marks', 'quote_not_in_text', { quotes: ['"Её держат в СИЗО", — сказал адвокат'] }],
    ['a quote with a gap', 'quote_not_in_text', { quotes: ['Police in Bishkek … on Saturday'] }],
    ['a quote without a blank', 'quote_not_in_text', { quotes: ['Police in Bishkekdetained Vera Ostrova'] }],
    ['one true and one invented quote', 'quote_not_in_text', { quotes: [QUOTE, 'He is wanted by Interpol since May'] }],
    ['a short quote', 'short_quote', { quotes: ['Vera Ostrova'] }],
    ['a short quote made long by blanks', 'short_quote', { quotes: ['Vera          Ostrova'] }],
    ['an empty quote', 'short_quote', { quotes: [''] }],
    ['no quote', 'no_quote', { quotes: [] }],
    ['a heap of quotes', 'too_many_quotes', { quotes: Array.from({ length: 7 }, () => QUOTE) }],
    ['an unknown kind', 'unknown_word', { kind: 'ring_everybody' }],
    ['a kind that every object has', 'unknown_word', { kind: 'constructor' }],
    ['an unknown stage', 'unknown_word', { stage: 'imminent' }],
    ['a stage of instruments for people', 'stage_of_other_kind', { stage: 'signed' }],
    ['a stage of people for an instrument', 'stage_of_other_kind', { kind: 'wanted_list' }],
    ['an unknown polarity', 'unknown_word', { polarity: 'neutral' }],
    ['an unknown certainty', 'unknown_word', { certainty: 'certain' }],
    ['an unknown word on persecution', 'unknown_word', { persecution: '__proto__' }],
    ['no host', 'no_host', { hosts: [] }],
    ['a country that is none', 'unknown_country', { hosts: ['ZZ'] }],
    ['a country in full', 'unknown_country', { hosts: ['Kyrgyzstan'] }],
    ['a country in small letters', 'unknown_country', { hosts: ['kg'] }],
    ['a state that is no more', 'unknown_country', { origin: 'SU' }],
    ['a host that is the origin', 'host_is_origin', { hosts: ['KG', 'RU'] }],
  ])('for %s: %s', (_, reason, fault) => {
    expect(judge(said(fault))).toEqual({
      verdict: 'nothing',
      because: 'nothing_counts',
      claims: [],
      leftOut: [reason],
    });
  });

  it('does not take the others with it', () => {
    expect(judge(said({ kind: 'other' }), said())).toMatchObject({ verdict: 'review', leftOut: ['unknown_word'] });
  });

  it('is any beyond the eighth', () => {
    const judged = judge(...Array.from({ length: 8 }, () => said({ hosts: [] })), said(), said());
    expect(judged).toMatchObject({ verdict: 'nothing', claims: [] });
    expect(judged.leftOut.filter((reason) => reason === 'beyond_the_eighth')).toHaveLength(2);
  });
});

describe('what follows', () => {
  it('is nothing where nothing is claimed', () => {
    expect(judge()).toEqual({ verdict: 'nothing', because: 'claims_nothing', claims: [], leftOut: [] });
  });

  it.each([{ background: true }, { persecution: 'no' }])('is nothing but the opinion for %o', (quiet) => {
    const judged = judge(said(quiet));
    expect(judged).toMatchObject({ verdict: 'nothing', because: 'no_danger' });
    expect(judged.claims).toHaveLength(1);
  });

  it('shows a person the first claim of danger, never as confirmed', () => {
    const { claims } = judge(said({ background: true }), said({ hosts: ['KZ'], certainty: 'confirmed' }), said());
    expect(claimToShow(claims)).toMatchObject({ hosts: ['KZ'], certainty: 'reported', profiles: [], procedure: null });
    expect(claimToShow(judge(said({ background: true })).claims)).toBeNull();
  });

  it('is one of two things whatever is said: no word of the answer rings, lowers or closes', () => {
    const words = ['review', 'nothing', 'ring', 'critical', 'closed', 'withdrawn'];
    const verdicts = words.map(
      (word) => judge(said({ kind: word }), said({ stage: word }), said({ quotes: [word] })).verdict,
    );
    expect(new Set(verdicts)).toEqual(new Set(['nothing']));
  });

  it('takes time that grows with the text only', () => {
    const long = 'a b '.repeat(3000);
    const claims = Array.from({ length: 2000 }, () =>
      said({ quotes: Array.from({ length: 6 }, () => `${'a b '.repeat(2999)}x`) }),
    );
    const started = performance.now();
    expect(judgeOpinion(claims, long).claims).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
