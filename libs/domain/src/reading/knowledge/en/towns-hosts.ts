/** Towns, districts, prisons and crossings of the Balkans, Turkey, the Gulf, and South and South-East Asia. */
export const TOWNS_SOUTH: Record<string, string> = {
  TR:
    'Zeytinburnu, Aksaray, Fatih district, Kumkapi, Esenyurt, Kucukcekmece, Buyukcekmece, Basaksehir, Bakirkoy, ' +
    'Kadikoy, Uskudar, Sisli, Beyoglu, Taksim, Tuzla, Pendik, Silivri, Maltepe, Sabiha Gokcen, Istanbul airport, ' +
    'Ataturk airport, Catalca, Selimpasa, Arnavutkoy, Binkilic, Kirklareli, Tekirdag, Canakkale, Balikesir, ' +
    'Eskisehir, Sakarya, Kocaeli, Izmit, Gebze, Yalova, Samsun, Erzurum, Kars, Ardahan, Igdir, Agri, Dogubayazit, ' +
    'Van airport, Hakkari, Yuksekova, Sirnak, Mardin, Nusaybin, Midyat, Siirt, Bitlis, Elazig, Malatya, Adiyaman, ' +
    'Kahramanmaras, Osmaniye, Antakya, Iskenderun, Reyhanli, Kilis, Akcakale, Urfa, Cappadocia, Nevsehir, ' +
    'Kirsehir, Kirikkale, Aydin, Mugla, Fethiye, Marmaris, Kusadasi, Manisa, Denizli, Isparta, Burdur, ' +
    'Harmandali, Kayisdagi, Gaziantep Oguzeli, Tunceli, Bingol, Zonguldak, Rize, Hopa, Cesme, Ayvalik, Besiktas, ' +
    'Bagcilar, Sultangazi, Sultanbeyli, Cankaya',
  RS:
    'Vracar, Zemun, New Belgrade, Novi Beograd, Palilula, Kragujevac, Cacak, Kraljevo, Leskovac, Sombor, Sabac, ' +
    'Valjevo, Smederevo, Uzice, Novi Pazar, Presevo, Bujanovac, Kikinda, Vrsac, Sremska Mitrovica, Obrenovac, ' +
    'Padinska Skela, Banja Koviljaca, Bogovada, Krnjaca, Nikola Tesla airport, Belgrade Central Prison, ' +
    'Belgrade Higher Court, Vojvodina',
  ME: 'Podgorica, Niksic, Ulcinj, Becici, Petrovac, Sutomore, Pljevlja, Bijelo Polje, Spuz, Cetinje',
  BA: 'Sarajevo, Banja Luka, Mostar, Tuzla Bosnia, Bihac, Zenica, Trebinje',
  HR: 'Rijeka, Zadar, Pula, Osijek, Dubrovnik',
  SI: 'Ljubljana, Maribor, Koper, Nova Gorica',
  MK: 'Ohrid, Bitola, Tetovo, Gevgelija',
  AL: 'Durres, Vlora, Shkoder',
  XK: 'Prizren, Mitrovica',
  BG: 'Svilengrad, Lyubimets, Harmanli, Ruse, Stara Zagora, Sunny Beach, Ovcha Kupel',
  RO: 'Brasov, Oradea, Arad, Galati, Suceava, Craiova, Sibiu, Otopeni',
  GR:
    'Alexandroupolis, Orestiada, Didymoteicho, Kavala, Ioannina, Patras, Heraklion, Crete, Rhodes, Kos, Lesvos, ' +
    'Mytilene, Moria, Amygdaleza, Korydallos, Fylakio, Corfu, Volos, Edessa Greece',
  CY: 'Limassol, Larnaca, Paphos, Pournara, Ayia Napa, Famagusta, Kyrenia, Girne, Menoyia',
  TH:
    'Suan Phlu, Bang Khen, Klong Prem, Khlong Prem, Ratchadaphisek, Nong Khai, Mukdahan, Aranyaprathet, Sa Kaeo, ' +
    'Songkhla, Hat Yai, Sadao, Udon Thani, Khon Kaen, Korat, Nakhon Ratchasima, Samut Prakan, Ayutthaya, Krabi, ' +
    'Koh Samui, Koh Phangan, Surat Thani, Ranong, Tak province, Mae La, Chiang Rai, Mae Sai, Mae Hong Son, Trat, ' +
    'Chanthaburi, Rayong, Loei, Nakhon Phanom, Lumpini, Sukhumvit',
  MY:
    'Johor, Selangor, Shah Alam, Petaling Jaya, Gombak, Bukit Jalil, Sepang, KLIA, Ipoh, Melaka, Malacca, ' +
    'Kota Kinabalu, Kuching, Sarawak, Sabah, Semenyih, Bidor, Kelantan, Kota Bharu, Langkawi, Klang',
  ID: 'Surabaya, Medan, Aceh, Batam, Denpasar, Makassar, Bogor, Yogyakarta, Bandung, Ngurah Rai, Soekarno Hatta',
  SG: 'Changi',
  PH: 'Manila, Cebu, Davao, Pasay, Makati',
  LA: 'Vientiane, Luang Prabang, Savannakhet, Pakse, Champasak, Golden Triangle',
  KH:
    'Battambang, Kampot, Kampong Cham, Kampong Speu, Banteay Meanchey, Svay Rieng, Ratanakiri, Mondulkiri, Takeo, ' +
    'Kandal, Prey Veng, Pursat, Prey Sar, Kep province',
  VN:
    'Hanoi, Noi Bai, Tan Son Nhat, Ha Noi, Hai Phong, Can Tho, Vinh, Nghe An, Thanh Hoa, Gia Lai, Kon Tum, ' +
    'Dak Nong, Buon Ma Thuot, Nha Trang, Lam Dong, Quang Ninh, Lang Son, Mong Cai, Binh Duong, Dong Nai, ' +
    'Soc Trang, Tra Vinh, Central Highlands, Ho Chi Minh',
  MM:
    'Rangoon, Naypyidaw, Mandalay, Myawaddy, Insein, Kachin, Rakhine, Arakan, Shan State, Karen State, Tachileik, ' +
    'Laukkai, Sittwe, Lashio',
  NP: 'Boudha, Boudhanath, Bhaktapur, Lalitpur, Tribhuvan airport, Sindhupalchok, Mustang',
  IN:
    'New Delhi, Hyderabad, Ladakh, Leh, Majnu ka Tilla, McLeod Ganj, Assam, Manipur, Mizoram, Kashmir, Srinagar, ' +
    'Jammu, Punjab, Tihar, Bengaluru, Pune, Gujarat, Ahmedabad, Kerala, Chandigarh',
  PK:
    'Islamabad, Gilgit, Gwadar, Balochistan, Sindh, Khyber Pakhtunkhwa, Multan, Faisalabad, Abbottabad, Adiala, ' +
    'Turbat, Swat',
  AF:
    'Kunduz, Nangarhar, Helmand, Badghis, Nimruz, Zaranj, Bamiyan, Panjshir, Ghazni, Pul e Charkhi, ' +
    'Mazar e Sharif, Balkh',
  AE:
    'Ras al Khaimah, Fujairah, Al Ain, Al Awir, Al Wathba, Jebel Ali, Umm al Quwain, Dubai airport, Al Barsha, ' +
    'Al Qusais',
  SA: 'Riyadh, Makkah, Mecca, Khobar, Al Hair, Dhahban, Tabuk, Jizan, Qatif, Abha',
  QA: 'Doha, Hamad airport',
  KW: 'Kuwait City, Talha, Al Jahra',
  BH: 'Manama, Jau prison, Sitra',
  OM: 'Sohar, Nizwa',
  JO: 'Amman, Aqaba, Zaatari, Azraq camp',
  LB: 'Beirut, Tripoli Lebanon, Bekaa, Sidon, Roumieh, Arsal, Zahle',
  IQ:
    'Sulaimaniyah, Sulaimaniya, Slemani, Dohuk, Kirkuk, Mosul, Najaf, Karbala, Koya, Koysanjaq, Iraqi Kurdistan, ' +
    'Hewler, Halabja, Ramadi, Baghdad, Penjwen, Nineveh, Sinjar',
  SY:
    'Damascus, Deir ez Zor, Deir Ezzor, Raqqa, Hasakah, Qamishli, Daraa, Suwayda, Tartus, Afrin, Kobani, Kobane, ' +
    'Rojava, Sednaya, Saydnaya, Jarablus, Azaz',
  IL:
    'Haifa, Lod, Ben Gurion, Ashdod, Beersheba, Netanya, Petah Tikva, Rishon LeZion, Eilat, Holot, Saharonim, ' +
    'Ashkelon, Bat Yam',
};
