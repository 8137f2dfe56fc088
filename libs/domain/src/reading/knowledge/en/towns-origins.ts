/** Towns, provinces and prisons of the states most people flee in Asia, Africa and the Americas. */
export const TOWNS_FAR: Record<string, string> = {
  IR:
    'Evin, Qom, Karaj, Rasht Iran, Kermanshah, Kerman, Zahedan, Sistan, Baluchestan, Bushehr, Bandar Abbas, ' +
    'Hamadan, Arak Iran, Yazd, Sanandaj, Mahabad, Marivan, Saqqez, Bukan, Piranshahr, Sardasht, Orumiyeh, ' +
    'Ardabil, Zanjan, Qazvin, Gorgan, Sari Iran, Khuzestan, Abadan, Khorramshahr, Ilam, Khorramabad, ' +
    'Ghezel Hesar, Gohardasht, Rajai Shahr, Imam Khomeini airport, Chabahar, Iranian Kurdistan, Semnan',
  CN:
    'Beijing, Peking, Qingdao, Xiamen, Fuzhou, Fujian, Zhejiang, Hangzhou, Ningbo, Wenzhou, Nanjing, Jiangsu, ' +
    'Suzhou, Shandong, Jinan, Henan, Zhengzhou, Hebei, Shanxi, Shaanxi, Gansu, Lanzhou, Qinghai, Xining, Ningxia, ' +
    'Yinchuan, Sichuan, Yunnan, Guizhou, Guangxi, Nanning, Hainan, Hunan, Changsha, Hubei, Jiangxi, Anhui, Hefei, ' +
    'Liaoning, Shenyang, Dalian, Jilin, Harbin, Heilongjiang, Aksu, Khotan, Turpan, Korla, Karamay, ' +
    'Ili prefecture, Artux, Kulja, Gulja, Shigatse, Ngari, Kardze, Ngaba, Inner Mongolia, Hohhot, Huhhot, Ordos, ' +
    'Tongliao, Chifeng, Baotou, Hailar, East Turkestan, Macau, Macao, Chek Lap Kok, Kowloon, Guangdong',
  EG:
    'Giza, Ismailia, Suez, Port Said, Luxor, Aswan, Mansoura, Tanta, Damietta, Minya, Assiut, Asyut, Sohag, ' +
    'Fayoum, Sinai, Arish, Tora prison, Wadi al Natrun, Scorpion prison, Badr prison, Borg el Arab, Qalyubia, ' +
    'Beheira, Al Aqrab, Zagazig',
  ER: 'Asmara, Keren, Massawa, Assab, Mendefera, Dekemhare, Barentu, Teseney, Sawa, Eiraeiro, Senafe',
  SS: 'Juba, Bentiu, Malakal, Yei, Rumbek, Torit, Jonglei, Upper Nile, Central Equatoria, Blue House',
  SD: 'Khartoum, Omdurman, Port Sudan, El Fasher, Darfur, Kassala, Gedaref, Nyala',
  ET:
    'Oromia, Amhara, Bahir Dar, Gondar, Dire Dawa, Jijiga, Hawassa, Adama, Kaliti, Bole airport, Moyale, Axum, ' +
    'Adigrat, Shire Ethiopia',
  SO: 'Hargeisa, Garowe, Kismayo, Puntland, Somaliland, Bosaso',
  DJ: 'Djibouti City, Obock, Ali Sabieh',
  KE:
    'Kitengela, Eldoret, Nakuru, Kisumu, Thika, Kiambu, Kajiado, Eastleigh, Ruiru, Lodwar, Turkana, Garissa, ' +
    'Mandera, Malindi, Kilimani, Milimani, Kilifi, Machakos, Ngong, Wilson Airport, Jomo Kenyatta airport, ' +
    'Lavington, Westlands, Busia',
  UG:
    'Kampala, Mbarara, Jinja, Mbale, Nakivale, Kyangwali, Arua, Adjumani, Masaka, Luzira, Makindye, Wakiso, ' +
    'Kireka',
  TZ: 'Dodoma, Mwanza, Nyarugusu, Nduta, Kibondo, Moshi, Mtendeli',
  RW: 'Kigali, Gitarama, Butare, Huye, Musanze, Rubavu, Rusizi, Cyangugu, Mageragere, Nyanza, Kibeho, Mahama',
  BI: 'Bujumbura, Gitega, Ngozi, Muyinga, Mpimba, Cibitoke, Kirundo',
  CD: 'Goma, Bukavu, Kivu, Uvira, Kinshasa, Lubumbashi, Bunia, Ituri',
  MZ: 'Maputo, Nampula, Maratane, Cabo Delgado, Matola',
  ZM: 'Lusaka, Ndola, Kitwe, Meheba',
  MW: 'Lilongwe, Dzaleka, Blantyre',
  ZW: 'Bulawayo, Chikurubi',
  ZA: 'Soweto, Lindela, Sandton, Polokwane, Pietermaritzburg, Gauteng, Limpopo',
  GQ: 'Malabo, Bata, Black Beach',
  CM: 'Yaounde, Douala, Bamenda, Buea, Kondengui',
  TD: 'Ndjamena, N Djamena, Abeche, Moundou',
  NG: 'Abuja, Lagos, Port Harcourt, Kano, Kaduna, Enugu',
  GH: 'Accra, Kumasi, Tema',
  SN: 'Dakar, Saint Louis Senegal',
  ML: 'Bamako, Gao, Timbuktu, Mopti',
  BF: 'Ouagadougou, Bobo Dioulasso',
  GN: 'Conakry, Nzerekore',
  CI: 'Abidjan, Yamoussoukro, Bouake',
  TG: 'Lome, Aflao',
  BJ: 'Cotonou, Porto Novo, Parakou',
  NE: 'Niamey, Agadez, Zinder, Diffa',
  MA: 'Rabat, Tangier, Tetouan, Fes, Agadir, Oujda, Meknes, Nador, Marrakech, Laayoune, Western Sahara',
  DZ:
    'Oran, Constantine Algeria, Annaba, Tizi Ouzou, Kabylie, Kabyle, Bejaia, Tindouf, Tamanrasset, Blida, ' +
    'El Harrach',
  TN: 'Sfax, Sousse, Monastir, Bizerte, Kairouan, Kasserine, Gafsa, Zarzis, Djerba, Mornaguia',
  LY: 'Tripoli, Benghazi, Misrata, Sabha, Tobruk, Sirte, Mitiga',
  YE: 'Hadramawt, Mukalla, Hodeidah, Houthi, Houthis, Ibb, Saada',
  VE:
    'Maracaibo, Tachira, San Cristobal, Zulia, Barquisimeto, Maracay, Merida Venezuela, Ciudad Bolivar, ' +
    'Ciudad Guayana, San Antonio del Tachira, Urena, Helicoide, Ramo Verde, Tocoron, Maiquetia, Barinas, ' +
    'Anzoategui, Apure',
  CO:
    'Bogota, Cucuta, Medellin, Cali, Barranquilla, Cartagena, Bucaramanga, Maicao, La Guajira, Arauca, Ipiales, ' +
    'Norte de Santander, Villa del Rosario',
  EC: 'Quito, Guayaquil, Cuenca, Tulcan',
  PE: 'Lima, Tumbes, Tacna, Arequipa, Cusco, Callao',
  BR:
    'Brasilia, Sao Paulo, Rio de Janeiro, Boa Vista, Pacaraima, Roraima, Manaus, Guarulhos, Porto Alegre, ' +
    'Curitiba',
  CL: 'Santiago de Chile, Santiago Chile, Iquique, Antofagasta, Colchane, Valparaiso, Arica',
  BO: 'La Paz, Santa Cruz de la Sierra, Cochabamba',
  PY: 'Asuncion, Ciudad del Este',
  UY: 'Montevideo',
  AR: 'Rosario Argentina, Mendoza Argentina, Bariloche, Salta, Jujuy, Cordoba province, Ushuaia',
  NI:
    'Managua, Esteli, Matagalpa, Jinotega, Chinandega, Rivas, Granada Nicaragua, Bluefields, Ocotal, Chontales, ' +
    'Juigalpa, El Chipote, Nueva Segovia, Carazo, Jinotepe, Somoto',
  CR: 'San Jose, Upala, Alajuela, Los Chiles, Heredia, Liberia airport, Guanacaste, La Cruz, Limon Costa Rica',
  PA: 'Panama City, David Panama, David in western Panama, Darien, Colon Panama, Chiriqui, Tocumen',
  HN: 'Tegucigalpa, San Pedro Sula, Choluteca, Danli, El Paraiso, Comayagua',
  SV: 'San Salvador, Santa Ana El Salvador, CECOT, Soyapango',
  GT: 'Guatemala City, Quetzaltenango, Huehuetenango, Tecun Uman',
  MX:
    'Mexico City, Monterrey, Guadalajara, Ciudad Juarez, Chiapas, Nuevo Laredo, Reynosa, Matamoros, Mexicali, ' +
    'Oaxaca, Puebla, Playa del Carmen, Quintana Roo, Tulum',
  CU:
    'Havana, Santiago de Cuba, Holguin, Camaguey, Villa Marista, Matanzas, Cienfuegos, Santa Clara Cuba, ' +
    'Pinar del Rio',
  DO: 'Santo Domingo, Punta Cana',
  TT: 'Port of Spain, Chaguaramas',
  BD: 'Dhaka, Cox Bazar, Chittagong, Kutupalong, Bhasan Char, Chattogram',
  LK: 'Colombo, Jaffna',
  MV: 'Male Maldives, Hulhule',
  HK: 'Mong Kok, Wan Chai, Tsim Sha Tsui, Lai Chi Kok, Stanley prison',
  KP: 'Sinuiju, Hyesan',
};
