/** Towns, prisons and services that languages of the Latin script write alike and name without their state. */
export const LATIN_TOWNS = `
  AL | | | Durrës, Vlorë, Shkodër |
  AT | | | Linz, Salzburg, Innsbruck, Klagenfurt, Schwechat, Traiskirchen |
  BA | | | Sarajevo, Banja Luka, Mostar, Bihać, Tuzla |
  BE | | | Liège, Namur, Zaventem, Steenokkerzeel, Molenbeek |
  BG | | | Sofia, Varna, Burgas, Plovdiv, Busmantsi, Harmanli, Svilengrad |
  BR | | | São Paulo, Rio de Janeiro, Curitiba, Recife, Guarulhos |
  CA | | | Ottawa, Toronto, Montreal, Vancouver, Calgary |
  CD | | | Kinshasa, Goma, Bukavu |
  CO | | | Bogotá, Medellín, Cali, Cúcuta, Barranquilla |
  CR | | | San José de Costa Rica, Alajuela, Heredia, Peñas Blancas |
  CY | | | Larnaca, Limassol, Paphos |
  CZ | | | Brno, Ostrava, Plzeň, Olomouc, Liberec |
  DZ | | | Oran, Constantine, Tamanrasset, Tizi Ouzou |
  EE | | | Tallinn, Narva, Tartu, Pärnu, Luhamaa, Koidula, Jõhvi |
  EE | | | | kapo, ppa
  EG | | | Sharm el Sheikh, Hurghada, Luxor |
  ES | | | Sevilla, Valencia, Bilbao, Zaragoza, Málaga, Alicante, Murcia, Ceuta, Melilla, Barajas, Torrevieja |
  ES | | | Marbella, Vigo, Palma de Mallorca, Soto del Real, Estremera |
  ES | | | | Audiencia Nacional, Guardia Civil
  ET | | | Addis Abeba, Mekele, Gambela, Metema |
  FI | | | Helsinki, Turku, Tampere, Vantaa, Espoo, Oulu, Imatra, Lappeenranta, Vaalimaa, Nuijamaa, Joensuu |
  FI | | | Joutseno |
  FI | | | | supo, migri
  FR | | | Marseille, Lyon, Toulouse, Bordeaux, Lille, Nantes, Rennes, Montpellier, Grenoble, Nice, Roissy, Orly |
  FR | | | Calais, Aix-en-Provence, Versailles, Nanterre, Bobigny, Créteil, Vincennes, Douai, Montreuil, Cannes |
  FR | | | Dijon, Metz |
  FR | | | | ofpra, cnda
  GB | | | Manchester, Birmingham, Heathrow, Gatwick, Edinburgh, Glasgow, Liverpool, Bristol, Belmarsh |
  GB | | | | Scotland Yard, Home Office
  GH | | | Accra |
  GR | | | Evros, Lesbos, Samos, Chios, Kos, Patras, Piräus, Orestiada |
  HR | | | Zagreb, Split, Rijeka, Dubrovnik |
  HU | | | Budapest, Szeged, Debrecen |
  IE | | | Dublin, Cork |
  IL | | | Tel Aviv, Haifa, Ben Gurion, Aschdod, Holon |
  IL | | | | shin bet
  IN | | | Mumbai, Dharamsala, Kolkata, Chennai, Goa, Bangalore, Hyderabad |
  ID | | | Jakarta, Bali, Batam, Surabaya |
  IQ | | | Erbil, Sulaimaniya, Basra, Dohuk, Duhok, Mossul |
  IR | | | Evin, Isfahan, Tabriz, Maschhad, Mashhad, Schiras, Shiraz, Kermanshah, Ahvaz, Qom, Saqqez |
  IR | | | | basij
  IT | | | Bologna, Torino, Palermo, Bari, Fiumicino, Malpensa, Linate, Verona, Catania, Brescia, Rimini |
  IT | | | Lampedusa |
  IT | | | | carabinieri
  JP | | | Tokio, Osaka, Narita, Nagoya |
  KE | | | Nairobi, Mombasa, Kakuma, Dadaab, Kisumu, Eldoret, Lodwar, Jomo Kenyatta |
  KH | | | Sihanoukville, Poipet, Siem Reap, Kandal, Koh Kong |
  KR | | | Seoul, Incheon, Busan, Jeju |
  LA | | | Vientiane, Luang Prabang, Savannakhet |
  LB | | | Tripoli du Liban, Sidon |
  LK | | | Colombo |
  LT | | | Kaunas, Klaipėda, Klaipeda, Šiauliai, Panevėžys, Medininkai, Druskininkai, Pabradė, Kybartai |
  LT | | | | vsd
  LV | | | Daugavpils, Liepāja, Liepaja, Jelgava, Jūrmala, Terehova, Ventspils, Daugavpils, Rēzekne, Mucenieki |
  MA | | | Casablanca, Agadir, Tiflet, Oujda, Laâyoune, Fès |
  MC | Monaco | | |
  MM | | | Naypyidaw, Yangon, Rangun, Mandalay, Myawaddy |
  MX | | | Tijuana, Tapachula, Cancún, Monterrey, Guadalajara, Ciudad Juárez |
  MY | | | Kuala Lumpur, Penang, Johor Bahru, Putrajaya, Sabah, Klia, Selangor |
  ME | | | Podgorica, Budva, Tivat, Kotor, Herceg Novi |
  MK | | | Skopje, Tetovo |
  MT | Malta | | |
  MT | | | Valletta |
  NG | | | Abuja, Lagos |
  NI | | | Masaya, Estelí, Matagalpa, Bluefields, El Chipote, Jinotepe |
  NL | | | Amsterdam, Rotterdam, Utrecht, Schiphol, Eindhoven, Groningen, Ter Apel |
  NO | | | Oslo, Bergen, Trondheim, Tromsø, Kirkenes, Storskog, Gardermoen, Stavanger |
  NP | | | Pokhara |
  PK | | | Islamabad, Lahore, Karatschi, Karachi, Peschawar, Peshawar, Quetta, Rawalpindi, Torkham, Chaman |
  PL | | | Lublin, Wrocław, Breslau, Poznań, Łódź, Szczecin, Białystok, Rzeszów, Przemyśl, Terespol, Gdańsk |
  PL | | | Katowice, Radom, Okęcie |
  PL | | | | abw
  PS | | | Ramallah, Gaza, Rafah, Nablus |
  PT | | | Porto, Faro, Coimbra |
  QA | | | Doha |
  RO | | | Cluj, Timișoara, Constanța, Iași, Otopeni |
  RS | | | Novi Sad, Niš, Subotica, Zrenjanin, Pančevo, Surčin, Preševo, Kragujevac, Horgoš |
  RS | | | | bia, mup
  RW | | | Gisenyi, Butare, Mageragere |
  SA | | | Abha, Taif |
  SE | | | Stockholm, Göteborg, Malmö, Uppsala, Arlanda, Linköping, Örebro, Västerås, Norrköping, Lund |
  SE | | | | säpo
  SG | | | Changi |
  SI | | | Maribor, Koper |
  SK | | | Bratislava, Košice |
  SO | | | Mogadischu, Mogadiscio, Hargeisa |
  SS | | | Juba, Malakal, Bentiu |
  SV | | | San Miguel, Soyapango |
  TH | | | Bangkok, Chiang Mai, Chiang Rai, Mae Sot, Phuket, Pattaya, Nonthaburi, Suan Phlu, Suvarnabhumi |
  TH | | | Don Mueang, Hua Hin, Udon Thani, Ubon Ratchathani, Aranyaprathet, Nong Khai, Koh Samui |
  TN | | | Sfax, Sousse |
  TR | | | Izmir, Antalya, Edirne, Gaziantep, Trabzon, Bursa, Mersin, Adana, Konya, Kayseri, Diyarbakır, Şanlıurfa |
  TR | | | Hatay, Bodrum, Alanya, Silivri, Esenyurt, Kumkapı, Arnavutköy, Tuzla, Kapıkule, Çanakkale, Iğdır |
  TR | | | Kırklareli, Sabiha Gökçen, Aydın, Muğla, Samsun, Eskişehir, Zeytinburnu |
  TR | | | | Göç İdaresi
  TT | Trinidad und Tobago, Trinité et Tobago, Trinidad y Tobago | | |
  TT | | | Port of Spain, Chaguaramas |
  TW | | | Taipeh, Taipei, Kaohsiung, Kinmen |
  TZ | | | Dar es Salaam, Arusha, Sansibar, Zanzibar, Kigoma, Dodoma |
  UG | | | Kampala, Entebbe, Gulu, Bidi Bidi |
  US | | | New York, Los Angeles, Chicago, Houston, Boston, Florida, Texas, Arizona, San Diego, Louisiana |
  US | | | Alligator Alcatraz, San Francisco, Seattle, Miami, Orlando, Dallas, Atlanta, Brooklyn |
  US | | | | fbi, homeland security
  VN | | | Da Nang, Nha Trang, Dak Lak, Hai Phong, Can Tho, Gia Lai |
  XK | | | Pristina |
  YE | | | Aden, Sanaa, Marib |
  ZA | | | Johannesburg, Pretoria, Durban, Kapstadt |
  AO | | | Luanda |
  BD | | | Dhaka, Cox's Bazar |
  BI | | | Bujumbura, Gitega |
  BJ | Benin | | |
  BJ | | | Cotonou |
  CI | | | Abidjan |
  CM | | | Yaoundé, Douala |
  DJ | | | Dschibuti, Djibouti |
  JO | | | Amman, Zarqa, Irbid |
  LY | | | Tripolis, Tripoli, Bengasi, Benghazi, Misrata |
  OM | | | Muscat, Maskat, Salalah |
  SD | | | Khartum, Khartoum, Port Sudan, Kassala, Darfur |
  VE | | | Maracaibo, Valencia de Venezuela, San Cristóbal, Táchira, El Helicoide, Ramo Verde, Zulia, Apure |
  VE | | | San Antonio del Táchira |
  VE | | | | sebin, dgcim, saime
  CU | | | Villa Marista, Camagüey, Santiago de Cuba, Guantánamo |
`;
