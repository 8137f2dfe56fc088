/** code | names | stems of adjectives and people | cities | authorities. */
export const STATES = `
  AE | UAE, Emirat* | emirat* | Dubai |
  AF | | avganist*, avgan* | Kabul | taliban*
  AM | | jermen* | Jerevan |
  AZ | | azerbejdžan* | Baku |
  BA | Bosna, Republika Srpska | bosansk* | Sarajevo, Banjaluka |
  BY | | belorus* | Minsk, Grodno | kgb
  CN | | kinesk*, kinez*, ujgursk* | Peking |
  CZ | | češk* | Prag |
  DE | | nemačk* | Berlin |
  EG | | egipatsk* | Kairo |
  ER | | eritrejsk* | Asmara |
  EU | Evropska unija, Evropske unije, Evropskoj uniji | | Brisel |
  GE | | gruzijsk*, gruzin* | Tbilisi |
  HR | | hrvatsk* | Zagreb |
  IR | | iransk*, iranac, iranc* | Teheran |
  KG | | kirgisk* | Biškek |
  KZ | | kazahstan*, kazašk* | Astana, Almati |
  ME | Crna Gora, Crne Gore, Crnoj Gori, Crnu Goru | crnogorsk* | Podgorica |
  MK | Severna Makedonija | makedonsk* | Skoplje |
  RS | | srpsk* | Beograd, Novi Sad, Niš | bia
  RU | Rusija, Rusk* Federacij*, Čečenija | rusk*, ruskinj*, čečensk* | Moskva | Kremlj*, fsb
  SA | | saudijsk* | Rijad |
  SY | | sirijsk* | Damask |
  TH | | tajland*, tajsk* | Bangkok |
  TJ | | tadži* | Dušanbe |
  TM | | turkmen* | Ašhabad |
  TR | Turska, Turske, Turskoj, Tursku, Turskom | tursk*, turčin*, kurdsk* | Ankara, Istanbul |
  UA | | ukrajin* | Kijev |
  US | SAD | američk* | Vašington |
  UZ | | uzbe* | Taškent |
  VN | | vijetnam* | Hanoj |
  XK | Kosovo | kosovsk* | Priština |
`;
