/** The names of states from CLDR: code and name. */
export const NAMES = `
  AE Vereinigte Arabische Emirate, AF Afghanistan, AL Albanien, AM Armenien, AO Angola, AR Argentinien,
  AT Österreich, AU Australien, AZ Aserbaidschan, BA Bosnien und Herzegowina, BD Bangladesch, BE Belgien,
  BG Bulgarien, BH Bahrain, BI Burundi, BR Brasilien, BY Belarus, CA Kanada, CD Kongo Kinshasa, CH Schweiz,
  CL Chile, CN China, CO Kolumbien, CR Costa Rica, CU Kuba, CY Zypern, CZ Tschechien, DE Deutschland, DJ Dschibuti,
  DK Dänemark, DO Dominikanische Republik, DZ Algerien, EC Ecuador, EE Estland, EG Ägypten, ER Eritrea, ES Spanien,
  ET Äthiopien, FI Finnland, FR Frankreich, GB Vereinigtes Königreich, GE Georgien, GH Ghana, GR Griechenland,
  GT Guatemala, HK Sonderverwaltungsregion Hongkong, HN Honduras, HR Kroatien, HU Ungarn, ID Indonesien, IE Irland,
  IL Israel, IN Indien, IQ Irak, IR Iran, IS Island, IT Italien, JO Jordanien, JP Japan, KE Kenia, KG Kirgisistan,
  KH Kambodscha, KP Nordkorea, KR Südkorea, KW Kuwait, KZ Kasachstan, LA Laos, LB Libanon, LK Sri Lanka,
  LT Litauen, LU Luxemburg, LV Lettland, LY Libyen, MA Marokko, MD Republik Moldau, ME Montenegro,
  MK Nordmazedonien, MM Myanmar, MN Mongolei, MX Mexiko, MY Malaysia, NG Nigeria, NI Nicaragua, NL Niederlande,
  NO Norwegen, NP Nepal, NZ Neuseeland, OM Oman, PA Panama, PE Peru, PH Philippinen, PK Pakistan, PL Polen,
  PS Palästinensische Autonomiegebiete, PT Portugal, PY Paraguay, QA Katar, RO Rumänien, RS Serbien, RU Russland,
  RW Ruanda, SA Saudi Arabien, SD Sudan, SE Schweden, SG Singapur, SI Slowenien, SK Slowakei, SN Senegal,
  SO Somalia, SS Südsudan, SV El Salvador, SY Syrien, TH Thailand, TJ Tadschikistan, TM Turkmenistan, TN Tunesien,
  TR Türkei, TW Taiwan, TZ Tansania, UA Ukraine, UG Uganda, US Vereinigte Staaten, UY Uruguay, UZ Usbekistan,
  VE Venezuela, VN Vietnam, XK Kosovo, YE Jemen, ZA Südafrika, ZW Simbabwe
`;
