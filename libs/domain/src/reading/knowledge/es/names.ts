/** The names of states from CLDR: code and name. */
export const NAMES = `
  AE Emiratos Árabes Unidos, AF Afganistán, AL Albania, AM Armenia, AO Angola, AR Argentina, AT Austria,
  AU Australia, AZ Azerbaiyán, BA Bosnia y Herzegovina, BD Bangladés, BE Bélgica, BG Bulgaria, BH Baréin,
  BI Burundi, BR Brasil, BY Bielorrusia, CA Canadá, CD República Democrática del Congo, CH Suiza, CL Chile,
  CN China, CO Colombia, CR Costa Rica, CU Cuba, CY Chipre, CZ Chequia, DE Alemania, DJ Yibuti, DK Dinamarca,
  DO República Dominicana, DZ Argelia, EC Ecuador, EE Estonia, EG Egipto, ER Eritrea, ES España, ET Etiopía,
  FI Finlandia, FR Francia, GB Reino Unido, GE Georgia, GH Ghana, GR Grecia, GT Guatemala, HK RAE de Hong Kong,
  HN Honduras, HR Croacia, HU Hungría, ID Indonesia, IE Irlanda, IL Israel, IN India, IQ Irak, IR Irán,
  IS Islandia, IT Italia, JO Jordania, JP Japón, KE Kenia, KG Kirguistán, KH Camboya, KP Corea del Norte,
  KR Corea del Sur, KW Kuwait, KZ Kazajistán, LA Laos, LB Líbano, LK Sri Lanka, LT Lituania, LU Luxemburgo,
  LV Letonia, LY Libia, MA Marruecos, MD Moldavia, ME Montenegro, MK Macedonia del Norte, MM Myanmar, MN Mongolia,
  MX México, MY Malasia, NG Nigeria, NI Nicaragua, NL Países Bajos, NO Noruega, NP Nepal, NZ Nueva Zelanda,
  OM Omán, PA Panamá, PE Perú, PH Filipinas, PK Pakistán, PL Polonia, PS Territorios Palestinos, PT Portugal,
  PY Paraguay, QA Catar, RO Rumanía, RS Serbia, RU Rusia, RW Ruanda, SA Arabia Saudí, SD Sudán, SE Suecia,
  SG Singapur, SI Eslovenia, SK Eslovaquia, SN Senegal, SO Somalia, SS Sudán del Sur, SV El Salvador, SY Siria,
  TH Tailandia, TJ Tayikistán, TM Turkmenistán, TN Túnez, TR Turquía, TW Taiwán, TZ Tanzania, UA Ucrania,
  UG Uganda, US Estados Unidos, UY Uruguay, UZ Uzbekistán, VE Venezuela, VN Vietnam, XK Kosovo, YE Yemen,
  ZA Sudáfrica, ZW Zimbabue
`;
