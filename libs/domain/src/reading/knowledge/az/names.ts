/** The names of states from CLDR: code and name. */
export const NAMES = `
  AE Birləşmiş Ərəb Əmirlikləri, AF Əfqanıstan, AL Albaniya, AM Ermənistan, AO Anqola, AR Argentina, AT Avstriya,
  AU Avstraliya, AZ Azərbaycan, BA Bosniya və Herseqovina, BD Banqladeş, BE Belçika, BG Bolqarıstan, BH Bəhreyn,
  BI Burundi, BR Braziliya, BY Belarus, CA Kanada, CD Konqo   Kinşasa, CH İsveçrə, CL Çili, CN Çin, CO Kolumbiya,
  CR Kosta Rika, CU Kuba, CY Kipr, CZ Çexiya, DE Almaniya, DJ Cibuti, DK Danimarka, DO Dominikan Respublikası,
  DZ Əlcəzair, EC Ekvador, EE Estoniya, EG Misir, ER Eritreya, ES İspaniya, ET Efiopiya, FI Finlandiya, FR Fransa,
  GB Birləşmiş Krallıq, GE Gürcüstan, GH Qana, GR Yunanıstan, GT Qvatemala,
  HK Honq Konq Xüsusi İnzibati Rayonu Çin, HN Honduras, HR Xorvatiya, HU Macarıstan, ID İndoneziya, IE İrlandiya,
  IL İsrail, IN Hindistan, IQ İraq, IR İran, IS İslandiya, IT İtaliya, JO İordaniya, JP Yaponiya, KE Keniya,
  KG Qırğızıstan, KH Kamboca, KP Şimali Koreya, KR Cənubi Koreya, KW Küveyt, KZ Qazaxıstan, LA Laos, LB Livan,
  LK Şri Lanka, LT Litva, LU Lüksemburq, LV Latviya, LY Liviya, MA Mərakeş, MD Moldova, ME Monteneqro,
  MK Şimali Makedoniya, MM Myanma, MN Monqolustan, MX Meksika, MY Malayziya, NG Nigeriya, NI Nikaraqua,
  NL Niderland, NO Norveç, NP Nepal, NZ Yeni Zelandiya, OM Oman, PA Panama, PE Peru, PH Filippin, PK Pakistan,
  PL Polşa, PS Fələstin Əraziləri, PT Portuqaliya, PY Paraqvay, QA Qətər, RO Rumıniya, RS Serbiya, RU Rusiya,
  RW Ruanda, SA Səudiyyə Ərəbistanı, SD Sudan, SE İsveç, SG Sinqapur, SI Sloveniya, SK Slovakiya, SN Seneqal,
  SO Somali, SS Cənubi Sudan, SV Salvador, SY Suriya, TH Tailand, TJ Tacikistan, TM Türkmənistan, TN Tunis,
  TR Türkiyə, TW Tayvan, TZ Tanzaniya, UA Ukrayna, UG Uqanda, US Amerika Birləşmiş Ştatları, UY Uruqvay,
  UZ Özbəkistan, VE Venesuela, VN Vyetnam, XK Kosovo, YE Yəmən, ZA Cənub Afrika, ZW Zimbabve
`;
