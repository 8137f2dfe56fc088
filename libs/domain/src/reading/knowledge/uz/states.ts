/** code | names | stems of adjectives and people | cities | authorities. */
export const STATES = `
  AE | Birlashgan Arab Amirliklari, BAA | | Dubay |
  AZ | Ozarbayjon | ozarbayjon* | Boku |
  BY | Belarus | | Minsk |
  CN | Xitoy | xitoy* | Pekin |
  IR | Eron | eronlik* | Tehron |
  KG | Qirg'iziston, Қирғизистон | qirg'iz* | Bishkek, Бишкек |
  KZ | Qozog'iston, Қозоғистон | qozoq*, қозоқ* | Ostona, Olmaota, Олмаота |
  RU | Rossiya, Россия | rus, rossiyalik* | Moskva, Москва | fsb
  TJ | Tojikiston, Тожикистон | tojik* | Dushanbe |
  TM | Turkmaniston, Туркманистон | turkman* | Ashxobod |
  TR | Turkiya, Туркия | turk, turkiyalik* | Anqara, Istanbul, Анқара, Истанбул |
  UZ | O'zbekiston, Ўзбекистон | o'zbek*, ўзбек*, qoraqalpoq*, қорақалпоқ* | Toshkent, Тошкент, Нукус, Nukus |
  US | AQSh | amerika* | Vashington |
`;
