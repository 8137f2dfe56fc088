import { newNames, sameName } from './names.js';

const same: [string, string][] = [
  ['Rozhkov', 'Рожков'],
  ['Aleksei Rozhkov', 'Алексей Рожков'],
  ['Alexei Rozhkov', 'Рожков Алексей Игоревич'],
  ['Ruslan Abasov', 'Ruslan Abbasov'],
  ['Лев Скорякин', 'Lev Skoryakin'],
  ['Lev Skoriakin', 'Льва Скорякина'],
  ['Рожкову', 'Rozhkov'],
  ['Alyona Krylova', 'Крылова'],
  ['Алёной Крыловой', 'Alyona Krylova'],
  ['Mikhail Zhilin', 'Михаил Жилин'],
  ['Dmitry Setrakov', 'Дмитрия Сетракова'],
  ['Volokhonsky', 'Владимиру Волохонскому'],
  ['Vladimir Volokhonskiy', 'Vladimir Volokhonsky'],
  ['Evgeny Maximov', 'Yevgenii Maksimov'],
  ['A. Rozhkov', 'Алексей Рожков'],
  ['Айтбай Қошанов', 'Айтбай Кошановдун'],
  ['Фарҳод Одинаев', 'Фарҳод Одинаевты'],
  ['Abdurehim Tursun', 'Əbdürehim Tursunu'],
  ['Suhrob Nazarzoda', 'Сӯҳроб Назарзода'],
  ['Giorgi Beridze', 'გიორგი ბერიძემ'],
  ['Aram Petrosyan', 'Արամ Պետրոսյանին'],
  ['Abdussalam al-Hawari', 'عبد السلام الهواري'],
  ['Suhrob Nazarzoda', 'سهراب نظرزاده'],
  ['Abliz Sadir', '阿布力孜·萨迪尔'],
];
const different: [string, string][] = [
  ['Aleksei Rozhkov', 'Ivan Rozhkov'],
  ['Lev Skoryakin', 'Lev Rozhkov'],
  ['Alyona Krylova', 'Alyona Lakomkina'],
  ['Aleksei Rozhkov', 'Aleksei Raksha'],
  ['Lev', 'Lev Skoryakin'],
  ['', 'Rozhkov'],
  ['Abdussalam al-Hawari', 'عبد السلام القاسمي'],
  ['Karim Sadir', '阿布力孜·萨迪尔'],
  ['Beridze', 'عبد'],
];

describe('a public name', () => {
  test.each(same)('%s is %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  test.each(different)('%s is not %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });

  it('is new only where nobody known bears it', () => {
    expect(newNames(['Рожкова', 'Lev Skoryakin'], ['Aleksei Rozhkov'])).toEqual(['Lev Skoryakin']);
  });
});
