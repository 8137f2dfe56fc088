/** code | names | stems of adjectives and people | cities | authorities. */
export const STATES = `
  AE | Emirate, Emiraten, VAE | emirat* | Dubai, Abu Dhabi |
  AF | | afghan* | Kabul | taliban
  AM | | armeni* | Eriwan, Jerewan, Gjumri |
  AT | | österreich* | Wien |
  AZ | | aserbaidschan* | Baku |
  BY | Weißrussland | belaruss*, belarus, weißruss* | Minsk | kgb
  CH | | schweizer* | Bern, Genf, Zürich |
  CN | Volksrepublik China | chines* | Peking, Urumtschi |
  CZ | | tschech* | Prag |
  DE | Bundesrepublik, Bund | deutsche, deutscher, deutschen, deutsches | Berlin, Hamburg, München, Leipzig, Dresden, Düsseldorf, Gelsenkirchen, Frankfurt, Köln | Bundesregierung, Bundespolizei, Bamf
  EG | | ägyptisch*, ägypter* | Kairo |
  ER | | eritre* | Asmara |
  ES | | spanisch*, spanier* | Madrid |
  EU | EU, Europäische Union, Europäischen Union | | Brüssel |
  FR | | französisch*, franzosen | Paris |
  GB | Großbritannien, Vereinigtes Königreich | britisch*, briten | London |
  GE | | georgisch*, georgier* | Tiflis, Tbilissi, Batumi |
  HK | Hongkong, Hongkongs | hongkong* | |
  IR | Iran, Irans | iranisch*, iraner* | Teheran |
  IQ | Irak | irakisch*, iraker* | Bagdad |
  KG | Kirgistan, Kirgisien | kirgis* | Bischkek |
  KH | | kambodschan* | Phnom Penh |
  KZ | | kasach* | Astana, Almaty |
  LT | | litauisch*, litauer* | Vilnius, Wilna |
  LV | | lettisch*, letten | Riga |
  MN | | mongolisch* | Ulan Bator |
  NI | | nicaraguan* | Managua |
  PL | | polnisch*, polen | Warschau |
  PT | | portugies* | Lissabon |
  RS | | serbisch*, serben | Belgrad |
  RU | Russische Föderation, Russischen Föderation, Tschetschenien | russisch*, russen, russin*, tschetschen* | Moskau | kreml*, fsb
  RW | | ruand* | Kigali |
  SA | | saudisch*, saudi* | Riad |
  SY | | syrisch*, syrer* | Damaskus |
  TH | | thailänd* | Bangkok |
  TJ | | tadschik* | Duschanbe |
  TM | | turkmen* | Aschgabat |
  TR | Türkei | türkisch*, türken | Ankara, Istanbul |
  UA | | ukrain* | Kiew, Kyjiw |
  US | USA, Vereinigten Staaten | amerikan*, us-amerikan* | Washington |
  UZ | | usbek* | Taschkent |
  VE | | venezolan* | Caracas |
  VN | | vietnames* | Hanoi |
`;
