/** Towns, camps and crossings of Europe, North America, the Pacific and East Asia. */
export const TOWNS_WEST: Record<string, string> = {
  PL:
    'Radom, Torun, Bydgoszcz, Olsztyn, Kielce, Opole, Gdynia, Sopot, Czestochowa, Bialowieza, Przemysl, Chelm, ' +
    'Biala Podlaska, Przewodow, Hajnowka, Suwalki, Augustow, Zielona Gora, Gorzow, Swiecko, Okecie, ' +
    'Chopin airport, Podlasie, Podlaskie, Mazovia, Linin, Debak, Lesznowola, Ketrzyn, Krosno Odrzanskie, ' +
    'Grupa barracks, Sanok, Tarnow',
  LT:
    'Salcininkai, Panevezys, Alytus, Marijampole, Pabrade, Rukla, Druskininkai, Visaginas, Palanga, Kybartai, ' +
    'Naujininkai, Kirtimai, Kaunas airport',
  LV: 'Rezekne, Ventspils, Valmiera, Jurmala, Mucenieki, Ludza, Ogre, Latgale',
  EE:
    'Tallinn, Parnu, Viljandi, Rakvere, Sillamae, Kohtla Jarve, Ida Viru, Voru, Valga, Haapsalu, Saaremaa, Vao, ' +
    'Vagevere, Harku',
  FI:
    'Oulu, Espoo, Lahti, Jyvaskyla, Kuopio, Joensuu, Pori, Kotka, Vaasa, Rovaniemi, Salla, Vainikkala, Kajaani, ' +
    'Kuhmo, Kemi, Tornio, Joutseno, Aland',
  SE:
    'Vasteras, Umea, Lulea, Sundsvall, Gavle, Helsingborg, Norrkoping, Jonkoping, Karlstad, Sodertalje, ' +
    'Skelleftea, Haparanda, Marsta, Flen, Kallered, Astorp, Halmstad, Kalmar, Vaxjo',
  NO:
    'Stavanger, Tromso, Drammen, Kristiansand, Trandum, Gardermoen, Svalbard, Vardo, Bodo, Hammerfest, ' +
    'Alta Norway, Kongsvinger, Neiden',
  DK: 'Copenhagen, Aarhus, Odense, Aalborg, Esbjerg, Kastrup, Sandholm, Ellebaek, Kaershovedgard',
  IS: 'Reykjavik, Keflavik',
  IE: 'Dublin, Limerick, Galway, Rosslare',
  DE:
    'Hildesheim, Karlsruhe, Mannheim, Heidelberg, Freiburg, Augsburg, Regensburg, Wurzburg, Erlangen, Ansbach, ' +
    'Furth, Kassel, Giessen, Mainz, Wiesbaden, Darmstadt, Saarbrucken, Trier, Koblenz, Bonn, Aachen, Dortmund, ' +
    'Duisburg, Bochum, Wuppertal, Munster, Bielefeld, Paderborn, Osnabruck, Oldenburg, Gottingen, Braunschweig, ' +
    'Wolfsburg, Magdeburg, Halle, Erfurt, Jena, Weimar, Chemnitz, Zwickau, Rostock, Schwerin, Kiel, Lubeck, ' +
    'Potsdam, Cottbus, Eisenhuttenstadt, Frankfurt on the Oder, Schleswig Holstein, Mecklenburg, Saxony Anhalt, ' +
    'Rhineland Palatinate, Baden Wurttemberg, Saarland, Friedland, Zirndorf, Ingolstadt, Bamberg, Deggendorf, ' +
    'Tegel, Tempelhof, Kreuzberg, Schonefeld, Gorlitz',
  AT:
    'Vienna, Klagenfurt, Villach, Wiener Neustadt, Traiskirchen, Schwechat, Tyrol, Carinthia, Styria, ' +
    'Upper Austria, Lower Austria',
  CH: 'Bern, Basel, Lausanne, Lucerne, Bellinzona, Lugano, Chiasso, St Gallen, Winterthur, Neuchatel, Kloten',
  FR:
    'Nantes, Rennes, Brest France, Metz, Mulhouse, Grenoble, Montpellier, Nimes, Cannes, Antibes, Biarritz, ' +
    'Angers, Dijon, Reims, Rouen, Le Havre, Dunkirk, Clermont Ferrand, Limoges, Poitiers, Orleans, ' +
    'Vincennes detention, Mesnil Amelot, Charles de Gaulle, Orly, Neudorf, Fresnes, Fleury Merogis, ' +
    'Aix en Provence, Saint Denis, Bobigny, Creteil, Nanterre, Perpignan, Alsace, Brittany, Corsica, Normandy',
  BE:
    'Brussels, Bruges, Leuven, Namur, Charleroi, Zaventem, Steenokkerzeel, Ostend, Hasselt, Flanders, Wallonia, ' +
    'Merksplas',
  NL:
    'Amsterdam, Groningen, Zwolle, Arnhem, Nijmegen, Maastricht, Leiden, Delft, Tilburg, Breda, Enschede, Almere, ' +
    'Haarlem, Ter Apel, Scheveningen, Zeist, Den Bosch',
  LU: 'Luxembourg City, Findel',
  GB:
    'Leeds, Sheffield, Liverpool, Bristol, Newcastle, Nottingham, Leicester, Cardiff, Belfast, Dover, ' +
    'Harmondsworth, Yarl Wood, Brook House, Colnbrook, Stansted, Luton, Wales, Northern Ireland, Aberdeen, ' +
    'Dundee, Brighton, Coventry, Bradford, Salisbury, Belmarsh, Hounslow, Chiswick',
  ES:
    'Marbella, Algeciras, Cadiz, Granada, Almeria, Murcia, Zaragoza, Mallorca, Ibiza, Tenerife, Las Palmas, ' +
    'Gran Canaria, Canary Islands, Torrevieja, Benidorm, Girona, Tarragona, Lleida, San Sebastian, Vigo, ' +
    'A Coruna, Valladolid, Salamanca, Barajas, El Prat, Catalonia, Andalusia, Basque Country, Costa del Sol, ' +
    'Costa Blanca, Tarifa, Aluche',
  PT: 'Lisbon, Braga, Coimbra, Albufeira, Algarve, Lagos Portugal, Madeira, Azores',
  IT:
    'Genoa, Venice, Trieste, Udine, Padua, Brescia, Bergamo, Rimini, Ancona, Pescara, Catania, Messina, Crotone, ' +
    'Lampedusa, Cagliari, Sardinia, Sicily, Sassuolo, Fiumicino, Malpensa, Linate, Ponte Galeria, Rebibbia, ' +
    'Gradisca, Lecce, Salerno, Perugia, Pisa, Livorno, Bolzano, Ventimiglia, Lombardy, Tuscany, Calabria, Puglia',
  HU: 'Debrecen, Szeged, Ferihegy, Gyor, Pecs',
  SK: 'Kosice, Zilina, Nitra, Secovce',
  CZ:
    'Olomouc, Liberec, Karlovy Vary, Carlsbad, Pilsen, Pardubice, Hradec Kralove, Bela Jezova, Balkova, Ruzyne, ' +
    'Ceske Budejovice',
  MT: 'Valletta, Sliema, Gozo',
  US:
    'Atlanta, Denver, Dallas, Philadelphia, Detroit, Minneapolis, Minnesota, Brooklyn, Brighton Beach, Manhattan, ' +
    'New Jersey, Georgia state, Mississippi, Alabama, New Mexico, Nevada, Las Vegas, Oregon, Utah, Ohio, ' +
    'Michigan, Massachusetts, Maryland, Pennsylvania, Tacoma, Adelanto, Eloy, Otay Mesa, El Paso, Brownsville, ' +
    'McAllen, Winn Correctional, Natchez, Pine Prairie, Jena Louisiana, San Francisco, Sacramento, Alaska, ' +
    'Hawaii, Guam, JFK airport, Dulles, San Antonio, Guantanamo',
  CA:
    'Toronto, Vancouver, Montreal, Calgary, Edmonton, Winnipeg, Quebec, Ontario, British Columbia, Alberta, ' +
    'Halifax',
  AU:
    'Sydney, Melbourne, Perth, Brisbane, Adelaide, Hobart, Villawood, Christmas Island, Nauru centre, Queensland, ' +
    'New South Wales',
  NZ: 'Auckland, Christchurch',
  JP: 'Osaka, Narita, Haneda, Nagoya, Yokohama, Fukuoka, Omura, Ushiku',
  KR: 'Gwangju, Jeju, Daegu, Daejeon, Busan, Hwaseong',
  TW: 'Kaohsiung, Taichung, Kinmen, Tainan',
};
