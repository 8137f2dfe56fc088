/** Towns, courts, prisons, crossings and services that news names without their state. */
export const CITIES = `
  AE | Emiratos Árabes, EAU | | |
  AE | | emiratí* | |
  AE | | | Abu Dabi, Sharjah |
  AF | | afgana* | |
  AF | | | Herat, Kandahar |
  AF | | | | talibán*
  AL | | albanes* | |
  AL | | | Tirana |
  AM | | armenio* | |
  AM | | | Guiumri, Gyumri, Vanadzor, Zvartnots |
  AR | | bonaerense*, porteño* | |
  AR | | | Ezeiza, Córdoba, Rosario, Mendoza |
  AT | | austriac* | |
  AT | | | Viena |
  AZ | Nagorno Karabaj, Najicheván | | |
  AZ | | azerbaiyano*, azerí, azeríes | |
  AZ | | | Ganyá, Sumgait, Aliyev |
  BE | | belga* | |
  BE | | | Bruselas, Amberes, Gante |
  BG | | búlgar* | |
  BO | Bolivia | | |
  BO | | bolivian* | |
  BO | | | La Paz, Santa Cruz de la Sierra, Cochabamba |
  BY | Belarús | | |
  BY | | bielorrusa* | |
  BY | | | Gomel, Grodno, Vítebsk, Maguilov, Lukashenko, Lukashenka |
  CA | | canadiense* | |
  CA | | | Montreal, Toronto |
  CH | | suizo, suiza*, suizos | |
  CH | | | Ginebra, Berna, Zúrich, Lausana, Basilea |
  CL | | chileno*, chilena* | |
  CL | | | Santiago de Chile, Arica, Iquique, Antofagasta, Colchane |
  CN | Xinjiang, Tíbet, República Popular China | | |
  CN | | uigur*, pequines* | |
  CN | | | Shanghái, Cantón, Lhasa, Kasgar, Ereen, Horgós, Xi Jinping |
  CR | Costa Rica | | |
  CR | | tico, ticos | |
  CR | | | Alajuela, Heredia, Liberia |
  CU | | cubano*, cubana* | |
  CU | | | Santiago de Cuba, Díaz-Canel |
  CY | | chipriota* | |
  CY | | | Nicosia, Limasol, Lárnaca |
  CZ | República Checa | | |
  CZ | | checo, checos, checa | |
  CZ | | | Praga |
  DE | Baviera, Sajonia | | |
  DE | | alemana* | |
  DE | | | Fráncfort, Múnich, Hamburgo, Colonia, Leipzig, Dresde, Stuttgart |
  DE | | | | Bundestag
  DO | | dominican* | |
  DO | | | Santo Domingo |
  EC | | ecuatoriano* | |
  EC | | | Guayaquil, Tulcán |
  EE | | estonio, estonios, estonias | |
  EE | | | Tallin, Narva, Tartu |
  EG | | egipcio*, egipcia* | |
  EG | | | Alejandría, Asuán |
  ER | | eritreo*, eritreas | |
  ES | Cataluña, Canarias, Andalucía | | |
  ES | | española*, madrileñ* | |
  ES | | | Sevilla, Zaragoza, Málaga, Granada de España, Algeciras, Las Palmas, Tenerife, Aluche |
  ES | | | | Tribunal Supremo español, Cie de Aluche, extranjería
  FI | | finlandes*, finés | |
  FI | | | Helsinki |
  FR | | franceses, francesa* | |
  FR | | | Marsella, Lyon, Estrasburgo, Niza, Burdeos |
  GB | Gran Bretaña, Inglaterra, Escocia | | |
  GB | | británic* | |
  GB | | | Londres |
  GE | Abjasia, Osetia del Sur | | |
  GE | | georgiano*, georgiana* | |
  GE | | | Batumi, Kutaisi, Rustavi, Sueño Georgiano |
  GR | | grieg* | |
  GR | | | Atenas, Salónica, Lesbos |
  GT | | guatemalteco* | |
  GT | | | Ciudad de Guatemala |
  HN | | hondureño* | |
  HN | | | Danlí, El Paraíso, San Pedro Sula |
  HT | Haití | | |
  HT | | haitian* | |
  HT | | | Puerto Príncipe |
  IL | | israelí* | |
  IL | | | Jerusalén |
  IN | | | Nueva Delhi, Delhi |
  IQ | Kurdistán iraquí, Kurdistán | | |
  IQ | | iraquí* | |
  IQ | | | Bagdad, Erbil, Suleimaniya |
  IR | República Islámica | | |
  IR | | iraníes | |
  IR | | | Isfahán, Shiraz, Mashhad, Evin, Jamenei |
  IR | | | | Guardia Revolucionaria, Guardianes de la Revolución
  IT | | italian* | |
  IT | | | Roma, Milán, Turín, Nápoles, Bolonia |
  KE | | keniano*, keniana*, keniata* | |
  KE | | | Nairobi |
  KG | República Kirguisa | | |
  KG | | kirguisa*, kirguiso* | |
  KG | | | Osh, Karakol |
  KH | | camboyan* | |
  KH | | | Nom Pen, Phnom Penh |
  KZ | | kazajo*, kazaja*, kazajistano* | |
  KZ | | | Almaty, Shymkent, Karagandá, Aktobé, Atirau, Uralsk, Aktau |
  LB | | libanes* | |
  LB | | | Beirut |
  LT | | lituan* | |
  LT | | | Vilna, Kaunas |
  LV | | letón, letones, letona* | |
  LV | | | Riga |
  MA | Sáhara Occidental, Rif | | |
  MA | | marroquíes, rifeñ* | |
  MA | | | Tánger, Marrakech, Fez, Tetuán, Nador |
  MD | República de Moldavia, Moldova, Transnistria | | |
  MD | | moldav* | |
  MD | | | Chisináu, Tiráspol |
  MN | | mongol, mongola, mongoles | |
  MN | | | Ulán Bator, Ulan Bator, Zamiin-Uud |
  MX | | mexicano* | |
  MX | | | Tijuana, Tapachula, Cancún, Chiapas |
  MX | | | | comar, inm
  MY | | malasio* | |
  NI | | nica, nicas, nicaragüense | |
  NI | | | Masaya, Estelí, Ortega, Murillo, El Chipote |
  NO | | norueg* | |
  PA | | panameño* | |
  PA | | | Ciudad de Panamá, Tocumen, Darién |
  PA | | | | senafront
  PE | | peruano*, peruana* | |
  PE | | | Tumbes, Tacna, Callao |
  PL | | polac* | |
  PL | | | Varsovia, Cracovia |
  PT | | portugues* | |
  PT | | | Lisboa, Oporto |
  PY | | paraguayo* | |
  PY | | | Ciudad del Este |
  QA | | catarí* | |
  QA | | | Doha |
  RO | | ruman* | |
  RO | | | Bucarest |
  RS | | serbio*, serbias | |
  RS | | | Novi Sad |
  RU | Daguestán, Ingusetia, Tartaristán, Crimea | | |
  RU | | moscovit*, checheno*, chechena* | |
  RU | | | San Petersburgo, Ekaterimburgo, Novosibirsk, Kazán, Rostov del Don, Rostov, Krasnodar, Sochi, Grozni |
  RU | | | Majachkalá, Perm, Ufá, Samara, Omsk, Cheliábinsk, Vorónezh, Volgogrado, Sarátov, Smolensk, Briansk |
  RU | | | Bélgorod, Kursk, Riazán, Múrmansk, Kaliningrado, Vladivostok, Ivángorod, Sheremétievo, Lefórtovo, Putin |
  RU | | | Kadírov |
  RU | | | | duma, gru
  SA | | saudíes | |
  SA | | | Yeda, La Meca, Medina |
  SE | | suec* | |
  SE | | | Estocolmo, Malmö |
  SV | | salvadoreño* | |
  SV | | | Bukele, Cecot |
  SY | | | Alepo, Homs, Idlib |
  TH | | tailandés* | |
  TJ | | tayiko*, tayika* | |
  TJ | | | Juyand, Rahmon |
  TM | | turkmen* | |
  TM | | | Asjabad, Ashgabat |
  TN | | tunecin* | |
  TN | | | Túnez capital |
  TR | | | Esmirna, Erdogan, Erdoğan |
  UA | Donbás | | |
  UA | | ucraniano* | |
  UA | | | Járkov, Odesa, Leópolis, Mariúpol |
  US | Florida, Texas, California | | |
  US | | norteamerican* | |
  US | | | Nueva York, Los Ángeles, Guantánamo |
  US | | | | Casa Blanca, departamento de estado, ice
  UY | | uruguayo*, uruguaya* | |
  UY | | | Montevideo |
  UZ | | uzbeko*, uzbeka* | |
  UZ | | | Samarcanda, Bujará, Andiyán |
  VE | República Bolivariana | | |
  VE | | venezolano* | |
  VE | | | Maracaibo, Tucupita, San Cristóbal, Táchira, El Helicoide, Maduro |
  VE | | | | saime, guardia nacional bolivariana, armada bolivariana
  VN | | vietnamita* | |
  VN | | | Ciudad Ho Chi Minh, Saigón |
  TT | | trinitens*, trinitari* | |
  TT | | | Puerto España |
  TR | República de Turquía | | |
  AZ | República de Azerbaiyán | | |
  KZ | República de Kazajistán | | |
  BY | República de Belarús, República de Bielorrusia | | |
`;
