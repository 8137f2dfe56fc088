/** Formal names, adjectives, rulers and further towns of states. */
export const OTHER_NAMES = `
  PL | | polonais* | |
  PL | | | Varsovie, Cracovie, Gdansk, Lodz, Wroclaw, Poznan, Bialystok |
  PS | Cisjordanie, Palestine | | |
  PS | | palestinien* | |
  PT | | portugais* | |
  PT | | | Lisbonne |
  QA | | qatari*, qatarien* | |
  RO | | roumain* | |
  RO | | | Bucarest |
  RS | | serbe, serbes | |
  RS | | | Nis, Kragujevac, Vucic |
  RU | Fédération russe, Daghestan, Ingouchie, Tatarstan, Bachkortostan, Bouriatie, Crimée, Iakoutie, Touva | | |
  RU | Kaliningrad | | |
  RU | | ingouche*, daghestanais*, moscovite*, pétersbourgeois* | |
  RU | | | Saint-Pétersbourg, Ekaterinbourg, Iekaterinbourg, Novossibirsk, Kazan, Rostov-sur-le-Don, Rostov |
  RU | | | Krasnodar, Sotchi, Grozny, Makhatchkala, Perm, Oufa, Samara, Omsk, Tomsk, Tcheliabinsk, Voronej |
  RU | | | Volgograd, Saratov, Smolensk, Briansk, Belgorod, Koursk, Riazan, Toula, Tver, Iaroslavl, Nijni Novgorod |
  RU | | | Pskov, Mourmansk, Arkhangelsk, Vladivostok, Khabarovsk, Irkoutsk, Tioumen, Krasnoïarsk, Stavropol |
  RU | | | Astrakhan, Vladikavkaz, Oulan-Oudé, Ivangorod, Cheremetievo, Domodedovo, Poulkovo, Vnoukovo, Lefortovo |
  RU | | | Poutine, Kadyrov |
  RU | | | | gru, roskomnadzor, douma, rosgvardia, kadyrovtsy
  RW | | rwandaise* | |
  RW | | | Kagame |
  SA | Royaume saoudien | | |
  SA | | saoudienne* | |
  SA | | | Djedda, La Mecque, Médine, Dammam |
  SD | | soudanais* | |
  SD | | | Port-Soudan |
  SE | | suédois* | |
  SG | Singapour | | |
  SG | | singapourien* | |
  SI | | slovène* | |
  SI | | | Ljubljana |
  SK | | slovaque* | |
  SO | | somalien* | |
  SS | | sud-soudanaise* | |
  SY | | syrienne* | |
  SY | | | Alep, Homs, Idlib, Lattaquié, Hama |
  TD | | tchadien* | |
  TD | | | N'Djamena |
  TH | | thaï, thaïs, thaïlandaise* | |
  TJ | Haut-Badakhchan, Gorno-Badakhchan, Pamir | | |
  TJ | | tadjike*, tadjikistanais* | |
  TJ | | | Khodjent, Khoudjand, Koulob, Bokhtar, Khorog, Isfara, Rahmon, Rakhmon |
  TM | | turkmènes | |
  TM | | | Turkmenabat, Dachogouz, Berdymoukhamedov, Berdimouhamedov, Achkhabad |
  TN | | tunisienne* | |
  TR | | | Erdogan, Erdoğan, Diyarbakir, Smyrne, Constantinople |
  TW | | taïwanais* | |
  TZ | | tanzanien* | |
  UA | Donbass | | |
  UA | | ukrainienne* | |
  UA | | | Kyiv, Kharkiv, Odessa, Lviv, Dnipro, Zaporijjia, Donetsk, Louhansk, Kherson, Marioupol |
  UG | | ougandais* | |
  US | États-Unis d'Amérique, Californie, Floride, Texas, Louisiane | | |
  US | | états-unien*, américaine* | |
  US | | | New York, Guantanamo |
  US | | | | Maison Blanche, Département d'État, fbi
  UZ | Karakalpakstan | | |
  UZ | | ouzbèque*, ouzbékistanais* | |
  UZ | | | Samarcande, Boukhara, Andijan, Ferghana, Namangan, Termez, Noukous, Ourguentch, Khiva, Mirzioïev |
  VE | | vénézuélienne* | |
  VE | | | Maduro |
  VN | | vietnamienne* | |
  VN | | | Hô Chi Minh-Ville, Saïgon, Haïphong, Danang |
  XK | | kosovar* | |
  YE | | yéménite* | |
  YE | | | Sanaa |
  ZA | | sud-africain* | |
  ZA | | | Le Cap |
  AZ | République d' Azerbaïdjan | | |
  AM | République d' Arménie | | |
  UZ | République d' Ouzbékistan | | |
  KZ | République du Kazakhstan | | |
  TJ | République du Tadjikistan | | |
  TR | République de Turquie | | |
  BY | République de Biélorussie, République du Bélarus | | |
  LV | République de Lettonie | | |
  SY | République arabe syrienne | | |
  FR | | | | cour nationale du droit d' asile
`;
