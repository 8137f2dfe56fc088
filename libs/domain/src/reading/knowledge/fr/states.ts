/** code | names | stems of adjectives and people | cities | authorities. */
export const STATES = `
  AE | Émirats | émirati* | Dubaï, Abou Dhabi |
  AF | | afghan* | Kaboul | talibans
  AM | | arménien* | Erevan |
  AZ | | azerbaïdjan*, azéri* | Bakou |
  BE | | belge, belges | Bruxelles, Gand, Charleroi |
  BY | Biélorussie | biélorusse*, bélarusse* | Minsk | kgb
  CH | | suisse, suisses, helvétique* | Berne, Genève |
  CN | | chinois* | Pékin, Urumqi |
  DE | | allemand* | Berlin |
  DZ | | algérien* | Alger |
  EG | | égyptien* | Le Caire, Caire |
  ER | | érythréen* | Asmara |
  ES | | espagnol* | Madrid |
  EU | UE, Union européenne | | |
  FR | | français* | Paris, Besançon, Strasbourg | Quai d'Orsay, ofpra
  GB | Grande-Bretagne, Angleterre | britannique* | Londres |
  GE | | géorgien* | Tbilissi, Batoumi |
  HK | Hong Kong, Hongkong | hongkongais* | |
  IR | | iranien* | Téhéran |
  IT | | italien* | Rome, Milan, Bergame |
  KG | | kirghize* | Bichkek |
  KE | | kényan* | Nairobi |
  KH | | cambodgien* | Phnom Penh |
  KZ | | kazakh*, kazakhstanais* | Astana, Almaty |
  MA | | marocain* | Rabat, Salé |
  MZ | Mozambique | mozambicain* | Maputo |
  NI | | nicaraguayen* | Managua |
  RS | | serbe, serbes | Belgrade |
  RU | Fédération de Russie, Tchétchénie | russe, russes, tchétchène* | Moscou | kremlin, fsb
  RW | | rwandais* | Kigali |
  SA | | saoudien* | Riyad, Djeddah |
  SN | | sénégalais* | Dakar |
  SS | | sud-soudanais* | Djouba |
  SY | | syrien* | Damas |
  TH | | thaïlandais*, thaïe* | Bangkok |
  TJ | | tadjik* | Douchanbé |
  TM | | turkmène* | Achgabat |
  TN | | tunisien* | Tunis |
  TR | | turc, turcs, turque, turques | Ankara, Istanbul |
  UA | | ukrainien* | Kiev |
  US | | américain* | Washington |
  UZ | | ouzbek*, ouzbèke* | Tachkent |
  VE | | vénézuélien* | Caracas |
  VN | Viêt Nam, Vietnam | vietnamien* | Hanoï |
`;
