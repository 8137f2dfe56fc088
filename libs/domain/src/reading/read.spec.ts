import type { ReadingInput } from '../model.js';
import { read, readWithReasons } from './read.js';

function aDocument(text: string, more: Partial<ReadingInput> = {}): ReadingInput {
  return { id: 'd', lang: null, title: null, text, published: '2025-06-18', url: null, ...more };
}

const RETURN = 'Turkey deported Turkmen activist Merdan Ataev to Ashgabat on Monday.';

describe('reading a document', () => {
  it('gives each claim with every field of a mention', () => {
    expect(read(aDocument(RETURN))).toEqual([
      {
        kind: 'forced_return',
        hosts: ['TR'],
        origin: 'TM',
        stage: 'executed',
        polarity: 'adverse',
        certainty: 'reported',
        when: '2025-06-16',
        subjects: ['Merdan Ataev'],
        persecution: true,
        background: false,
        profiles: ['activist'],
        procedure: null,
        spans: [{ start: 0, end: RETURN.length }],
      },
    ]);
  });

  it('says which frame and which words made a claim', () => {
    const { mentions } = readWithReasons(
      aDocument('A court in Warsaw approved the extradition of a Belarusian activist.'),
    );
    expect(mentions[0]).toMatchObject({ frame: 'return', cues: ['approved'] });
  });

  it('reads the same text the same way twice', () => {
    expect(read(aDocument(RETURN))).toEqual(read(aDocument(RETURN)));
  });

  it.each([
    ['an empty text', ''],
    ['blanks', ' \n\n '],
    [
      'a language it does not know',
      'Das Gericht hat die Auslieferung nach Belarus nicht genehmigt und der Mann ist frei.',
    ],
    ['signs only', '!!! ... ???'],
    ['half a surrogate pair', 'The \ud83d court of the city'],
  ])('finds nothing in %s', (_, text) => {
    expect(read(aDocument(text))).toEqual([]);
  });

  it('keeps its spans inside the text where invisible signs stand', () => {
    const text = `\u202EThe news.\u202C ${RETURN.replace('deported', 'de\u00ADported')}`;
    const [mention] = read(aDocument(text));
    expect(text.slice(mention?.spans[0]?.start, mention?.spans[0]?.end)).toContain('Merdan Ataev');
  });

  it('takes the text of an authority itself as confirmed', () => {
    const url = 'https://www.justice.gov.md/news/1';
    const text =
      'On 6 March 2025 the Minister signed the order on the extradition of an activist from Moldova to Azerbaijan.';
    expect(read(aDocument(text, { url }))[0]?.certainty).toBe('confirmed');
  });

  it.each([
    ['told as history long ago', 'In 2012 Ukraine deported Russian activist Oleg Maly to Moscow.', true],
    ['of this week', RETURN, false],
  ])('tells background from news: %s', (_, text, background) => {
    expect(read(aDocument(text))[0]?.background).toBe(background);
  });

  it('keeps a ratification apart from the dated signature of more states', () => {
    const text =
      'Kyrgyzstan has ratified the agreement with Belarus on the exchange of personal data.\nThe agreement was signed by Kazakhstan, Kyrgyzstan and Belarus on 18 April 2024.';
    const steps = read(aDocument(text)).map(({ stage, hosts }) => `${stage} ${[...hosts].sort().join('+')}`);
    expect(steps).toEqual(['ratified KG', 'signed KG+KZ']);
  });

  it('grows with the length of a text, not faster', () => {
    const sentence = `${RETURN} Police in Bishkek arrested a Russian deserter. The weather was fine. `;
    const long = sentence.repeat(2000);
    expect(read(aDocument(long))).toHaveLength(2);
  });
});
