/** code | names | stems of adjectives and people | cities | authorities. */
export const STATES = `
  AE | Emiratos | emirat* | Dubái, Abu Dabi |
  AF | | afgan* | Kabul | talibanes
  AM | | armeni* | Ereván |
  AR | | argentin* | Buenos Aires |
  AZ | | azerbaiyan*, azerí* | Bakú |
  BR | | brasileñ* | Brasilia |
  BY | Bielorrusia | bielorrus* | Minsk | kgb
  CL | | chilen* | |
  CN | | chino, china, chinos, chinas | Pekín |
  CO | | colombian* | Bogotá, Cúcuta |
  CR | | costarricense* | San José |
  CU | | cuban* | La Habana, Habana |
  DE | | aleman* | Berlín |
  EC | | ecuatorian* | Quito |
  EG | | egipci* | El Cairo |
  ES | Reino de España | español* | Madrid, Barcelona, Motril, Lavapiés | Audiencia Nacional, Moncloa
  EU | UE, Unión Europea | | Bruselas |
  FR | | frances* | París |
  GE | | georgian* | Tiflis |
  GT | | guatemaltec* | |
  HN | | hondureñ* | Tegucigalpa |
  IR | | iraní* | Teherán |
  KG | | kirguís* | Biskek |
  KZ | | kazaj* | Astaná, Almatý |
  MA | | marroquí* | Rabat, Casablanca |
  MX | | mexican* | Ciudad de México |
  NI | | nicaragüens* | Managua |
  PA | | panameñ* | |
  PE | | peruan* | Lima |
  PY | | paraguay* | Asunción |
  RS | | serbi* | Belgrado |
  RU | Federación de Rusia, Chechenia | ruso, rusa, rusos, rusas | Moscú | kremlin, fsb
  SA | Arabia Saudí, Arabia Saudita | saudí* | Riad |
  SV | El Salvador | salvadoreñ* | San Salvador |
  SY | | sirio, siria, sirios, sirias | Damasco |
  TH | | tailandes* | Bangkok |
  TJ | | tayik* | Dusambé |
  TM | | turcoman* | Asjabad |
  TR | | turco, turca, turcos, turcas | Ankara, Estambul |
  UA | | ucranian* | Kiev |
  US | Estados Unidos, EEUU | estadounidens* | Washington, Miami |
  UZ | República de Uzbekistán | uzbek* | Taskent |
  VE | | venezolan* | Caracas, Ureña | sebin, dgcim
  VN | | vietnamit* | Hanói |
`;
