/** The names of states from CLDR: code and name. */
export const NAMES = `
  AE Émirats arabes unis, AF Afghanistan, AL Albanie, AM Arménie, AO Angola, AR Argentine, AT Autriche,
  AU Australie, AZ Azerbaïdjan, BA Bosnie Herzégovine, BD Bangladesh, BE Belgique, BG Bulgarie, BH Bahreïn,
  BI Burundi, BR Brésil, BY Biélorussie, CA Canada, CD Congo Kinshasa, CH Suisse, CL Chili, CN Chine, CO Colombie,
  CR Costa Rica, CU Cuba, CY Chypre, CZ Tchéquie, DE Allemagne, DJ Djibouti, DK Danemark,
  DO République dominicaine, DZ Algérie, EC Équateur, EE Estonie, EG Égypte, ER Érythrée, ES Espagne, ET Éthiopie,
  FI Finlande, FR France, GB Royaume Uni, GE Géorgie, GH Ghana, GR Grèce, GT Guatemala,
  HK R.A.S. chinoise de Hong Kong, HN Honduras, HR Croatie, HU Hongrie, ID Indonésie, IE Irlande, IL Israël,
  IN Inde, IQ Irak, IR Iran, IS Islande, IT Italie, JO Jordanie, JP Japon, KE Kenya, KG Kirghizstan, KH Cambodge,
  KP Corée du Nord, KR Corée du Sud, KW Koweït, KZ Kazakhstan, LA Laos, LB Liban, LK Sri Lanka, LT Lituanie,
  LU Luxembourg, LV Lettonie, LY Libye, MA Maroc, MD Moldavie, ME Monténégro, MK Macédoine du Nord, MM Myanmar,
  MN Mongolie, MX Mexique, MY Malaisie, NG Nigeria, NI Nicaragua, NL Pays Bas, NO Norvège, NP Népal,
  NZ Nouvelle Zélande, OM Oman, PA Panama, PE Pérou, PH Philippines, PK Pakistan, PL Pologne,
  PS Territoires palestiniens, PT Portugal, PY Paraguay, QA Qatar, RO Roumanie, RS Serbie, RU Russie, RW Rwanda,
  SA Arabie saoudite, SD Soudan, SE Suède, SG Singapour, SI Slovénie, SK Slovaquie, SN Sénégal, SO Somalie,
  SS Soudan du Sud, SV Salvador, SY Syrie, TH Thaïlande, TJ Tadjikistan, TM Turkménistan, TN Tunisie, TR Turquie,
  TW Taïwan, TZ Tanzanie, UA Ukraine, UG Ouganda, US États Unis, UY Uruguay, UZ Ouzbékistan, VE Venezuela,
  VN Viêt Nam, XK Kosovo, YE Yémen, ZA Afrique du Sud, ZW Zimbabwe
`;
