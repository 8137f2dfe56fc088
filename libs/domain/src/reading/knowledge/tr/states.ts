/** code | names | stems of adjectives and people | cities | authorities. */
export const STATES = `
  AE | BAE | emirlik* | Dubai, Dubay, Abu Dabi |
  AF | | afgan | Kabil | taliban*
  AM | | ermeni, ermenistanlı | Erivan |
  AZ | | azerbaycanlı, azeri | Bakü |
  BY | | belaruslu, belarus | Minsk | kgb
  CN | | çinli, çin | Pekin, Urumçi |
  DE | | alman* | Berlin |
  EG | | mısırlı | Kahire |
  ER | | eritreli | |
  EU | AB, Avrupa Birliği | | Brüksel |
  FR | | fransız | Paris |
  GB | Britanya, İngiltere | ingiliz, britanyalı | Londra |
  GE | | gürcü | Tiflis, Batum |
  GR | | yunan, yunanlı | Atina |
  IQ | | ıraklı | Bağdat, Erbil |
  IR | | iranlı | Tahran |
  KE | | kenyalı | Nairobi |
  KG | | kırgız | Bişkek |
  KZ | | kazak | Astana, Almatı |
  ME | | karadağlı | Podgorica |
  MY | | malezyalı | Kuala Lumpur |
  NL | Hollanda | hollandalı | |
  RS | | sırp | Belgrad |
  RU | | rus, çeçen | Moskova | kremlin, fsb
  SA | Suudi | suudi | Riyad, Mekke, Cidde |
  SY | | suriyeli* | Şam, Halep |
  TH | | tayland* | Bangkok |
  TJ | | tacik* | Duşanbe |
  TM | | türkmen | Aşkabat |
  TR | TBMM, ülkemiz | türk | Ankara, İstanbul, İzmir, Van, Antalya, Gaziantep | mit
  UA | | ukraynalı | Kiev |
  US | ABD | amerikalı | Washington |
  UZ | | özbek, özbekistanlı | Taşkent |
  VN | | vietnamlı | |
`;
