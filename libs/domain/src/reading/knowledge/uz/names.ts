/** The names of states from CLDR: code and name. */
export const NAMES = `
  AE Birlashgan Arab Amirliklari, AF Afg'oniston, AL Albaniya, AM Armaniston, AO Angola, AR Argentina, AT Avstriya,
  AU Avstraliya, AZ Ozarbayjon, BA Bosniya va Gertsegovina, BD Bangladesh, BE Belgiya, BG Bolgariya, BH Bahrayn,
  BI Burundi, BR Braziliya, BY Belarus, CA Kanada, CD Kongo   Kinshasa, CH Shveytsariya, CL Chili, CN Xitoy,
  CO Kolumbiya, CR Kosta Rika, CU Kuba, CY Kipr, CZ Chexiya, DE Germaniya, DJ Jibuti, DK Daniya,
  DO Dominikan Respublikasi, DZ Jazoir, EC Ekvador, EE Estoniya, EG Misr, ER Eritreya, ES Ispaniya, ET Efiopiya,
  FI Finlandiya, FR Fransiya, GB Buyuk Britaniya, GE Gruziya, GH Gana, GR Gretsiya, GT Gvatemala, HK Gonkong,
  HN Gonduras, HR Xorvatiya, HU Vengriya, ID Indoneziya, IE Irlandiya, IL Isroil, IN Hindiston, IQ Iroq, IR Eron,
  IS Islandiya, IT Italiya, JO Iordaniya, JP Yaponiya, KE Keniya, KG Qirg'iziston, KH Kambodja, KP Shimoliy Koreya,
  KR Janubiy Koreya, KW Quvayt, KZ Qozog'iston, LA Laos, LB Livan, LK Shri Lanka, LT Litva, LU Lyuksemburg,
  LV Latviya, LY Liviya, MA Marokash, MD Moldova, ME Chernogoriya, MK Shimoliy Makedoniya, MM Myanma, MN Mongoliya,
  MX Meksika, MY Malayziya, NG Nigeriya, NI Nikaragua, NL Niderlandiya, NO Norvegiya, NP Nepal, NZ Yangi Zelandiya,
  OM Ummon, PA Panama, PE Peru, PH Filippin, PK Pokiston, PL Polsha, PS Falastin hududlari, PT Portugaliya,
  PY Paragvay, QA Qatar, RO Ruminiya, RS Serbiya, RU Rossiya, RW Ruanda, SA Saudiya Arabistoni, SD Sudan,
  SE Shvetsiya, SG Singapur, SI Sloveniya, SK Slovakiya, SN Senegal, SO Somali, SS Janubiy Sudan, SV Salvador,
  SY Suriya, TH Tailand, TJ Tojikiston, TM Turkmaniston, TN Tunis, TR Turkiya, TW Tayvan, TZ Tanzaniya, UA Ukraina,
  UG Uganda, US Amerika Qo‘shma Shtatlari, UY Urugvay, UZ O'zbekiston, VE Venesuela, VN Vyetnam, XK Kosovo,
  YE Yaman, ZA Janubiy Afrika Respublikasi, ZW Zimbabve
`;
