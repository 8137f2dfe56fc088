/** code | names | stems of adjectives and people | cities | authorities. */
export const STATES = `
  AE | ZEA, Emirat* | emirack* | Dubaj, Abu Zabi |
  AF | | afgań* | Kabul | talib*
  AM | | armeńsk*, ormia* | Erywań, Erywaniu, Giumri |
  AZ | | azerbejdż*, azersk* | Baku |
  BY | | białorus* | Mińsk, Mińska, Mińsku, Mińskowi, Grodno | kgb
  CH | | szwajcar* | Genewa |
  CN | | chińsk*, chińcz* | Pekin |
  CZ | | czesk*, czech* | Praga, Pradze |
  DE | Niemczech | niemieck* | Berlin |
  DO | Dominikan* | dominikańsk* | |
  EG | Egipt, Egiptu, Egiptowi, Egipcie | egips* | Kair |
  ER | | erytrej* | Asmara |
  EU | UE, Unia Europejska, Unii Europejskiej | | Bruksela |
  FI | | fińsk* | Helsinki |
  FR | | francu* | Paryż |
  GB | Wielkiej Brytanii | brytyj* | Londyn |
  GE | Gruzji | gruzi* | Tbilisi, Batumi |
  HK | Hongkong | hongko* | |
  IR | Iranu, Iranowi | irań* | Teheran |
  KG | | kirgis* | Biszkek |
  KH | Kambodży, Kambodżą | kambodż* | Phnom Penh |
  KZ | | kazach* | Astana, Ałmaty |
  LT | Litwy, Litwie | litew* | Wilno, Wilna, Wilnie |
  LV | Łotwy, Łotwie | łotew*, łotys* | Ryga |
  MN | | mongol* | Ułan Bator |
  NI | | nikaragua* | Managua |
  PL | Polski, Polsce, Polskę | polski, polska, polskie, polskich, polskiej, polskim, polscy | Warszawa, Warszawy, Warszawie, Białystok, Białymstoku, Białegostoku, Okęcia, Okęciu, Opolu | SG, Straż* Graniczn*
  RS | | serbsk*, serbów | Belgrad, Nowy Sad |
  RU | Rosji, Rosję, Rosją, Federacj* Rosyjsk*, Czeczeni* | rosyjsk*, rosja* | Moskwa, Moskwy, Moskwie | Kreml*, fsb
  RW | | rwand* | Kigali |
  SA | | saudyjs* | Rijad |
  SY | Syrii | syryj* | Damaszek |
  TH | | tajsk*, tajlandz* | Bangkok, Bangkoku |
  TJ | | tadżyc*, tadżyk* | Duszanbe |
  TM | | turkmeń*, turkmen* | Aszchabad |
  TR | Turcji, Turcję, Turcją | tureck*, turk* | Ankara, Stambuł, Stambule |
  UA | Ukrainy, Ukrainie, Ukrainą | ukraiń* | Kijów, Kijowa, Kijowie |
  US | USA | amerykań* | Waszyngton |
  UZ | | uzbec*, uzbek* | Taszkent |
  VE | | wenezuel* | Caracas |
  VN | Wietnamowi | wietnam* | Hanoi |
`;
