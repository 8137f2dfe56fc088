/** The names of states from CLDR: code and name. */
export const NAMES = `
  AE Ujedinjeni Arapski Emirati, AF Avganistan, AL Albanija, AM Jermenija, AO Angola, AR Argentina, AT Austrija,
  AU Australija, AZ Azerbejdžan, BA Bosna i Hercegovina, BD Bangladeš, BE Belgija, BG Bugarska, BH Bahrein,
  BI Burundi, BR Brazil, BY Belorusija, CA Kanada, CD Kongo   Kinšasa, CH Švajcarska, CL Čile, CN Kina,
  CO Kolumbija, CR Kostarika, CU Kuba, CY Kipar, CZ Češka, DE Nemačka, DJ Džibuti, DK Danska,
  DO Dominikanska Republika, DZ Alžir, EC Ekvador, EE Estonija, EG Egipat, ER Eritreja, ES Španija, ET Etiopija,
  FI Finska, FR Francuska, GB Ujedinjeno Kraljevstvo, GE Gruzija, GH Gana, GR Grčka, GT Gvatemala, HK SAR Hongkong,
  HN Honduras, HR Hrvatska, HU Mađarska, ID Indonezija, IE Irska, IL Izrael, IN Indija, IQ Irak, IR Iran,
  IS Island, IT Italija, JO Jordan, JP Japan, KE Kenija, KG Kirgistan, KH Kambodža, KP Severna Koreja,
  KR Južna Koreja, KW Kuvajt, KZ Kazahstan, LA Laos, LB Liban, LK Šri Lanka, LT Litvanija, LU Luksemburg,
  LV Letonija, LY Libija, MA Maroko, MD Moldavija, ME Crna Gora, MK Severna Makedonija, MM Mijanmar, MN Mongolija,
  MX Meksiko, MY Malezija, NG Nigerija, NI Nikaragva, NL Holandija, NO Norveška, NP Nepal, NZ Novi Zeland, OM Oman,
  PA Panama, PE Peru, PH Filipini, PK Pakistan, PL Poljska, PS Palestinske teritorije, PT Portugalija, PY Paragvaj,
  QA Katar, RO Rumunija, RS Srbija, RU Rusija, RW Ruanda, SA Saudijska Arabija, SD Sudan, SE Švedska, SG Singapur,
  SI Slovenija, SK Slovačka, SN Senegal, SO Somalija, SS Južni Sudan, SV Salvador, SY Sirija, TH Tajland,
  TJ Tadžikistan, TM Turkmenistan, TN Tunis, TR Turska, TW Tajvan, TZ Tanzanija, UA Ukrajina, UG Uganda,
  US Sjedinjene Države, UY Urugvaj, UZ Uzbekistan, VE Venecuela, VN Vijetnam, XK Kosovo, YE Jemen,
  ZA Južnoafrička Republika, ZW Zimbabve
`;
