/** The names of states from CLDR: code and name. */
export const NAMES = `
  AE Zjednoczone Emiraty Arabskie, AF Afganistan, AL Albania, AM Armenia, AO Angola, AR Argentyna, AT Austria,
  AU Australia, AZ Azerbejdżan, BA Bośnia i Hercegowina, BD Bangladesz, BE Belgia, BG Bułgaria, BH Bahrajn,
  BI Burundi, BR Brazylia, BY Białoruś, CA Kanada, CD Demokratyczna Republika Konga, CH Szwajcaria, CL Chile,
  CN Chiny, CO Kolumbia, CR Kostaryka, CU Kuba, CY Cypr, CZ Czechy, DE Niemcy, DJ Dżibuti, DK Dania, DO Dominikana,
  DZ Algieria, EC Ekwador, EE Estonia, EG Egipt, ER Erytrea, ES Hiszpania, ET Etiopia, FI Finlandia, FR Francja,
  GB Wielka Brytania, GE Gruzja, GH Ghana, GR Grecja, GT Gwatemala, HK SRA Hongkong, HN Honduras, HR Chorwacja,
  HU Węgry, ID Indonezja, IE Irlandia, IL Izrael, IN Indie, IQ Irak, IR Iran, IS Islandia, IT Włochy, JO Jordania,
  JP Japonia, KE Kenia, KG Kirgistan, KH Kambodża, KP Korea Północna, KR Korea Południowa, KW Kuwejt,
  KZ Kazachstan, LA Laos, LB Liban, LK Sri Lanka, LT Litwa, LU Luksemburg, LV Łotwa, LY Libia, MA Maroko,
  MD Mołdawia, ME Czarnogóra, MK Macedonia Północna, MM Mjanma, MN Mongolia, MX Meksyk, MY Malezja, NG Nigeria,
  NI Nikaragua, NL Holandia, NO Norwegia, NP Nepal, NZ Nowa Zelandia, OM Oman, PA Panama, PE Peru, PH Filipiny,
  PK Pakistan, PL Polska, PS Terytoria Palestyńskie, PT Portugalia, PY Paragwaj, QA Katar, RO Rumunia, RS Serbia,
  RU Rosja, RW Rwanda, SA Arabia Saudyjska, SD Sudan, SE Szwecja, SG Singapur, SI Słowenia, SK Słowacja,
  SN Senegal, SO Somalia, SS Sudan Południowy, SV Salwador, SY Syria, TH Tajlandia, TJ Tadżykistan,
  TM Turkmenistan, TN Tunezja, TR Turcja, TW Tajwan, TZ Tanzania, UA Ukraina, UG Uganda, US Stany Zjednoczone,
  UY Urugwaj, UZ Uzbekistan, VE Wenezuela, VN Wietnam, XK Kosowo, YE Jemen, ZA Republika Południowej Afryki,
  ZW Zimbabwe
`;
