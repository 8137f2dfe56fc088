/** Further names that stand for a state: code | names | adjectives and people | cities | authorities. */
export const CITIES = `
  AE | Emirlikler | | Şarja, Acman | adjd
  AF | | afganistanlı | Kandahar, Herat, Celalabad, Mezar-ı Şerif |
  AM | | ermenistanlı | Gümrü, Vanadzor, Zvartnots |
  AT | | avusturyalı, avusturya | Viyana, Graz, Linz, Salzburg |
  AZ | Azerbaycan Cumhuriyeti | azerbaycanlı*, azerbaycan | Gence, Nahçıvan, Sumgayıt, Lenkeran, Astara |
  AZ | | | Kürdahanı | dtx
  BE | | belçikalı, belçika | Anvers, Gent, Liège |
  BG | Bulgaristan Cumhuriyeti | bulgar, bulgaristanlı | Sofya, Filibe, Burgaz, Svilengrad, Busmantsi, Lyubimets |
  BY | Belarus Cumhuriyeti, Beyaz Rusya | belaruslu*, belarus, lukaşenko* | Minsk, Gomel, Grodno, Brest |
  BY | | | Vitebsk, Mogilev | lukaşenko*
  CA | | kanadalı | Toronto, Ottawa, Montreal |
  CH | | isviçreli, isviçre | Cenevre, Zürih, Bern, Basel |
  CN | Çin Halk Cumhuriyeti, Sincan, Doğu Türkistan | çinli*, çin, doğu türkistanlı* | Urumçi, Kaşgar, Şanghay |
  CN | | | Hoten, Gulca, Guangzhou |
  CY | Güney Kıbrıs, Kuzey Kıbrıs, KKTC | kıbrıslı, kıbrıs, rum | Lefkoşa, Girne, Gazimağusa, Larnaka, Limasol |
  CZ | Çek Cumhuriyeti | çek | Prag, Brno |
  DE | Almanya Federal Cumhuriyeti | alman* | Köln, Münih, Hamburg, Frankfurt, Stuttgart, Düsseldorf, Hannover |
  DE | | | Leipzig, Dortmund, Bremen, Nürnberg, Münster, Essen, Karlsruhe | bamf
  DK | | danimarkalı | Kopenhag |
  EE | | estonyalı, estonya, eston* | Tallinn, Narva |
  EG | Mısır Arap Cumhuriyeti | mısırlı*, mısır | İskenderiye, Giza | sisi'nin
  ES | | ispanyol, ispanya | Madrid, Barselona, Malaga, Valensiya |
  FI | | fin, finlandiyalı, finlandiya | Helsinki, Vantaa |
  FR | | fransız*, fransa | Marsilya, Lyon, Strazburg, Nice, Lille, Nantes | ofpra
  GB | Büyük Britanya | ingiliz, britanya | Manchester, Birmingham, Heathrow |
  GE | | gürcü*, gürcistanlı* | Tiflis, Batum, Kutaisi, Rustavi, Sarp, Saburtalo |
  GR | Yunanistan Cumhuriyeti | yunan*, yunanistanlı | Selanik, Dedeağaç, Orestiada, Midilli, Sakız, Sisam |
  GR | | | Rodos, Pire, Gümülcine, İskeçe, Meriç, Fylakio |
  HU | | macar | Budapeşte, Segedin |
  ID | | endonezyalı | Cakarta, Bali, Batam |
  IL | | israilli, israil | Tel Aviv, Kudüs, Hayfa | şin bet, mossad
  IN | | hintli, hindistanlı | Yeni Delhi, Mumbai |
  IQ | IKBY, Irak Kürdistanı, Kürdistan Bölgesel Yönetimi | ıraklı, ırak | Süleymaniye, Duhok, Musul, Basra |
  IQ | | | Kerkük, Zaho | asayiş
  IR | İran İslam Cumhuriyeti | iranlı*, iran, ahvazlı* | Tebriz, Urumiye, Meşhed, İsfahan, Şiraz, Ahvaz, Kum |
  IR | | | Erdebil, Bazergan, Evin, Hoy, Maku | devrim muhafız*, ettelaat
  IT | | italyan* | Roma, Milano, Napoli, Torino |
  JO | | ürdünlü | Amman |
  KE | | | Mombasa, Kakuma |
  KG | Kırgız Cumhuriyeti | kırgız, kırgızistanlı* | Oş, Calalabad, Celalabad | gknb, ugmk
  KW | | kuveytli | |
  KZ | Kazakistan Cumhuriyeti | kazak, kazakistanlı* | Nur-Sultan, Aktöbe, Atırav, Aktau, Şımkent, Uralsk |
  KZ | | | Karaganda, Semey, Kostanay, Pavlodar, Petropavl | knb, ugk
  LB | | lübnanlı | Beyrut, Trablusşam |
  LT | | litvanyalı, litvan*, litvanya | Vilnius, Kaunas, Klaipeda |
  LV | | letonyalı, leton, letonya | Riga, Daugavpils |
  LY | | libyalı | Trablus, Bingazi |
  MA | | faslı | Kazablanka, Rabat, Tanca |
  MD | Moldova Cumhuriyeti | moldovalı*, moldova | Kişinev, Tiraspol, Komrat |
  ME | Karadağ Cumhuriyeti | karadağlı*, karadağ | Budva, Kotor |
  MK | Makedonya | makedon, makedonyalı | Üsküp, Tetova, Ohri |
  MN | | moğol, moğolistanlı | Ulan Batur, Ulanbator |
  MY | | malezyalı*, malezya | Kuala Lumpur, Penang |
  NL | Felemenk | hollandalı*, hollanda | Amsterdam, Rotterdam, Lahey, Utrecht, Eindhoven, Ter Apel |
  NO | | norveçli, norveç | Oslo, Bergen, Kirkenes |
  PK | | pakistanlı | İslamabad, Karaçi, Lahor, Peşaver |
  PL | | polonyalı*, polonya, leh | Varşova, Krakow, Gdansk, Bialystok, Lublin, Wroclaw |
  PS | Filistin | filistinli | Gazze, Ramallah |
  QA | | katarlı | Doha |
  RO | | romen, romanyalı, rumen | Bükreş, Köstence, Kaloşvar |
  RS | Sırbistan Cumhuriyeti | sırp*, sırbistanlı | Novi Sad, Niş, Šabac, Preşevo, Sremska Mitrovica | bia
  RU | Rusya Federasyonu, Çeçenistan, Dağıstan, Kırım | rus, rusya, ruslar*, çeçen, dağıstanlı*, rusyalı* | |
  RU | | | St Petersburg, Sankt Petersburg, Petersburg, Grozni, Kazan, Rostov, Soçi |
  RU | | | Mahaçkale, Ufa, Novosibirsk, Yekaterinburg, Krasnodar, Saratov, Voronej, Samara, Vladivostok |
  RU | | | Kaliningrad, Belgorod, Simferopol, Akmescit, Şeremetyevo, Domodedovo, Vnukovo, Sivastopol | kadirov*
  RU | | | | putin*, fsb
  SA | Suudi Arabistan Krallığı | suudi* | Medine, Dammam |
  SE | | isveçli*, isveç | Stockholm, Göteborg, Malmö, Uppsala | säpo
  SK | | slovak | Bratislava |
  SY | Suriye Arap Cumhuriyeti | suriyeli*, suriye | İdlib, Humus, Lazkiye, Rakka, Kamışlı, Azez, Afrin |
  SY | | | Cerablus, Deyrizor, Tel Abyad | esad*, hts
  TH | Tayland Krallığı | taylandlı*, tayland | Phuket, Pattaya, Suvarnabhumi, Chiang Mai |
  TJ | Tacikistan Cumhuriyeti | tacik*, tacikistanlı* | Hocend, Horog, Kulob | gknb, rahmon*
  TM | Türkmenistan Cumhuriyeti | türkmen, türkmenistanlı*, türkmenler* | Aşkabad, Türkmenabat, Mari, Daşoguz |
  TM | | | Balkanabat | berdimuhamedov*
  TN | | tunuslu | |
  TR | Türkiye Cumhuriyeti | türk, türkiyeli*, türkler* | Edirne, Ağrı, Bursa, Adana, Mersin, Kayseri, Konya |
  TR | | | Trabzon, Erzurum, Hatay, Şanlıurfa, Urfa, Diyarbakır, Kilis, Iğdır, Muğla, Bodrum |
  TR | | | Marmaris, Tekirdağ, Kırklareli, Çanakkale, Denizli, Eskişehir, Sakarya, Kocaeli, Yalova, Samsun |
  TR | | | Malatya, Kars, Hakkâri, Yüksekova, Esendere, Doğubayazıt, Aksaray, Zeytinburnu |
  TR | | | Sefaköy, Küçükçekmece, Esenyurt, Bakırköy, Tuzla, Arnavutköy, Çatalca, Silivri, Silopi, Harmandalı |
  TR | | | Kapıkule, Pazarkule, Gürbulak, Habur, Cilvegözü, Sabiha Gökçen, Esenboğa |
  TR | | | Alanya, Akyurt, Oğuzeli, Pehlivanköy, İpekyolu, Selimpaşa, Başakşehir, Aksaray |
  TR | | | | göç idaresi başkanlığı, emniyet genel müdürlüğü, tbmm, cumhurbaşkanı erdoğan
  TR | | | | milli istihbarat teşkilatı*, erdoğan
  UA | | ukraynalı*, ukrayna | Kiev, Kyiv, Lviv, Harkov, Odessa, Odesa, Dnipro, Harkiv | sbu
  US | Amerika, Birleşik Devletler | amerikan*, amerikalı* | New York, Texas, Kaliforniya, Los Angeles | ice
  UZ | Özbekistan Cumhuriyeti, Karakalpakistan | özbek, özbekistanlı*, özbekler* | Semerkant, Buhara, Nukus |
  UZ | | | Andican, Fergana, Namangan, Tirmiz, Urgenç |
  VN | | vietnamlı* | Hanoi, Ho Chi Minh |
`;
