import { read } from './read.js';

/** One sentence each: language, text, what is read (`kind hosts origin stage`), or nothing. */
const SENTENCES: readonly (readonly [language: string, text: string, claim: string])[] = [
  ['uk', 'Польща депортувала до Білорусі опозиційного активіста Івана Петренка.', 'forced_return PL BY executed'],
  ['uk', 'Нікого з Сербії до Росії за відмову воювати не депортували, дезертирів там не чіпають.', ''],
  ['tr', 'Muhalif gazeteci, Türkiye’den Türkmenistan’a sınır dışı edildi.', 'forced_return TR TM executed'],
  [
    'de',
    'Der tadschikische Oppositionelle wurde aus Deutschland nach Tadschikistan abgeschoben.',
    'forced_return DE TJ executed',
  ],
  ['fr', 'L’Égypte a expulsé vers le Soudan du Sud un journaliste en exil.', 'forced_return EG SS executed'],
  ['es', 'El activista rifeño fue extraditado este martes de España a Marruecos.', 'forced_return ES MA executed'],
  ['pl', 'Polska deportowała do Tadżykistanu działacza opozycji, który prosił o azyl.', 'forced_return PL TJ executed'],
  ['sr', 'Srbija je izručila Belorusiji opozicionog novinara.', 'forced_return RS BY executed'],
  ['sr', 'Србија је изручила Белорусији опозиционог новинара.', 'forced_return RS BY executed'],
  ['ky', 'Түркмөнстандык активист Кыргызстандан Түркмөнстанга депортацияланды.', 'forced_return KG TM executed'],
  ['kk', 'Ресейлік белсенді Алматыда ұсталды, оны Ресейге беру керек деп отыр.', 'detention KZ RU detained'],
  ['zh', '马来西亚将三名维吾尔寻求庇护者遣返中国。', 'forced_return MY CN executed'],
  ['de', 'Morgen wird es in Berlin regnen, und der Wind nimmt zu.', ''],
  ['fr', 'Le musée rouvre ses portes samedi avec une exposition sur la Bretagne.', ''],
];

describe('a sentence in another language', () => {
  it.each(SENTENCES)('(%s) %s', (lang, text, claim) => {
    const mentions = read({ id: 'd', lang, title: null, text, published: '2025-03-14', url: null });
    const told = mentions.map(
      ({ kind, hosts, origin, stage }) => `${kind} ${hosts.join('+')} ${origin ?? '-'} ${stage}`,
    );
    expect(told.join('; ')).toBe(claim);
  });
});
