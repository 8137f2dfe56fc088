/** The names of states from CLDR: code and name. */
export const NAMES = `
  AE Birleşik Arap Emirlikleri, AF Afganistan, AL Arnavutluk, AM Ermenistan, AO Angola, AR Arjantin, AT Avusturya,
  AU Avustralya, AZ Azerbaycan, BA Bosna Hersek, BD Bangladeş, BE Belçika, BG Bulgaristan, BH Bahreyn, BI Burundi,
  BR Brezilya, BY Belarus, CA Kanada, CD Kongo   Kinşasa, CH İsviçre, CL Şili, CN Çin, CO Kolombiya, CR Kosta Rika,
  CU Küba, CY Kıbrıs, CZ Çekya, DE Almanya, DJ Cibuti, DK Danimarka, DO Dominik Cumhuriyeti, DZ Cezayir,
  EC Ekvador, EE Estonya, EG Mısır, ER Eritre, ES İspanya, ET Etiyopya, FI Finlandiya, FR Fransa,
  GB Birleşik Krallık, GE Gürcistan, GH Gana, GR Yunanistan, GT Guatemala, HK Çin Hong Kong ÖİB, HN Honduras,
  HR Hırvatistan, HU Macaristan, ID Endonezya, IE İrlanda, IL İsrail, IN Hindistan, IQ Irak, IR İran, IS İzlanda,
  IT İtalya, JO Ürdün, JP Japonya, KE Kenya, KG Kırgızistan, KH Kamboçya, KP Kuzey Kore, KR Güney Kore, KW Kuveyt,
  KZ Kazakistan, LA Laos, LB Lübnan, LK Sri Lanka, LT Litvanya, LU Lüksemburg, LV Letonya, LY Libya, MA Fas,
  MD Moldova, ME Karadağ, MK Kuzey Makedonya, MM Myanmar, MN Moğolistan, MX Meksika, MY Malezya, NG Nijerya,
  NI Nikaragua, NL Hollanda, NO Norveç, NP Nepal, NZ Yeni Zelanda, OM Umman, PA Panama, PE Peru, PH Filipinler,
  PK Pakistan, PL Polonya, PS Filistin Bölgeleri, PT Portekiz, PY Paraguay, QA Katar, RO Romanya, RS Sırbistan,
  RU Rusya, RW Ruanda, SA Suudi Arabistan, SD Sudan, SE İsveç, SG Singapur, SI Slovenya, SK Slovakya, SN Senegal,
  SO Somali, SS Güney Sudan, SV El Salvador, SY Suriye, TH Tayland, TJ Tacikistan, TM Türkmenistan, TN Tunus,
  TR Türkiye, TW Tayvan, TZ Tanzanya, UA Ukrayna, UG Uganda, US Amerika Birleşik Devletleri, UY Uruguay,
  UZ Özbekistan, VE Venezuela, VN Vietnam, XK Kosova, YE Yemen, ZA Güney Afrika, ZW Zimbabve
`;
