/** Towns, courts, prisons, crossings and services that news names without their state. */
export const CITIES = `
  AE | Émirats arabes, Émirats Arabes Unis | | |
  AE | | émirien*, dubaïote* | |
  AE | | | Charjah, Sharjah, Abou Dabi |
  AF | Émirat islamique | | |
  AF | | | Hérat, Kandahar, Mazar-e-Charif, Jalalabad |
  AF | | | | taliban*
  AL | | albanais* | |
  AL | | | Tirana |
  AM | | arménienne* | |
  AM | | | Gyumri, Vanadzor, Zvartnots, Kapan, Meghri, Bagratachen, Etchmiadzine |
  AR | | argentin, argentins, argentine*, porteño* | |
  AR | | | Buenos Aires, Ezeiza, Córdoba |
  AT | | autrichien* | |
  AT | | | Vienne, Salzbourg |
  AU | | australien* | |
  AU | | | Sydney, Melbourne, Canberra |
  AZ | Haut-Karabakh, Karabakh, Nakhitchevan | | |
  AZ | | azéris, azérie*, azerbaïdjanais* | |
  AZ | | | Gandja, Soumgaït, Nakhitchevan, Lankaran, Aliev, Aliyev, Kurdakhani |
  BA | Bosnie | | |
  BA | | bosnien*, bosniaque* | |
  BE | | belges | |
  BE | | | Bruxelles, Anvers, Liège, Bruges, Molenbeek, Louvain, Merksplas |
  BE | | | | office des étrangers
  BG | | bulgare* | |
  BH | | bahreïni*, bahreïnien* | |
  BH | | | Manama |
  BI | | burundais* | |
  BR | | brésilien* | |
  BR | | | Brasilia |
  BY | Bélarus, Belarus | | |
  BY | | bélarussien*, biélorussien* | |
  BY | | | Gomel, Brest-Litovsk, Grodno, Vitebsk, Moguilev, Baranovitchi, Bobrouïsk, Loukachenko, Okrestina |
  CA | Québec, Ontario | | |
  CA | | canadien*, québécois* | |
  CA | | | Montréal |
  CD | République démocratique du Congo, RDC, Congo | | |
  CD | | congolais* | |
  CD | | | Lubumbashi |
  CH | | genevois*, suissesse* | |
  CH | | | Lausanne, Bâle, Lucerne, Saint-Gall, Lugano, Zurich, Cointrin, Kloten, Bellinzone |
  CH | | | | fedpol, secrétariat d'état aux migrations, office fédéral de la justice
  CI | Côte d'Ivoire | | |
  CI | | ivoirien* | |
  CM | Cameroun | | |
  CM | | camerounais* | |
  CN | Xinjiang, Tibet, République populaire de Chine | | |
  CN | | ouïghour*, pékinois* | |
  CN | | | Shanghaï, Shanghai, Canton, Shenzhen, Kachgar, Lhassa, Hotan, Kunming, Chengdu, Chongqing, Wuhan |
  CN | | | Xi Jinping, Khorgos |
  CN | | | | parti communiste
  CO | | colombien* | |
  CR | | costaricien*, costaricain* | |
  CR | | | San José |
  CU | | cubain* | |
  CU | | | La Havane |
  CY | Chypre du Nord | | |
  CY | | chypriote* | |
  CY | | | Nicosie, Larnaca, Paphos, Ercan, Kyrenia |
  CZ | République tchèque | | |
  CZ | | tchèque* | |
  CZ | | | Prague |
  DE | Saxe, Bavière, Hesse, Brandebourg, Basse-Saxe, Thuringe, Rhénanie-du-Nord-Westphalie, Bade-Wurtemberg | | |
  DE | | | Francfort, Munich, Hambourg, Cologne, Leipzig, Dresde, Chemnitz, Stuttgart, Düsseldorf, Brême, Hanovre |
  DE | | | Nuremberg, Karlsruhe, Magdebourg, Naumbourg, Sarrebruck, Fribourg |
  DE | | | | Bundestag, bamf
  DJ | | djiboutien* | |
  DJ | | | Djibouti |
  DK | | danois* | |
  DK | | | Copenhague, Aarhus |
  DZ | Kabylie | | |
  DZ | | kabyle* | |
  DZ | | | Annaba, Béjaïa |
  EE | | estonien* | |
  EG | | cairote* | |
  EG | | | Alexandrie, Assouan, Charm el-Cheikh, Louxor, Sissi |
  ER | | érythréenne* | |
  ER | | | Massaoua |
  ES | Catalogne, Andalousie | | |
  ES | | espagnole* | |
  ES | | | Barcelone, Séville, Valence, Saragosse, Malaga, Grenade, Canaries, Las Palmas |
  ET | | éthiopien* | |
  ET | | | Addis-Abeba, Tigré |
  FI | Carélie | | |
  FI | | finlandais* | |
  FR | Île-de-France, Corse, Guyane, Mayotte, Hexagone | | |
  FR | | marseillais*, parisien*, lyonnais* | |
  FR | | | Lille, Strasbourg, Nîmes, Rouen, Caen, Le Havre, Saint-Étienne, Clermont-Ferrand, Toulon, Reims |
  FR | | | Poitiers, Angers, Brest, Dunkerque, Menton, Mulhouse, Nancy, Le Mans, Limoges, Fleury-Mérogis, Fresnes |
  FR | | | Le Bourget, Bourget, Beauvau |
  FR | | | | Matignon, Élysée, Place Beauvau, Conseil d'État, cnda, ofii, raid, gign, dgsi, dgse
  FR | | | | préfecture de police
  GB | Écosse, Angleterre, Irlande du Nord, Pays de Galles | | |
  GB | | anglais*, écossais*, londonien* | |
  GB | | | Édimbourg, Manchester, Douvres |
  GE | Abkhazie, Ossétie du Sud, Adjarie | | |
  GE | | géorgienne*, abkhaze* | |
  GE | | | Tbilissi, Koutaïssi, Roustavi, Poti, Gori, Zougdidi, Lars, Sarpi, Rêve géorgien |
  GH | | ghanéen* | |
  GN | Guinée | | |
  GN | | guinéen* | |
  GN | | | Conakry |
  GR | | grec, grecs, grecque* | |
  GR | | | Athènes, Thessalonique, Le Pirée, Lesbos, Crète, Rhodes, Aréopage |
  HK | | hong-kongais* | |
  HR | | croate* | |
  HU | | hongrois* | |
  ID | | indonésien* | |
  ID | | | Djakarta |
  IL | | israélien* | |
  IL | | | Jérusalem, Tel-Aviv |
  IN | | indien* | |
  IN | | | New Delhi, Delhi, Calcutta, Bombay, Dharamsala |
  IQ | Kurdistan irakien, Kurdistan d'Irak, Kurdistan | | |
  IQ | | irakien* | |
  IQ | | | Bagdad, Souleimaniyé, Souleimaniye, Bassora, Mossoul, Dohouk, Erbil |
  IR | République islamique | | |
  IR | | iranienne*, perse* | |
  IR | | | Chiraz, Ispahan, Tabriz, Machhad, Kermanchah, Ahvaz, Qom, Zahedan, Bandar Abbas, Ourmia, Khamenei |
  IR | | | Evine |
  IR | | | | gardiens de la révolution, pasdarans, bassidj*
  IT | Sicile, Sardaigne | | |
  IT | | | Naples, Turin, Florence, Venise, Gênes, Bologne, Palerme, Trieste, Vintimille, Vérone, Bari |
  JO | | jordanien* | |
  JP | | japonais* | |
  JP | | | Tokyo |
  KE | | kényane*, kenyan* | |
  KG | Kirghizistan, Kirghizie, République kirghize | | |
  KG | | kirghizes, kirghizstanais* | |
  KG | | | Och, Karakol, Tokmok, Kant, Djalal-Abad, Manas, Naryn, Batken, Japarov |
  KG | | | | gknb, djogorkou kenech
  KH | | cambodgienne*, khmère*, khmer, khmers | |
  KH | | | Phnom-Penh, Kampot, Hun Sen, Hun Manet |
  KR | | sud-coréen* | |
  KR | | | Séoul |
  KW | | koweïtien* | |
  KZ | | kazakhe*, kazakhstanaise* | |
  KZ | | | Nour-Soultan, Chymkent, Karaganda, Aktobe, Atyraou, Ouralsk, Petropavl, Pavlodar, Kostanaï |
  KZ | | | Oust-Kamenogorsk, Semeï, Taraz, Kyzylorda, Aktaou, Khorgos, Tokaïev |
  LA | | laotien* | |
  LA | | | Louang Prabang |
  LB | | libanais* | |
  LB | | | Beyrouth |
  LT | | lituanien* | |
  LT | | | Vilnius, Kaunas |
  LV | | letton* | |
  LV | | | Riga |
  LY | | libyen* | |
  LY | | | Benghazi |
  MA | Sahara occidental, Rif | | |
  MA | | marocaine*, casablancais*, rifain* | |
  MA | | | Marrakech, Tanger, Fès, Tétouan, Nador, Al Hoceima, Oujda, Casablanca |
  MD | Transnistrie, République de Moldova, Moldova | | |
  MD | | moldave*, transnistrien* | |
  MD | | | Chisinau, Chişinău, Kichinev, Bălți, Tiraspol, Comrat, Ungheni |
  ME | | monténégrin* | |
  ML | | malien* | |
  ML | | | Bamako |
  MM | Birmanie | | |
  MM | | birman* | |
  MM | | | Rangoun, Naypyidaw |
  MN | | mongol, mongols, mongole, mongoles | |
  MN | | | Oulan-Bator, Oulan Bator, Zamyn-Uud |
  MR | Mauritanie | | |
  MR | | mauritanien* | |
  MR | | | Nouakchott |
  MX | | mexicain* | |
  MX | | | Mexico |
  MY | | malaisien* | |
  NE | Niger | | |
  NE | | nigérien* | |
  NE | | | Niamey |
  NI | | nicaraguayenne* | |
  NI | | | Ortega, Murillo |
  NL | Hollande | | |
  NL | | néerlandais*, hollandais* | |
  NL | | | La Haye |
  NO | | norvégien* | |
  NP | | népalais* | |
  NP | | | Katmandou |
  OM | Sultanat d'Oman | | |
  OM | | omanais* | |
  OM | | | Mascate |
  PK | | pakistanais* | |
  PK | | | Peshawar, Karachi |
`;
