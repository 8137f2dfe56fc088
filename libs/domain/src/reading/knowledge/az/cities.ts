/** Further names that stand for a state: code | names | adjectives and people | cities | authorities. */
export const CITIES = `
  AE | Əmirliklər | əmirlik* | Dubay, Əbu-Dabi, Şarca |
  AF | | əfqan* | Kabil, Qəndəhar, Herat, Məzari-Şərif | taliban*
  AM | Ermənistan Respublikası | erməni*, ermənistanlı* | İrəvan, Yerevan, Gümrü, Vanadzor, Qafan |
  AT | | avstriya*, avstriyalı* | Vyana, Qrats, Zalsburq |
  AZ | Azərbaycan Respublikası | azərbaycanlı*, azərbaycan | Sumqayıt, Mingəçevir, Lənkəran, Astara, Kürdəxanı |
  AZ | | | Şəki, Qəbələ, Quba, Xaçmaz, Samur, Naxçıvan, Gəncə | dtx, milli məclis*, əliyev*, ilham əliyev*
  AZ | | | | bakı məhkəmə*
  BE | | belçikalı*, belçika | Brüssel, Antverpen |
  BG | | bolqar* | Sofiya, Plovdiv, Burqas |
  BY | Belarus Respublikası | belaruslu*, belarus, belaruslar* | Minsk, Qomel, Qrodno, Brest, Vitebsk | lukaşenko*
  CA | | kanadalı* | Toronto, Ottava, Monreal |
  CH | | isveçrəli*, isveçrə | Cenevrə, Sürix, Bern, Bazel |
  CN | Çin Xalq Respublikası, Şərqi Türküstan, Sincan | çin, çinli* | Pekin, Urumçi, Şanxay, Qaşqar |
  CY | Şimali Kipr | kiprli* | Nikosiya, Limasol, Larnaka |
  CZ | Çexiya Respublikası | çex* | Praqa, Brno |
  DE | Almaniya Federativ Respublikası | alman*, almaniyalı* | Berlin, Münhen, Hamburq, Köln, Frankfurt |
  DE | | | Ştutqart, Düsseldorf, Hannover, Leypsiq, Drezden, Münster, Dortmund, Bremen, Nürnberq | bamf
  DK | | danimarkalı* | Kopenhagen |
  EE | | eston*, estoniya | Tallin, Narva |
  EG | | misirli* | Qahirə, İskəndəriyyə |
  ES | | ispan* | Madrid, Barselona, Valensiya |
  FI | | fin, finlandiya* | Helsinki |
  FR | | fransız*, fransa | Paris, Marsel, Lion, Strasburq, Nant, Nitsa, Tuluza | ofpra
  GB | Britaniya, İngiltərə, Böyük Britaniya | britaniyalı*, ingilis*, britaniya | London, Mançester |
  GE | Gürcüstan Respublikası | gürcü*, gürcüstanlı*, gürcüstan | Tbilisi, Tiflis, Batumi, Kutaisi, Rustavi |
  GE | | | Marneuli, Saburtalo, Qırmızı Körpü, Qori |
  GR | | yunan*, yunanıstan | Afina, Saloniki |
  HU | | macar* | Budapeşt |
  IL | | israilli*, israil | Təl-Əviv, Qüds |
  IN | | hind*, hindistanlı* | Dehli |
  IQ | | iraqlı* | Bağdad, Ərbil, Süleymaniyyə |
  IR | İran İslam Respublikası, Güney Azərbaycan | iranlı*, iran, təbrizli*, güneyli* | Tehran, Təbriz, Urmiya |
  IR | | | Ərdəbil, Zəncan, İsfahan, Məşhəd, Şiraz, Qum, Evin, Culfa | sepah, ettelaat
  IT | | italyan*, italiya | Roma, Milan, Neapol |
  KG | Qırğız Respublikası | qırğız*, qırğızıstanlı* | Bişkek, Oş, Cəlalabad | mtdk
  KZ | Qazaxıstan Respublikası | qazax, qazaxıstanlı*, qazaxlar* | Astana, Almatı, Aktau, Aktöbe, Atırau |
  KZ | | | Şımkent, Uralsk, Qarağandı, Pavlodar, Kostanay | mtk
  LT | | litvalı*, litva, litvan* | Vilnüs, Kaunas |
  LV | | latviyalı*, latış*, latviya | Riqa |
  MA | | mərakeşli* | Rabat, Kasablanka |
  MD | Moldova Respublikası | moldovalı*, moldova | Kişinyov, Kişineu |
  ME | | monteneqrolu* | Podqoritsa, Budva |
  MN | | monqol* | Ulan-Bator |
  MY | | malayziyalı* | Kuala-Lumpur |
  NL | Hollandiya | hollandiyalı*, niderland*, holland* | Amsterdam, Haaqa, Rotterdam, Utrext |
  NO | | norveçli*, norveç | Oslo |
  PK | | pakistanlı* | İslamabad, Kəraçi |
  PL | Polşa Respublikası | polyak*, polşalı*, polşa | Varşava, Krakov, Qdansk, Belostok, Suvalki, Lublin, Vrotslav |
  RO | | rumın* | Buxarest |
  RS | | serb*, serbiyalı* | Belqrad, Novi-Sad |
  RU | Rusiya Federasiyası, RF, Çeçenistan, Dağıstan, Krım | rus, rusiya, rusiyalı*, ruslar*, dağıstanlı* | |
  RU | | | Moskva, Sankt-Peterburq, Peterburq, Qroznı, Kazan, Rostov, Saratov, Soçi, Mahaçqala, Dərbənd, Ufa |
  RU | | | Yekaterinburq, Novosibirsk, Krasnodar, Voronej, Samara, Şeremetyevo, Domodedovo, Vnukovo, Volqoqrad |
  RU | | | Həştərxan | fsb, kreml, kadırov*, putin*
  SA | | səudiyyə* | Ər-Riyad, Riyad, Məkkə, Ciddə, Mədinə |
  SE | | isveçli*, isveç | Stokholm, Malmö, Göteborq |
  SY | | suriyalı*, suriya | Dəməşq, Hələb, İdlib | əsəd*
  TH | | tailandlı*, tailand* | Banqkok, Pxuket |
  TJ | Tacikistan Respublikası | tacik*, tacikistanlı* | Düşənbə, Xocənd, Xoroq |
  TM | | türkmən*, türkmənistanlı* | Aşqabad, Türkmənabad, Mari, Daşoğuz |
  TR | Türkiyə Respublikası | türk, türkiyəli*, türklər*, türkiyə | Ankara, İstanbul, İzmir, Antalya, Qars |
  TR | | | İğdır, Bursa, Trabzon, Ədirnə, Mersin, Adana, Ərzurum, Sefaköy, Çatalca, Harmandalı, Qazianteb |
  TR | | | Ağrı | mit, ərdoğan*
  UA | | ukraynalı*, ukrayna | Kiyev, Kiyiv, Lvov, Odessa, Xarkov, Dnepr |
  US | ABŞ, Amerika | amerikan*, amerikalı* | Vaşinqton, Nyu-York |
  UZ | Özbəkistan Respublikası, Qaraqalpaqıstan | özbək*, özbəkistanlı* | Daşkənd, Səmərqənd, Buxara, Nukus |
  UZ | | | Əndican, Fərqanə |
  VN | | vyetnamlı* | Hanoy |
`;
