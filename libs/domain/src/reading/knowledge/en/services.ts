/** Services, parliaments, prisons and rulers that news names without saying the state. */
export const SERVICES: Record<string, string> = {
  RU:
    'Dmitry Medvedev, Wagner Group, Wagner mercenaries, FSIN, SVR, Sledkom, Rosgvardiya, Roskomnadzor, ' +
    'Rossotrudnichestvo, Russian Investigative Committee, Investigative Committee of Russia, ' +
    'Prosecutor General of Russia, Federal Penitentiary Service, Federal Protective Service, Center E, Centre E, ' +
    'Centre for Combating Extremism, Center for Combating Extremism, Main Directorate for Combating Extremism, ' +
    'Federation Council, Security Council of Russia, Bastrykin, Lavrov, Peskov, Zakharova, Patrushev, Bortnikov, ' +
    'Kadyrovites, Kadyrovtsy, 102nd base, 201st base, 102nd military base, 201st military base, Kant air base, ' +
    'Petrovka 38, Federal Bailiff Service, Goznak, Gosuslugi, Ministry of Justice of Russia, ' +
    'Ministry of Internal Affairs of Russia, MVD of Russia, Russian MVD, Rosfinmonitoring',
  BY:
    'KGB, GUBOPiK, GUBOP, Lukashenka, Karpenkau, Kubrakou, Kubrakov, House of Representatives of Belarus, ' +
    'Belarusian Investigative Committee, Investigative Committee of Belarus, State Border Committee of Belarus',
  KZ: 'KNB, Tokayev, Tokaev, Nazarbayev, National Security Committee of Kazakhstan, Nur Otan, Amanat party',
  KG:
    'Japarov, Zhaparov, Tashiev, Tashiyev, UKMK, Jogorku Kengesh, Bishkek city court, Kyrgyz GKNB, Kyrgyz SCNS, ' +
    'Kyrgyzstan GKNB',
  UZ: 'SGB, DXX, Mirziyoyev, Mirziyoev, SNB, Oliy Majlis, Shavkat Mirziyoyev',
  TJ:
    'Rahmon, Emomali, Rustam Emomali, Yatimov, Majlisi Oli, Majlisi Namoyandagon, Peshvo, UBOP, Tajik GKNB, ' +
    'Tajik SCNS, Tajikistan GKNB, Tajikistan SCNS, Tajik State Committee for National Security, ' +
    'SCNS of Tajikistan',
  TM: 'Berdimuhamedov, Berdymukhammedov, Mejlis, Halk Maslahaty, Gurbanguly, Serdar Berdimuhamedov',
  AZ: 'DTX, DTK, Milli Majlis, Milli Mejlis, Main Department for Combating Organised Crime, Bandotdel, Ilham Aliyev',
  AM: 'Pashinyan, Kocharyan, Investigative Committee of Armenia, Civil Contract',
  GE:
    'SSSG, Ivanishvili, Kobakhidze, Garibashvili, Kavelashvili, Zourabichvili, Georgian Dream, ' +
    'Patrol Police of Georgia, State Security Service of Georgia, Kartuli Otsneba',
  TR:
    'Hakan Fidan, Grand National Assembly of Turkey, MIT agents, MIT operatives, Turkish intelligence, Jandarma, ' +
    'Erdogan, Goc Idaresi, GIGM, Directorate General of Migration Management, Presidency of Migration Management, ' +
    'Yerlikaya, Maarif Foundation, Millî Istihbarat, Diyanet, AKP',
  IR:
    'IRGC, Pasdaran, Quds Force, Basij, Islamic Republic, MOIS, Ministry of Intelligence and Security, VAJA, ' +
    'Sepah, Raisi, Pezeshkian, Majles, Rouhani, Ettelaat, Ahmadinejad, Guards Corps, Revolutionary Guard, ' +
    'Judiciary chief Mohseni, Mohseni Ejei',
  CN:
    'MSS, Xi, Politburo Standing Committee, United Front Work Department, People Liberation Army, CCP, ' +
    'Chinese Communist, Sky Net, Fox Hunt, Wang Yi, Zhongnanhai, Guoanbu, State Council of China, ' +
    'National Security Law of Hong Kong, Public Security Bureau, Inner Mongolia public security bureau',
  HK: 'John Lee, Chris Tang, National Security Department, Carrie Lam, LegCo',
  VN: 'To Lam, Nguyen Phu Trong, Politburo in Hanoi, Viet Tan, Bo Cong An, General Department of Security',
  KH: 'Hun Sen, Hun Manet, Cambodian People Party, Sar Kheng, CPP',
  LA: 'Lao Front, Lao People Revolutionary Party',
  TH: 'Prayut, Prayuth, Srettha, Paetongtarn, Thaksin, Royal Thai Police, DSI',
  MM: 'Tatmadaw, Min Aung Hlaing, State Administration Council',
  AF: 'Taliban, Taleban, GDI, Islamic Emirate, Haqqani, Akhundzada',
  PK: 'ISI, NADRA',
  IN: 'Modi, RAW agents, CBI',
  EG: 'Sisi, El Sisi, al Sisi, Egyptian NSA, Amn al Dawla',
  SA: 'MBS, Mohammed bin Salman, Mabahith, House of Saud, Nazaha, Absher',
  AE: 'MBZ, Mohammed bin Zayed, Al Nahyan',
  SY: 'Assad, Mukhabarat, al Sharaa, HTS',
  IQ:
    'Asayish, Barzani, Talabani, PUK, KDP, Hashd, Kataib, Kurdistan Regional Government, KRG, ' +
    'Popular Mobilisation Forces',
  RW: 'Kagame, RPF, RIB, DMI, Rwanda Investigation Bureau, Rwanda Defence Force',
  BI: 'Imbonerakure, Ndayishimiye, Nkurunziza, CNDD',
  UG: 'Museveni, CMI, Internal Security Organisation, Muhoozi, UPDF',
  KE: 'Ruto, DCI, Directorate of Criminal Investigations',
  TZ: 'Samia Suluhu, Magufuli, Chama Cha Mapinduzi',
  ET: 'Abiy Ahmed, Abiy, TPLF, NISS, ENDF',
  ER: 'Isaias, Afwerki, Afewerki, PFDJ, Higdef',
  SS: 'Salva Kiir, Kiir, Machar, SPLA, SPLM',
  SD: 'RSF militia, Hemedti',
  VE: 'Diosdado Cabello, Hugo Chavez, SEBIN, DGCIM, Maduro, Chavista, Chavistas, Diosdado, Miraflores, SAIME, GNB',
  NI: 'Ortega, Murillo, Sandinista, Sandinistas, Daniel Ortega, Rosario Murillo',
  CU: 'Diaz Canel, Raul Castro, Fidel Castro, G2, Ministry of the Interior of Cuba',
  SV: 'Bukele',
  CO: 'Migracion Colombia',
  MX: 'Sheinbaum, COMAR, INM',
  KP: 'Kim Jong Un, Bowibu',
  DZ: 'Tebboune',
  MA: 'Makhzen, DGST, DGSN',
  TN: 'Kais Saied',
  RS: 'BIA, Vucic, Dacic, Vulin, Skupstina',
  ME: 'Skupstina of Montenegro, Spajic',
  MD: 'Sandu, SIS, Maia Sandu, General Inspectorate for Migration',
  PL: 'ABW, Tusk, Straz Graniczna, Sikorski, Polish Border Guard, UdSC, Office for Foreigners',
  LT: 'VSD, Seimas, Nauseda, Landsbergis, Migration Department of Lithuania, MIGRIS',
  LV: 'VDD, Saeima, Rinkevics, PMLP',
  EE: 'KAPO, Riigikogu, PPA, Kallas, Police and Border Guard Board, Internal Security Service of Estonia',
  FI: 'Supo, Eduskunta, Migri, Finnish Immigration Service, Orpo',
  SE: 'Sapo, Riksdag, Migrationsverket, Swedish Migration Agency, Kristersson',
  NO: 'PST, UDI, UNE, Storting, Stortinget',
  DK: 'PET Denmark, Folketing, Udlaendingestyrelsen',
  NL: 'AIVD, Tweede Kamer, Marechaussee, Raad van State',
  BE: 'Fedasil, CGRS, CGRA, VSSE',
  FR: 'CNDA, DGSI, DGSE, Quai d Orsay, Elysee, Conseil d Etat, Macron, Matignon, Cour de cassation',
  DE:
    'BAMF, BKA, Bundesamt, Verfassungsschutz, BfV, Bundespolizei, Bundesrat, Scholz, Merz, ' +
    'Bundesverfassungsgericht, Bundesgerichtshof, Kammergericht, Baerbock, Faeser, Auswartiges Amt, ' +
    'Federal Office for Migration and Refugees',
  AT: 'BFA, DSN, Nationalrat, Nehammer',
  CH: 'SEM, Fedpol, Bundesrat Bern',
  CZ: 'BIS, NUKIB, OAMP',
  SK: 'Fico',
  HU: 'Orban, Fidesz, Szijjarto',
  RO: 'DIICOT',
  BG: 'DANS, SANS, State Agency for Refugees, Radev',
  GR: 'EYP, Mitsotakis, Areios Pagos, Hellenic Coast Guard, Hellenic Police',
  CY: 'Christodoulides, Supreme Court of Cyprus',
  IT: 'Farnesina, Digos, Viminale, Meloni, Carabinieri, Questura, Piantedosi',
  ES:
    'Guardia Civil, Policia Nacional, Moncloa, Mossos, CNI, Audiencia Nacional, Sanchez government, ' +
    'Spanish National Court',
  PT: 'AIMA, SEF Portugal',
  GB:
    'MI5, MI6, Scotland Yard, Met Police, Metropolitan Police, Home Secretary, Whitehall, Downing Street, ' +
    'Old Bailey, Westminster Magistrates, Starmer, Upper Tribunal, Crown Prosecution Service',
  IE: 'Garda, Gardai, Dail',
  US:
    'USCIS, CBP, FBI, Department of Justice, Board of Immigration Appeals, Supreme Court of the United States, ' +
    'Trump administration, Biden administration, Pentagon, Rubio, Blinken, US Congress, Homeland Security, ' +
    'Border Patrol, Ninth Circuit',
  CA: 'IRCC, RCMP, CSIS, CBSA, Trudeau, Immigration and Refugee Board',
  AU: 'ASIO, Albanese, Department of Home Affairs',
  IL: 'Shin Bet, Mossad, Knesset, Netanyahu, Population Authority, Population and Immigration Authority, PIBA, IDF',
  EU:
    'Frontex, Europol, Eurojust, von der Leyen, European External Action Service, EASO, EUAA, ' +
    'Court of Justice of the European Union, CJEU',
  JP: 'Immigration Services Agency, Kishida',
  KR: 'Yoon Suk Yeol, NIS',
  MY: 'Anwar Ibrahim, Bukit Aman, Mahathir, Home Minister Saifuddin',
  ID: 'Jokowi, Prabowo, Polri, Imigrasi',
  MN: 'State Great Khural, Khural, Khurelsukh',
  UA: 'TCC, SBU, Zelensky, Zelenskyy, Verkhovna Rada, Rada, Bankova, HUR, Budanov',
};
