import { SERVICES } from './services.js';
import { TOWNS_EAST } from './towns-east.js';
import { TOWNS_SOUTH } from './towns-hosts.js';
import { TOWNS_FAR } from './towns-origins.js';
import { TOWNS_WEST } from './towns-west.js';

/** Rulers whose names stand for their states. */
const BEST_KNOWN_RULERS: Record<string, string> = {
  BY: 'Lukashenko, Lukashenka',
  RU: 'Putin, Kadyrov, ^Navalny',
  TJ: 'Rahmon, Rakhmon',
  KG: 'Jogorku Kenesh, Zhogorku Kenesh',
  KZ: 'Majilis, Mazhilis',
  UZ: 'Oliy Majlis',
  TM: 'Berdymukhamedov, Berdimuhamedow',
  TR: 'Erdogan, Erdoğan',
  CN: 'Xi Jinping',
  VE: 'Maduro',
  IR: 'Khamenei',
  AF: 'Taliban',
};

/** Cities, courts and crossings that news names without their state. */
const BEST_KNOWN_CITIES: Record<string, string> = {
  AE: 'Dubai, Abu Dhabi, Sharjah, Ajman',
  AM: 'Gyumri, Vanadzor, Zvartnots, Kapan, Meghri, Bagratashen',
  AR: 'Buenos Aires, Ezeiza, Cordoba Argentina',
  AT: 'Graz, Linz, Salzburg, Innsbruck',
  AZ: 'Ganja, Sumgait, Lankaran, Nakhchivan',
  BE: 'Antwerp, Ghent, Liege',
  BG: 'Varna, Burgas, Plovdiv, Busmantsi',
  BY: 'Mogilev, Mahilyow, Vitebsk, Baranovichi, Bobruisk, Soligorsk',
  CN: 'Kashgar, Hotan, Lhasa, Chengdu, Kunming, Wuhan, Chongqing, Tianjin, Yining, Ghulja',
  CZ: 'Brno, Ostrava, Plzen',
  DE:
    'Lower Saxony, Bavaria, Saxony, Hesse, Brandenburg, North Rhine Westphalia, Thuringia, Cologne, ' +
    'Dusseldorf, Leipzig, Dresden, Stuttgart, Bremen, Hanover, Nuremberg',
  EE: 'Harju, Tartu, Parnu',
  EG: 'Alexandria Egypt, Sharm el Sheikh, Hurghada',
  ES: 'Seville, Valencia, Bilbao, Ceuta, Melilla',
  ET: 'Addis Ababa, Zalambessa, Tigray, Mekelle, Gambella',
  FI: 'Tampere, Turku, Lappeenranta, Vantaa, Imatra',
  FR: 'Nice airport, Toulouse, Lille, Bordeaux, Roissy, Calais',
  GB: 'London, Wimbledon, Manchester, Birmingham, Heathrow, Gatwick, Edinburgh, Glasgow',
  GE: 'Rustavi, Verkhny Lars, Upper Lars, Gori, Zugdidi, Larsi, Sarpi, Poti',
  GR: 'Piraeus, Samos, Chios, Areios Pagos, Areopagus',
  IN: 'Dharamshala, Dharamsala, Kolkata, Bangalore, Chennai',
  IQ: 'Duhok, Sulaimani, Basra',
  IR: 'Tabriz, Shiraz, Evin, Ahvaz, Urmia',
  IT: 'Bologna, Milan, Naples, Turin, Palermo, Bari',
  KE: 'Kakuma, Dadaab, Mombasa',
  KG: 'Karakol, Tokmok, Manas, Naryn, Kant, Jalalabad, Lenin district court of Bishkek',
  KH: 'Poipet, Siem Reap, Koh Kong',
  KZ:
    'Atyrau, Kostanay, Pavlodar, Petropavl, Oskemen, Taraz, Kyzylorda, Turkestan region, Aktau, Oral, ' +
    'Kokshetau, Khorgos, Zharkent',
  LT: 'Klaipeda, Siauliai, Medininkai',
  LV: 'Liepaja, Jelgava, Terehova',
  MD: 'Balti, Comrat',
  ME: 'Bar Montenegro, Tivat, Kotor, Herceg Novi',
  MX: 'Tijuana, Tapachula, Cancun',
  MY: 'Penang, Johor Bahru, Putrajaya',
  NI: 'Leon Nicaragua, Masaya',
  CR: 'San Jose Costa Rica, Liberia Costa Rica',
  NL: 'Schiphol, Utrecht, Eindhoven',
  NO: 'Bergen, Trondheim, Storskog',
  NP: 'Kathmandu, Pokhara',
  PK: 'Quetta, Rawalpindi',
  PL: 'Lublin, Wroclaw, Poznan, Szczecin, Lodz, Terespol, Katowice, Rzeszow, Lomza',
  PT: 'Porto, Faro',
  RO: 'Cluj, Timisoara, Iasi, Constanta',
  RS: 'Nis, Subotica, Pancevo, Surcin, Zrenjanin',
  RU:
    'Perm, Omsk, Samara, Ufa, Chelyabinsk, Krasnodar, Rostov on Don, Rostov, Smolensk, Bryansk, Belgorod, ' +
    'Kursk, Astrakhan, Stavropol, Vladikavkaz, Saratov, Tula, Tver, Yaroslavl, Nizhny Novgorod, Sochi, ' +
    'Krasnoyarsk, Ryazan, Kaluga, Penza, Volgograd, Voronezh, Tomsk, Irkutsk, Vladivostok, Murmansk, ' +
    'Kaliningrad, Pskov, Makhachkala, Tyumen, Orenburg, Khabarovsk, Pulkovo, Basmanny, Lefortovo',
  RW: 'Gisenyi',
  SE: 'Uppsala, Arlanda, Orebro, Linkoping',
  SY: 'Homs, Latakia, Hama',
  TH:
    'Ubon Ratchathani, Chiang Mai, Mae Sot, Hua Hin, Don Mueang, Suan Phlu, Suan Plu, Pathum Thani, ' +
    'Chonburi, Nonthaburi',
  TJ: 'Bokhtar, Kulob, Isfara, Sughd',
  TM: 'Mary Turkmenistan, Turkmenabat, Dashoguz, Turkmenbashi',
  TR:
    'Ankara, Gaziantep, Edirne, Trabzon, Bursa, Mersin, Adana, Diyarbakir, Kayseri, Konya, Arnavutkoy, ' +
    'Van removal centre, Silivri, Bodrum, Hatay, Sanliurfa',
  TZ: 'Dar es Salaam, Arusha, Kigoma, Zanzibar',
  UG: 'Entebbe, Gulu',
  US: 'Washington, Texas, California, San Diego, Chicago, Louisiana, Arizona, Florida, Houston, Boston, Seattle',
  UZ: 'Andijan, Fergana, Namangan, Khiva, Termez, Urgench',
  VN: 'Da Nang, Hue, Dak Lak, Haiphong',
  YE: 'Aden, Sanaa, Taiz, Marib',
  AF: 'Herat, Kandahar, Mazar i Sharif, Jalalabad Afghanistan',
  PS: 'Ramallah, Nablus',
  SA: 'Medina, Mecca, Dammam',
  OM: 'Muscat, Salalah',
  JO: 'Zarqa, Irbid',
  ZA: 'Cape Town, Durban, Pretoria',
};

/** One table from several; what stands under the same state is put together. */
function together(...tables: readonly Record<string, string>[]): Record<string, string> {
  const all: Record<string, string> = {};
  for (const table of tables) {
    for (const [code, words] of Object.entries(table)) {
      const known = all[code];
      all[code] = known === undefined ? words : `${known}, ${words}`;
    }
  }
  return all;
}

/** Rulers, services and parliaments whose names stand for their states. */
export const RULERS = together(BEST_KNOWN_RULERS, SERVICES);

/** Cities, towns, courts and crossings that news names without their state. */
export const CITIES = together(BEST_KNOWN_CITIES, TOWNS_EAST, TOWNS_SOUTH, TOWNS_WEST, TOWNS_FAR);
