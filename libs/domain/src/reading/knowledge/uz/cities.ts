/** Further names that stand for a state: code | names | adjectives and people | cities | authorities. */
export const CITIES = `
  AE | BAA, Birlashgan Arab Amirliklari | amirlik* | Dubay, Abu-Dabi, Sharja |
  AF | | afg'on* | Kobul, Qandahor, Hirot, Mozori Sharif, Hayraton | tolibon*
  AM | | arman*, armanistonlik* | Yerevan, Gyumri |
  AT | | avstriyalik*, avstriya | Vena |
  AZ | Ozarbayjon Respublikasi | ozarbayjon* | Boku, Ganja, Sumgait |
  BE | | belgiyalik* | Bryussel |
  BG | | bolgar* | Sofiya |
  BY | Belarus Respublikasi | belaruslik*, belarus, belaruslar* | Minsk, Gomel, Grodno, Brest, Vitebsk | lukashenko*
  CA | | kanadalik* | Toronto, Ottava |
  CH | | shveytsariyalik*, shveytsariya | Jeneva, Syurix |
  CN | Xitoy Xalq Respublikasi, Sharqiy Turkiston, Shinjon, Sinszyan, XXR | xitoy*, xitoylik* | Pekin, Urumchi |
  CN | | | Shanxay, Qashg'ar |
  CY | | kiprlik* | Nikosiya |
  CZ | | chex*, chexiyalik* | Praga |
  DE | Germaniya Federativ Respublikasi | nemis*, germaniyalik*, germaniya | Berlin, Myunxen, Gamburg, Kyoln |
  DE | | | Frankfurt, Shtutgart, Dyusseldorf, Bremen, Leyptsig |
  EE | | eston*, estoniyalik* | Tallin, Narva |
  EG | Misr Arab Respublikasi | misrlik*, misr | Qohira, Iskandariya |
  ES | | ispan* | Madrid, Barselona |
  FI | | fin, finlyandiyalik* | Xelsinki |
  FR | | fransuz*, fransiyalik* | Parij, Marsel, Lion, Strasburg |
  GB | Britaniya, Angliya | britaniyalik*, ingliz*, britaniya | London |
  GE | Gurjiston | gruzin*, gurji*, gruziyalik* | Tbilisi, Batumi, Rustavi |
  GR | | yunon*, gretsiyalik* | Afina, Saloniki |
  HU | | vengr*, vengriyalik* | Budapesht |
  ID | | indoneziyalik* | Jakarta, Bali |
  IL | | isroillik*, isroil | Tel-Aviv, Quddus |
  IN | | hind*, hindistonlik* | Dehli |
  IQ | | iroqlik* | Bag'dod, Erbil, Sulaymoniya |
  IR | Eron Islom Respublikasi | eronlik*, eron | Tehron, Mashhad, Tabriz, Isfahon, Ahvoz | sepah
  IT | | italyan*, italiyalik* | Rim, Milan |
  KE | | keniyalik* | Nayrobi |
  KG | Qirg'iz Respublikasi, Qirg'iziston Respublikasi | qirg'iz*, qirg'izistonlik* | Bishkek, O'sh, Jalolobod |
  KG | | | Manas, Qorako'l | dxmq, gknb
  KZ | Qozog'iston Respublikasi | qozoq*, qozog'istonlik* | Ostona, Nur-Sulton, Olmaota, Olmati, Shimkent |
  KZ | | | Chimkent, Aktau, Aqto'be, Atirau, Uralsk, Qarag'anda, Pavlodar, Qo'stanay, Jambil, Taroz, Beynov | mxq
  KZ | | | | knb
  LT | | litvalik*, litva, litvalik | Vilnyus, Kaunas |
  LV | | latviyalik*, latish*, latviya | Riga |
  MA | | marokashlik* | Rabat, Kasablanka |
  MD | Moldova Respublikasi | moldovalik*, moldova | Kishinyov |
  ME | | chernogoriyalik* | Podgoritsa |
  MN | Mo'g'uliston | mo'g'ul*, mo'g'ulistonlik* | Ulan-Bator |
  MY | | malayziyalik* | Kuala-Lumpur |
  MZ | Mozambik | mozambiklik* | Maputu |
  NL | Gollandiya | gollandiyalik*, niderland*, golland* | Amsterdam, Gaaga |
  NO | | norvegiyalik*, norveg* | Oslo |
  PK | | pokistonlik* | Islomobod, Karachi, Peshovar |
  PL | | polyak*, polshalik*, polsha | Varshava, Krakov, Gdansk, Lyublin |
  QA | | qatarlik* | Doha |
  RO | | rumin* | Buxarest |
  RS | | serb*, serbiyalik* | Belgrad |
  RU | Rossiya Federatsiyasi, Chechniston, Dog'iston, Qrim, RF | rus, rossiya, rossiyalik*, ruslar* | |
  RU | | chechenistonlik*, dog'istonlik* | Moskva, Sankt-Peterburg, Peterburg, Qozon, Grozniy, Yekaterinburg |
  RU | | | Novosibirsk, Rostov, Samara, Saratov, Ufa, Sochi, Krasnodar, Voronej, Tyumen, Orenburg, Pulkovo |
  RU | | | Domodedovo, Sheremetyevo, Vnukovo, Surgut, Vladivostok, Irkutsk | fxx, fsb, kreml*, putin*
  RW | | ruandalik*, ruanda | Kigali | kagame*
  SA | | saudiya, saudiyalik* | Ar-Riyod, Riyod, Makka, Madina, Jidda |
  SE | | shved*, shvetsiyalik*, shvetsiya | Stokgolm, Malmyo, Gyoteborg |
  SY | | suriyalik*, suriya | Damashq, Halab, Idlib |
  TH | | tailandlik* | Bangkok, Pxuket |
  TJ | Tojikiston Respublikasi | tojik*, tojikistonlik* | Dushanbe, Xo'jand, Xorog', Ko'lob, Panjakent, Isfara |
  TJ | | | | dxdq, rahmon*
  TM | | turkman*, turkmanistonlik* | Ashxobod, Turkmanobod, Toshhovuz, Mari, Turkmanboshi |
  TR | Turkiya Respublikasi | turk, turkiyalik*, turklar* | Anqara, Istanbul, Izmir, Antaliya, Antalya, Edirna |
  TR | | | Bursa, Gaziantep, Arnavutko'y, Sabiha Gyokchen, Kayseri, Zeytinburnu | mit, erdo'g'an*, erdog'an*
  UA | | ukrain*, ukrainalik* | Kiyev, Lvov, Odessa, Xarkov |
  US | AQSh, Amerika, Qo'shma Shtatlar | amerikalik*, amerika* | Vashington, Nyu-York |
  UZ | O'zbekiston Respublikasi, Qoraqalpog'iston, Qoraqalpog'iston Respublikasi | o'zbek*, o'zbekistonlik* | |
  UZ | | qoraqalpoq* | Toshkent, Samarqand, Buxoro, Nukus, Andijon, Farg'ona, Namangan, Qo'qon, Marg'ilon |
  UZ | | | Termiz, Qarshi, Jizzax, Urganch, Xiva, Navoiy, Guliston, Chirchiq, Xorazm, Surxondaryo, Qashqadaryo |
  UZ | | | Sirdaryo, G'ishtko'prik, Jasliq, Xonobod, Tavaksoy | dxx, mxx, mirziyoyev*
  VN | | vyetnamlik* | Xanoy |
`;
