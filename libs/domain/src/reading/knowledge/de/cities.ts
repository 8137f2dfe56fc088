/** Towns, courts, prisons, crossings and services that news names without their state. */
export const CITIES = `
  AE | Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten, Arabischen Emirate | | |
  AE | Arabischen Emiraten, Dubais | | |
  AE | | | Abu Dhabi, Schardscha, Sharjah, Adschman |
  AF | Islamischen Emirat | | |
  AF | | | Herat, Kandahar, Masar-i-Scharif, Dschalalabad |
  AF | | | | taliban*, taliban regierung
  AL | | albanisch*, albaner* | |
  AL | | | Tirana |
  AM | Armenien | | |
  AM | | armenier* | |
  AM | | | Gjumri, Wanadsor, Swartnoz, Kapan, Meghri, Bagrataschen, Etschmiadsin, Jerewans |
  AR | Argentinien | | |
  AR | | argentin* | |
  AR | | | Buenos Aires, Ezeiza |
  AZ | Berg Karabach, Nachitschewan | | |
  AZ | | aserisch*, aseri* | |
  AZ | | | Gandscha, Sumgait, Nachitschewan, Lenkoran, Kürdəxanı, Kürdachani, Alijew, Aliyev |
  BA | Bosnien | | |
  BA | | bosnisch*, bosnier* | |
  BE | | belgisch*, belgier* | |
  BE | | | Antwerpen, Gent, Lüttich, Brügge |
  BG | | bulgarisch*, bulgaren | |
  BH | | bahrainisch* | |
  BH | | | Manama |
  BR | | brasilian* | |
  BY | Weißrusslands, Republik Belarus | | |
  BY | | weißrussin*, belarusin* | |
  BY | | | Gomel, Homel, Brest, Grodno, Hrodna, Witebsk, Mogiljow, Mahiljou, Baranawitschy, Bobruisk, Okrestina |
  BY | | | Akreszina, Lukaschenko, Lukaschenka |
  BY | | | | kgb, gubopik
  CA | | kanadisch*, kanadier* | |
  CH | Eidgenossenschaft | | |
  CH | | schweizerisch*, schweizerin*, eidgenössisch* | |
  CH | | | Lausanne, Basel, Luzern, St Gallen, Lugano, Kloten, Bellinzona |
  CH | | | | Bundesamt für Justiz in Bern, fedpol, Staatssekretariat für Migration
  CN | China, Xinjiang, Tibet, Volksrepublik | | |
  CN | | chinesin*, pekinger, han-chines*, uigurisch* | |
  CN | | | Schanghai, Shanghai, Guangzhou, Shenzhen, Kaschgar, Kashgar, Lhasa, Hotan, Kunming, Chengdu, Chongqing |
  CN | | | Wuhan, Xi Jinping, Khorgos, Kuldscha |
  CN | | | | kommunistische partei
  CO | | kolumbian* | |
  CU | | kubanisch*, kubaner*, kubanerin* | |
  CU | | | Havanna |
  CY | Nordzypern, Republik Zypern | | |
  CY | | zypriot*, zyprisch*, nordzyprisch* | |
  CY | | | Nikosia, Larnaka, Paphos, Limassol, Ercan, Kyrenia, Famagusta |
  CZ | Tschechische Republik, Tschechischen Republik | | |
  CZ | | tschechisch* | |
  CZ | | | Brünn, Ostrau, Pilsen, Karlsbad |
  DE | Niedersachsen, Bayern, Sachsen, Hessen, Brandenburg, Nordrhein Westfalen, Thüringen, Baden Württemberg | | |
  DE | Schleswig Holstein, Mecklenburg Vorpommern, Rheinland Pfalz, Saarland, Sachsen Anhalt | | |
  DE | | bundesdeutsch* | |
  DE | | | Stuttgart, Bremen, Hannover, Nürnberg, Karlsruhe, Mannheim, Münster, Bonn, Dortmund, Duisburg, Bochum |
  DE | | | Wuppertal, Bielefeld, Magdeburg, Erfurt, Jena, Chemnitz, Rostock, Potsdam, Kiel, Lübeck, Freiburg |
  DE | | | Augsburg, Regensburg, Würzburg, Kassel, Göttingen, Braunschweig, Naumburg, Hanau, Koblenz, Saarbrücken |
  DE | | | Mainz, Wiesbaden, Görlitz, Eisenhüttenstadt, Schönefeld, Ingelheim, Büren, Eichstätt, Pforzheim |
  DE | | | | Bundestag, Bundesrat, Bundeskanzler*, Kanzleramt, Auswärtige Amt, Auswärtiges Amt, Auswärtigen Amt
  DE | | | | Bundesinnenminister*, Bundesaußenminister*, Bundesjustizminister*
  DE | | | | Bundesamt für Migration und Flüchtlinge, Bundesverfassungsgericht*, Bundesgerichtshof
  DE | | | | Bundesanwaltschaft, Generalbundesanwalt*, bka, lka, bnd, bamf, bundeswehr
  DK | | dänisch*, dänen | |
  DK | | | Kopenhagen, Aarhus, Kastrup |
  DZ | | algerisch*, algerier* | |
  DZ | | | Algier |
  EE | | estnisch*, esten, estin | |
  EE | | | Reval, Narwa |
  EG | Ägyptens | | |
  EG | | ägypterin* | |
  EG | | | Alexandria, Assuan, Scharm El Scheich, Gizeh, Tora Gefängnis |
  ER | | eritreer* | |
  ER | | | Massawa, Keren |
  ES | | spanierin* | |
  ES | | | Barcelona, Teneriffa, Mallorca, Kanarische Inseln, Kanaren, Saragossa |
  ET | | äthiop* | |
  ET | | | Addis Abeba, Mekelle, Gambella |
  FI | | finnisch*, finnen, finnin | |
  FI | | | Karelien, Lahti |
  FR | | franzosin*, pariser | |
  FR | | | Straßburg, Nizza, Cannes, Korsika |
  GB | England, Schottland, Nordirland, Vereinigten Königreich, Vereinigten Königreichs | | |
  GB | | englisch*, britin*, schottisch* | |
  GB | | | Londoner |
  GE | Abchasien, Südossetien, Adscharien | | |
  GE | | georgierin*, abchasisch* | |
  GE | | | Kutaissi, Rustawi, Poti, Gori, Sugdidi, Oberer Lars, Werchni Lars, Larsi, Sarpi, Georgischer Traum |
  GE | | | Georgischen Traums, Georgische Traum |
  GR | Griechenland | | |
  GR | | griechisch*, griechen, griechin* | |
  GR | | | Athen, Thessaloniki, Saloniki, Patras, Piräus, Kreta, Rhodos, Lesbos, Orestiada |
  GR | | | | Areopag*
  HK | Sonderverwaltungszone Hongkong | | |
  HK | | hongkonger* | |
  HK | | | Victoria Park |
  HR | | kroatisch*, kroaten | |
  HU | | ungarisch* | |
  ID | | indonesisch*, indonesier* | |
  IL | | israelisch*, israeli* | |
  IL | | | Jerusalem |
  IN | | indisch*, inder* | |
  IN | | | Neu Delhi, Delhi, Dharamsala, Bombay, Kalkutta |
  IQ | Irakisch Kurdistan, Nordirak, Autonome Region Kurdistan, Kurdistan | | |
  IQ | | | Arbil, Suleimanija, Basra, Mossul |
  IR | Islamische Republik, Islamischen Republik | | |
  IR | | iranerin*, persisch*, mullah* | |
  IR | | | Teherans, Täbris, Schiras, Isfahan, Maschhad, Ghom, Buschehr, Sahedan, Chamenei, Evin-Gefängnis |
  IR | | | | Revolutionsgard*, revolutionswächter*, basidsch*
  IT | | italienisch*, italiener* | |
  IT | | | Rom, Mailand, Turin, Neapel, Florenz, Venedig, Genua, Sizilien, Sardinien, Bozen, Triest, Udine |
  IT | | | Lampedusa |
  JO | | jordanisch*, jordanier* | |
  JP | | japanisch*, japaner* | |
  KE | | kenian* | |
  KG | Kirgistans, Kirgisistans | | |
  KG | | kirgisin* | |
  KG | | | Osch, Karakol, Tokmok, Dschalalabat, Manas, Naryn, Batken, Talas, Schaparow, Dschaparow |
  KG | | | | gknb, dschogorku kenesch
  KH | | khmer | |
  KH | | | Phnom Penh, Hun Sen, Hun Manet |
  KR | | südkorean* | |
  KW | Kuwait | | |
  KW | | kuwaitisch*, kuwaiter* | |
  KW | | | Kuwait Stadt |
  KZ | Kasachstans | | |
  KZ | | kasachin* | |
  KZ | | | Nur Sultan, Alma Ata, Schymkent, Karaganda, Aktöbe, Aktobe, Atyrau, Oral, Uralsk, Petropawl |
  KZ | | | Petropawlowsk, Pawlodar, Kostanai, Qostanai, Öskemen, Ust Kamenogorsk, Semei, Taras, Kysylorda, Aktau |
  KZ | | | Kökschetau, Koktschetaw, Chorgos, Scharkent, Talghar, Turkestan, Saryaghasch, Tokajew |
  KZ | | | | knb, komitee für nationale sicherheit kasachstan*, madschilis
  LA | | laotisch*, laoten | |
  LB | | libanes* | |
  LB | | | Beirut |
  LT | | litauerin* | |
  LT | | | Kaunas, Memel, Schaulen, Vilniusser, Vilniuser |
  LV | Lettlands | | |
  LV | | lettin, lettinnen | |
  LV | | | Dünaburg, Libau, Rigaer |
  LY | | libysch*, libyer* | |
  MA | Westsahara | | |
  MA | | marokkan* | |
  MA | | | Rabat, Marrakesch, Tanger, Fes |
  MD | Moldau, Moldaus, Moldawien, Republik Moldau, Transnistrien | | |
  MD | | moldauisch*, moldawisch*, moldauer*, transnistrisch* | |
  MD | | | Chișinău, Chisinau, Kischinau, Kischinjow, Bălți, Tiraspol, Comrat, Ungheni |
  ME | Montenegros | | |
  ME | | montenegrin* | |
  MM | Birma, Burma | | |
  MM | | birmanisch*, burmes* | |
  MN | Mongolei | | |
  MN | | mongolisch*, mongolen | |
  MN | | | Ulaanbaatar, Ulan Batoer, Samyn Uud |
  MX | | mexikan* | |
  MX | | | Mexiko Stadt |
  MY | | malaysisch*, malaysier* | |
  NI | | nicaraguanisch*, nicaraguaner*, nikaraguan* | |
  NI | | | Managuas, Ortega, Murillo |
  NL | Niederlanden, Holland | | |
  NL | | niederländ*, holländ* | |
  NL | | | Den Haag |
  NO | | norweg* | |
  NO | | | Bergen, Kirkenes |
  NP | | nepales* | |
  NP | | | Katmandu, Kathmandu |
  OM | Sultanat Oman | | |
  OM | | omanisch* | |
  PK | | pakistanisch*, pakistaner* | |
  PL | Polens | | |
  PL | | polin, polinnen, polnische | |
  PL | | | Krakau, Danzig, Posen, Stettin, Lodz, Kattowitz, Bialystok, Allenstein, Terespol, Warschauer |
  PS | Westjordanland, Gazastreifen, Palästina | | |
  PS | | palästinens* | |
  QA | Katar | | |
  QA | | katarisch*, katarer* | |
  RO | | rumänisch*, rumänen | |
  RO | | | Bukarest, Klausenburg |
  RS | Serbiens | | |
  RS | | serbin*, serbe | |
  RS | | | Nisch, Belgrader |
  RU | Russlands, Russische Föderation, Dagestan, Inguschetien, Tatarstan, Baschkortostan, Burjatien, Krim | | |
  RU | Jakutien, Tuwa | | |
  RU | | moskauer, nordkaukas*, dagestanisch*, burjatisch*, tatarisch* | |
  RU | | | St Petersburg, Sankt Petersburg, Petersburg, Jekaterinburg, Nowosibirsk, Kasan, Rostow am Don, Rostow |
  RU | | | Krasnodar, Sotschi, Grosny, Machatschkala, Perm, Ufa, Samara, Omsk, Tomsk, Tscheljabinsk, Woronesch |
  RU | | | Wolgograd, Saratow, Smolensk, Brjansk, Belgorod, Kursk, Orjol, Rjasan, Tula, Twer, Jaroslawl |
  RU | | | Nischni Nowgorod, Pskow, Murmansk, Archangelsk, Kaliningrad, Königsberg, Wladiwostok, Chabarowsk |
  RU | | | Irkutsk, Tjumen, Krasnojarsk, Stawropol, Astrachan, Wladikawkas, Ulan Ude, Iwangorod, Scheremetjewo |
`;
