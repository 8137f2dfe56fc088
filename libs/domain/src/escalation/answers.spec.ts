import { doubt, stepAfterPassing } from './doubt.js';
import { defaultPolicy } from './policy.js';
import { foldPhrase, judgePhrase } from './duress.js';
import { MESSAGE_LANGUAGES } from '../reaching/channel.js';
import { ANSWERS } from '../wording/catalogue.js';
import { CATALOGUES } from '../wording/sentences.js';

describe('"this is a mistake"', () => {
  it.each([
    ['ends what is high', 'high', [], 'ann', { ends: true, doubtedBy: ['ann'], because: 'not_critical' }],
    ['passes on what is critical', 'critical', [], 'ann', { ends: false, doubtedBy: ['ann'], because: 'first_person' }],
    [
      'said twice by one person ends nothing critical',
      'critical',
      ['ann'],
      'ann',
      { ends: false, doubtedBy: ['ann'], because: 'first_person' },
    ],
    [
      'said by a second person ends it',
      'critical',
      ['ann'],
      'bo',
      { ends: true, doubtedBy: ['ann', 'bo'], because: 'second_person' },
    ],
  ] as const)('%s', (_name, urgency, before, member, expected) => {
    expect(doubt(urgency, before, member)).toEqual(expected);
  });
});

describe('"I cannot"', () => {
  const { critical } = defaultPolicy([]);
  it.each([
    ['leaves out the other channel of the same person', 1, 2],
    ['takes the next step where that means somebody else', 3, 3],
    ['takes what there is after the last', 5, 5],
  ])('%s', (_name, rung, step) => {
    expect(stepAfterPassing(critical, rung)).toBe(step);
    expect(stepAfterPassing(critical.slice(0, 2), 1)).toBe(1);
  });
});

describe('a duress phrase', () => {
  it.each([
    ['the lamp is broken', 'thelampisbroken'],
    ['Синий Чайник!', 'синичаиник'],
    ['tea  at nine', 'teatnine'],
    ['გვიან დავბრუნდები', 'გვიანდავბრუნდები'],
    ['umbrellas', 'umbrelas'],
  ])('may be "%s"', (text, phrase) => {
    expect(judgePhrase(text)).toEqual({ fits: true, phrase });
  });

  it.each([
    ['lamp', 'too_short'],
    ['a b', 'too_short'],
    ['1', 'ordinary_answer'],
    ['Taking it!', 'ordinary_answer'],
    ['не могу', 'ordinary_answer'],
    ['the lamp K7-42', 'holds_a_code'],
    ['', 'too_short'],
    ['lamp '.repeat(17), 'too_long'],
  ])('may not be "%s": %s', (text, because) => {
    expect(judgePhrase(text)).toEqual({ fits: false, because });
  });

  it('is never an ordinary answer of any language, however that is written', () => {
    const words = MESSAGE_LANGUAGES.flatMap((language) => ANSWERS.flatMap((one) => CATALOGUES[language].answers[one]));
    for (const word of words) expect(judgePhrase(` ${word.toUpperCase()} `)).toMatchObject({ fits: false });
  });

  it.each(['THE LAMP IS BROKEN', 'thelamp isbroken.', 'the lamp is brokkenn', '1 K7-42 the lamp is broken'.slice(2)])(
    'is known again as "%s"',
    (text) => {
      expect(foldPhrase(text)).toBe('thelampisbroken');
    },
  );

  it('with a wrong letter is another one', () => {
    expect(foldPhrase('the lamb is broken')).not.toBe(foldPhrase('the lamp is broken'));
  });
});
