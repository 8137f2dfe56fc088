import { languageOf } from './language.js';

describe('the language of a text', () => {
  it.each([
    ['The court approved the request of the prosecutors.', null, 'en'],
    ['Суд одобрил запрос прокуратуры.', null, 'ru'],
    ['Суд одобрил запрос прокуратуры.', 'en', 'ru'],
    ['Das Gericht hat die Auslieferung nicht genehmigt und der Mann ist frei.', null, null],
    ['Суд у Києві схвалив видачу, її адвокат подав апеляцію, як і її колеги.', null, null],
    ['Сот Қазақстанда өтінішті қабылдады.', null, null],
    ['法院批准引渡', null, null],
    ['', null, null],
    ['12345', 'en', null],
  ])('%j declared %s is %s', (text, declared, language) => {
    expect(languageOf(text, declared)).toBe(language);
  });
});
