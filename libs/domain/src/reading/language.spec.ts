import { languageOf } from './language.js';

describe('the language of a text', () => {
  it.each([
    ['The court approved the request of the prosecutors.', null, 'en'],
    ['Суд одобрил запрос прокуратуры.', null, 'ru'],
    ['Суд одобрил запрос прокуратуры.', 'en', 'ru'],
    ['Das Gericht hat die Auslieferung nicht genehmigt und der Mann ist frei.', null, 'de'],
    ['Das Gericht hat die Auslieferung nicht genehmigt und der Mann ist frei.', 'en', 'de'],
    ['Суд у Києві схвалив видачу, її адвокат подав апеляцію, як і її колеги.', 'ru', 'uk'],
    ['Сот Қазақстанда өтінішті қабылдады.', null, 'kk'],
    ['Бишкек шаардык соту түркмөнстандык активистти камактан бошотуп, чечимди жокко чыгарды.', null, 'ky'],
    ['Дар ноҳияи Рӯдакӣ падари журналист, ки дар Олмон зиндагӣ мекунад, даъват шуд.', null, 'tg'],
    ['Апелациони суд у Београду није донео одлуку о изручењу.', null, 'sr'],
    ['Apelacioni sud u Beogradu nije doneo odluku o izručenju koje je odobreno u maju.', null, 'sr'],
    ['Toshkent va Anqara shaxsiy maʼlumot almashadi, deb yozdi vazirlik bayonoti bilan.', null, 'uz'],
    ['Олмаотадаги қорақалпоқ фаолига ўн кун муҳлат берилди.', null, 'uz'],
    ['Bakı məhkəməsi Estoniyada yaşayan fəalı qiyabi olaraq məhkum edib.', null, 'az'],
    ['Bakanlık kaynakları, mahkemenin ek bilgi istediğini ve talebin reddedilmediğini söyledi.', null, 'tr'],
    ['Suud makamları bir gazeteciyi daha sınır dışı etti', 'tr', 'tr'],
    ['La France a notifié la suspension de l’accord dans une lettre.', null, 'fr'],
    ['El Gobierno firmó el lunes con El Salvador un tratado.', null, 'es'],
    ['Sąd karny uznał, że nie ma przeszkód, by wydać go Wietnamowi.', null, 'pl'],
    ['თბილისის სასამართლო', null, 'ka'],
    ['Երևանը կասեցրել է', null, 'hy'],
    ['بازداشت روزنامه‌نگار ایرانی در وان', null, 'fa'],
    ['الأردن يسلّم شاعراً يمنياً إلى السعودية', null, 'ar'],
    ['法院批准引渡', null, 'zh'],
    ['Tòa án và công an của Việt Nam là nơi không thả nhà báo.', null, null],
    ['Ο δικαστής ενέκρινε την έκδοση.', null, null],
    ['', null, null],
    ['12345', 'en', null],
  ])('%j declared %s is %s', (text, declared, language) => {
    expect(languageOf(text, declared)).toBe(language);
  });
});
