/** Cities, regions, crossings, adjectives and services that news names without their state. */
export const CITIES = `
  AE | Emiraty | emirac*, dubajsk* | Szardża |
  AF | | afgan*, afgań* | Herat, Kandahar, Mazar-i-Szarif | talib*
  AL | | albańsk*, albańczy* | Tirana |
  AM | | erywańsk*, ormiań* | Gjumri, Wanadzor, Zwartnoc, Kapan, Megri |
  AT | | austriac*, austriack* | Wiedeń, Wiednia, Wiedniu, Salzburg, Graz, Linz |
  AZ | | azerbejdżańsk*, azerów, azer | Gandża, Nachiczewan, Sumgait |
  BA | Bośni, Bośnia | bośniac* | Sarajewo, Mostar, Banja Luka |
  BE | | belgijsk* | Antwerpia |
  BG | | bułgar* | Sofia, Warna, Burgas |
  BI | | burundyjsk* | Bużumbura |
  BY | Republik* Białoruś, Republiki Białorusi, Białorusi, Białoruś, Białorusią |  |  |
  BY |  | białorusk*, białorusin*, białorusink*, mińsk*, grodzieńsk*, łukaszenkowsk* |  |
  BY |  |  | Grodno, Grodna, Grodnie, Homel, Homla, Homlu, Mohylew, Witebsk, Brześć, Brześcia, Brześciu |
  BY |  |  | Baranowicze, Baranowicz, Baranowiczach, Bobrujsk, Soligorsk, Żodzino, Żodzina, Żodzinie, Pińsk |
  BY |  |  | Orsza, Okrestina |
  BY |  |  |  | kgb, łukaszen*, gubopik
  CA | | kanadyj* | Ottawa, Toronto, Montreal |
  CH | | szwajcar* | Zurych, Lozanna, Berno, Bazylea |
  CN | ChRL, Tybet, Tybetu, Sinciang, Sinkiang, Chinach, Chinom, Chinami, Chin |  |  |
  CN |  | chińcz*, pekińsk* |  |
  CN |  |  | Szanghaj, Kanton, Kaszgar, Lhasa, Urumczi, Wuhan |
  CN |  |  |  | xi jinping*
  CU | | kubańsk* | Hawana |
  CY | | cypryj* | Nikozja, Limassol, Larnaka, Pafos |
  CZ | Czech, Czechach, Czechom | czechów, czesi, prask* | Brno, Ostrawa, Praga, Pragi, Pradze, Pragę |
  DE | Niemiec, Niemcom, RFN |  |  |
  DE |  | niemc*, berlińsk*, bawarsk* |  |
  DE |  |  | Monachium, Hamburg, Kolonia, Frankfurt, Düsseldorf, Lipsk, Drezno, Stuttgart, Brema, Hanower |
  DE |  |  | Norymberga, Bonn, Bawaria, Saksonia, Celle |
  DE |  |  |  | bundestag*, bamf
  DJ | | dżibut* | |
  DK | | duńsk*, duńczy* | Kopenhaga, Kopenhadze |
  DZ | | algier*, algiersk* | Algier |
  EE | | estoń*, estończy* | Tallinn, Tartu, Narwa, Parnawa | kapo
  EG | | egipcj*, kairsk* | Aleksandria, Hurghada, Asuan | sisi
  ES | | hiszpań*, hiszpan* | Madryt, Barcelona, Walencja, Sewilla, Malaga, Alicante |
  ET | | etiop* | Addis Abeba |
  FI | | finów | Tampere, Turku, Lappeenranta, Vantaa, Imatra | supo
  FR | | francuz* | Marsylia, Lyon, Nicea, Strasburg, Tuluza, Lille, Bordeaux, Paryża, Paryżu | ofpra
  GB | Wielka Brytania, Wielką Brytanią, Wielką Brytanię, Anglia, Szkocja, Zjednoczone Królestwo |  |  |
  GB |  | brytyjcz*, angielski, angielska, angielskie, angielskiej, angielskich, angielskim, anglik* |  |
  GB |  | londyńsk* |  |
  GB |  |  | Manchester, Edynburg, Heathrow |
  GE | Gruzja |  |  |
  GE |  | gruziń*, gruzin*, tbilisk* |  |
  GE |  |  | Kutaisi, Rustawi, Poti, Zugdidi, Kobuleti, Sarpi, Górny Lars, Werchnij Lars |
  GE |  |  |  | gruzińskie marzenie, gruzińskiego marzenia
  GR | | greck*, grek, grecy, greków | Ateny, Aten, Atenach, Saloniki, Salonik, Salonikach |
  HR | | chorwac* | Zagrzeb, Zagrzebia, Zagrzebiu, Dubrownik, Split |
  HU | Węgier, Węgrzech | węgier* | Budapeszt |
  ID | | indonezyj* | Dżakarta, Bali |
  IL | | izrael* | Tel Awiw, Jerozolima, Hajfa, Ben Gurion |
  IN | Indii, Indiach | indyjsk*, hindus* | Delhi, Nowe Delhi, Mumbaj, Goa, Dharamsala |
  IQ | | irac* | Bagdad, Irbil, Basra |
  IR | | irań*, irańczy*, irank*, teherańsk* | Meszhed, Tebriz, Isfahan, Sziraz, Ewin | chamenei*, ajatollah*
  IS | | islandz* | Reykjavik |
  IT | Włoch, Włoszech | włosk*, włos* | Rzym, Rzymu, Rzymie, Mediolan, Turyn, Neapol, Bolonia, Bari |
  JO | | jordań* | Amman |
  JP | | japoń* | Tokio |
  KE | | kenijsk* | Nairobi, Mombasa, Kakuma |
  KG | Kirgizja, Kirgistan, Kirgizji |  |  |
  KG |  | kirgis*, kirgiz*, biszkec* |  |
  KG |  |  | Osz, Oszu, Oszem, Karakoł, Tokmok, Manas, Dżalalabad, Naryn |
  KG |  |  |  | gknb, żaparow*, dżaparow*
  KH | | kambodżań*, khmer* | Phnom Penh, Poipet, Siem Reap |
  KP | | północnokoreań* | Pjongjang |
  KR | | południowokoreań* | Seul, Inczhon |
  KW | | kuwej* | |
  KZ |  | kazach*, kazaszk*, ałmac*, astańsk* |  |
  KZ |  |  | Ałma-Ata, Nur-Sułtan, Szymkent, Karaganda, Uralsk, Kostanaj, Kustanaj, Pawłodar, Pietropawłowsk |
  KZ |  |  | Atyrau, Aktau, Aktobe, Taraz, Semej, Kyzyłorda, Chorgos |
  KZ |  |  |  | knb, tokajew*
  LA | | laotań* | Wientian |
  LB | | libań* | Bejrut |
  LT | Litwę, Litwą |  |  |
  LT |  | litwin*, litewsk*, wileńsk*, kowieńsk* |  |
  LT |  |  | Wilno, Wilnem, Kowno, Kowna, Kownie, Kłajpeda, Szawle, Miedniki |
  LV | Łotwę, Łotwą | łotewsk*, rysk* | Ryga, Rydze, Rygi, Dyneburg, Lipawa, Jełgawa, Terechowo |
  LY | | libij* | Trypolis, Bengazi |
  MA | | marokań* | Rabat, Casablanca, Tanger |
  MD | Mołdowa, Mołdowy, Mołdowie, Naddniestrze | mołdaw*, kiszyniowsk* | Kiszyniów, Bielce, Tyraspol, Komrat |
  ME | Czarnogóry, Czarnogórze | czarnogór* | Podgorica, Budva, Kotor, Tivat, Herceg Novi |
  MK | | macedoń* | Skopje |
  MM | Birma, Birmy, Birmie | birmań* | Rangun, Mandalaj, Myawaddy |
  MX | | meksykań* | Tijuana, Cancun |
  MY | | malezyj*, malaj* | Kuala Lumpur, Penang, Johor, Shah Alam |
  NI | | | | ortega
  NL | Holandii, Niderlandy, Niderlandów, Niderlandach |  |  |
  NL |  | holender*, niderlandz* |  |
  NL |  |  | Amsterdam, Haga, Hadze, Rotterdam, Utrecht, Schiphol |
  NO | | norwes*, norweg* | Oslo, Bergen, Kirkenes |
  NP | | nepalsk*, nepalcz* | Katmandu |
  PK | | pakistań* | Islamabad, Karaczi, Peszawar, Lahore |
  PL | RP, Rzeczpospolit*, Rzecząpospolit*, Polsko, Podlasie, Podlasiu |  |  |
  PL |  | polak*, polaka, polacy, podlask*, warszawsk*, lubelsk*, gdańsk*, wrocławsk*, krakowsk* |  |
  PL |  |  | Kraków, Krakowa, Krakowie, Łódź, Łodzi, Wrocław, Wrocławia, Wrocławiu, Poznań, Gdańsk, Lublin |
  PL |  |  | Białystok, Rzeszów, Katowice, Katowicach, Szczecin, Terespol, Przemyśl, Przemyślu, Radom, Radomiu |
  PL |  |  | Radomia, Bydgoszcz, Bydgoszczy, Toruń, Płock, Mielnik, Hajnówka, Sejny, Opole, Olsztyn, Chełm |
  PL |  |  | Kuźnica, Usnarz |
  PL |  |  |  | mswia, abw, uds
  PT | | portugal* | Lizbona |
  QA | | katarsk* | Doha |
  RO | | rumuń*, rumun* | Bukareszt, Kluż, Timisoara |
  RS |  | serb, serba, serbowie, belgradzk* |  |
  RS |  |  | Belgrad, Nowy Sad, Nowego Sadu, Nowym Sadzie, Nisz, Niszu, Suboticy, Subotica, Zrenjanin, Preszewo |
  RS |  |  |  | bia
  RU | Federacja Rosyjska, Federacji Rosyjskiej, Czeczenia, Czeczenii, Dagestan, Dagestanu, Inguszetia |  |  |
  RU | Tatarstan, Baszkortostan, Buriacja |  |  |
  RU |  | rosjan*, rosjank*, moskiewsk*, petersbursk*, kremlowsk*, czeczeńsk*, dagestań*, kadyrow* |  |
  RU |  |  | Petersburg, Sankt Petersburg, Nowosybirsk, Jekaterynburg, Rostów, Rostów nad Donem, Omsk, Samara |
  RU |  |  | Ufa, Czelabińsk, Krasnodar, Wołgograd, Woroneż, Tomsk, Irkuck, Władywostok, Murmańsk, Królewiec |
  RU |  |  | Kaliningrad, Psków, Machaczkała, Tiumeń, Chabarowsk, Krasnojarsk, Saratów, Jarosław nad Wołgą |
  RU |  |  | Twer, Tule, Riazań, Briańsk, Biełgorod, Kursk, Barnauł, Kemerowo, Jakuck, Soczi, Niżny Nowogród |
  RU |  |  | Kazań, Perm, Grozny, Groznego, Groznym, Szeremietiewo, Szeremietiewie, Wnukowo, Domodiedowo |
  RU |  |  | Pułkowo, Lefortowo, Władykaukaz |
  RU |  |  |  | fsb, putin*, kadyrow*, gru, rosgwardi*, dum* państwow*
  SA | Arabii Saudyjskiej, Arabią Saudyjską | saudyjczy*, saudyj* | Dżudda, Dżedda, Mekka |
  SD | | sudańsk*, sudańczy* | Chartum |
  SE | | szwedz*, szwed, szwedów | Sztokholm, Malmö, Göteborg, Uppsala | säpo
  SI | | słoweń* | Lublana |
  SK | Słowacji | słowac*, słowak* | Bratysława, Koszyce |
  SO | | somalijsk* | Mogadiszu |
  SS | Sudanu Południowego, Sudanie Południowym | południowosudańsk* | Dżuba, Dżubie |
  SV | | salwador* | San Salvador | bukele
  SY | | syryjczy* | Aleppo, Idlib, Latakia |
  TH | | tajlandzk*, tajów | Phuket, Pattaya, Chiang Mai, Mae Sot, Suvarnabhumi |
  TJ | | tadżyk* | Chodżent, Bochtar, Kulab, Chorog, Isfara, Sogd | rahmon*, rachmon*
  TM | | turkmeńsk* | Turkmenabat, Daszoguz, Turkmenbaszy | berdimuhamedow*, berdymuchamedow*
  TN | | tunezyj* | Tunis |
  TR |  | turków, turek, stambulsk*, ankarsk* |  |
  TR |  |  | Stambuł, Stambułu, Stambule, Stambułem, Izmir, Antalya, Alanya, Gaziantep, Edirne, Trabzon, Bursa |
  TR |  |  | Mersin, Adana, Diyarbakir, Bodrum |
  TR |  |  |  | mit, erdogan*
  TW | | tajwań* | Tajpej |
  TZ | | tanzań* | Dar es Salaam |
  UA | Krym, Krymu, Krymie |  |  |
  UA |  | ukraiń*, ukraińc*, ukraink*, kijowsk*, lwowsk* |  |
  UA |  |  | Kijów, Lwów, Odessa, Charków, Dniepr, Zaporoże, Użhorod, Czerniowce, Łuck, Winnica, Tarnopol |
  UA |  |  | Iwano-Frankiwsk, Mariupol, Boryspol |
  UA |  |  |  | sbu, rada najwyższa
  UG | | ugandyjsk* | Kampala |
  US | USA, Ameryka, Ameryki, Stanów Zjednoczonych, Stanach Zjednoczonych |  |  |
  US |  | amerykań*, amerykan* |  |
  US |  |  | Waszyngton, Nowy Jork, Miami, Los Angeles, Chicago, Teksas, Kalifornia, Luizjana, Arizona |
  US |  |  |  | ice, fbi
  UZ |  | uzbec*, uzbek*, taszkenc* |  |
  UZ |  |  | Samarkanda, Buchara, Andiżan, Fergana, Namangan, Termez, Urgencz, Nukus, Chiwa |
  UZ |  |  |  | mirzijojew*
  VE | | wenezuel* | Caracas, Maracaibo | maduro
  VN | | wietnamsk*, wietnamczy* | Hanoi, Sajgon, Da Nang |
  XK | | kosow* | Prisztina |
  YE | | jemeń* | Sana | huti
  ZA | RPA | południowoafrykań* | Johannesburg, Kapsztad, Pretoria |
  ER | | erytrej* | Asmara, Asmary, Asmarze |
  UZ | | | Taszkent, Taszkentu, Taszkencie |
`;
