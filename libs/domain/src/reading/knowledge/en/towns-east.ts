/** Towns, districts, prisons, courts and crossings from the Baltic border of Russia to Mongolia. */
export const TOWNS_EAST: Record<string, string> = {
  KZ:
    'Oral, Aksai, Temirtau, Ekibastuz, Rudny, Zhanaozen, Kaskelen, Konaev, Kapchagay, Taldykorgan, Taldyqorghan, ' +
    'Kentau, Arkalyk, Zhezkazgan, Balkhash, Ridder, Ust Kamenogorsk, Oskemen, Semipalatinsk, Petropavlovsk, ' +
    'Kustanai, Qostanai, Pavlodar, Atyrau, Aktyubinsk, Aqtobe, Aqtau, Mangystau, Mangistau, Qaraghandy, ' +
    'Qaraganda, Kyzyl Orda, Qyzylorda, Saryagash, Alakol, Dostyk, Kulan, Shchuchinsk, Burabay, Talgar, Esik, ' +
    'Merke, Tole Bi, Nursultan Nazarbayev airport, Almatinskaya oblast, Almaly district, Bostandyk district, ' +
    'Medeu district, Zhetysu, Abai region, Ulytau, East Kazakhstan, West Kazakhstan, North Kazakhstan, ' +
    'South Kazakhstan',
  KG:
    'Bishkek, Cholpon Ata, Balykchy, Issyk Kul, Issyk Kol, Ysyk Kol, Talas region, Batken, Kyzyl Kiya, Uzgen, ' +
    'Kara Balta, Kara Suu, Kara Kul, Kerben, Jalal Abad, Jalalabad Kyrgyzstan, Chuy, Chui region, Sokuluk, Kemin, ' +
    'Novopokrovka, Pervomaisky district court, Sverdlov district court, Leninsky district court of Bishkek, ' +
    'Oktyabrsky district court of Bishkek, Alamedin, Ala Too square, SIZO 1 Bishkek, Kyzyl Bel',
  UZ:
    'Kokand, Margilan, Qoqon, Jizzakh, Navoi, Navoiy, Karshi, Qarshi, Guliston, Gulistan Uzbekistan, Angren, ' +
    'Chirchik, Chirchiq, Almalyk, Olmaliq, Bekabad, Denau, Shahrisabz, Surkhandarya, Surxondaryo, Kashkadarya, ' +
    'Qashqadaryo, Khorezm, Xorazm, Sirdaryo, Syrdarya, Beruni, Moynaq, Muynak, Zarafshan, Chust, Asaka, Rishton, ' +
    'Pskent, Yangiyul, Jaslyk, Zhaslyk, Farghona',
  TJ:
    'Kulyab, Kurgan Tyube, Qurghonteppa, Panjakent, Penjikent, Istaravshan, Konibodom, Kanibadam, Hisor, Hissar, ' +
    'Vahdat, Tursunzoda, Tursunzade, Norak, Nurek, Danghara, Rasht, Gharm, Rushan, Roshtqala, Murghab, Ishkashim, ' +
    'Shughnon, Khatlon, Badakhshan, Pamirs, Pamir, Chkalovsk Tajikistan, Buston, Yovon, Farkhor, Shahritus, ' +
    'Rudaki district, Shohmansur',
  TM:
    'Ashgabat, Ashkhabad, Asgabat, Turkmenabad, Lebap, Balkanabat, Balkan province, Dasoguz, Dashhowuz, Tejen, ' +
    'Bayramaly, Serdar Turkmenistan, Farap, Gypjak, Ovadan Depe, Akhal, Konye Urgench, Kunya Urgench, Arkadag',
  AZ:
    'Lenkoran, Mingachevir, Mingechaur, Shirvan, Sheki, Shaki, Quba, Guba, Qusar, Khachmaz, Astara, Bilasuvar, ' +
    'Imishli, Barda, Yevlakh, Shamkir, Gazakh, Qazakh, Zaqatala, Zagatala, Balakan, Nardaran, Karabakh, ' +
    'Nagorno Karabakh, Stepanakert, Khankendi, Shusha, Lachin, Sumqayit, Sumgayit, Ganca, Heydar Aliyev airport, ' +
    'Kurdakhani, Gobustan, Penal colony no 13, Binagadi, Nasimi district, Sabunchu, Yasamal, Khatai district',
  AM:
    'Goris, Sisian, Ijevan, Dilijan, Abovyan, Hrazdan, Armavir, Echmiadzin, Etchmiadzin, Vagharshapat, Artashat, ' +
    'Ararat province, Ashtarak, Sevan, Gavar, Alaverdi, Spitak, Masis, Metsamor, Charentsavan, Syunik, Tavush, ' +
    'Shirak, Kotayk, Aragatsotn, Gegharkunik, Lori province, Vayots Dzor, Jermuk, Agarak, Nubarashen, ' +
    'Kentron district, Ajapnyak, Erebuni, Yeghegnadzor, Republic Square in Yerevan',
  GE:
    'Tbilisi, Telavi, Kakheti, Mtskheta, Akhaltsikhe, Samtskhe, Javakheti, Akhalkalaki, Borjomi, Bakuriani, ' +
    'Samtredia, Senaki, Ozurgeti, Guria, Imereti, Mingrelia, Samegrelo, Svaneti, Mestia, Adjara, Ajara, Kobuleti, ' +
    'Khelvachauri, Marneuli, Bolnisi, Kvemo Kartli, Shida Kartli, Khashuri, Gldani, Vake, Saburtalo, Ponichala, ' +
    'Kazbegi, Stepantsminda, Dariali, Ninotsminda, Lagodekhi, Sighnaghi, Sagarejo, Gurjaani, Zestafoni, Chiatura, ' +
    'Sukhumi, Tskhinvali, Abkhazia, South Ossetia, Matsne, Rustaveli Avenue, Novo Alekseyevka',
  RU:
    'Chita, Kursk region, Naberezhnye Chelny, Tatarstan, Bashkortostan, Bashkiria, Bashkir, Izhevsk, Udmurtia, ' +
    'Kirov region, Ulyanovsk, Tolyatti, Togliatti, Syktyvkar, Komi Republic, Arkhangelsk, Vologda, Cherepovets, ' +
    'Veliky Novgorod, Petrozavodsk, Karelia, Kostroma, Ivanovo, Oryol, Lipetsk, Tambov, Saransk, Mordovia, ' +
    'Cheboksary, Chuvashia, Yoshkar Ola, Mari El, Nalchik, Kabardino Balkaria, Cherkessk, Karachay Cherkessia, ' +
    'Maykop, Adygea, Elista, Kalmykia, Magas, Nazran, Ingushetia, North Ossetia, Beslan, Derbent, Khasavyurt, ' +
    'Kaspiysk, Gudermes, Urus Martan, Taganrog, Novorossiysk, Armavir Russia, Anapa, Gelendzhik, Tuapse, ' +
    'Magnitogorsk, Nizhny Tagil, Kurgan region, Surgut, Khanty Mansiysk, Nizhnevartovsk, Salekhard, Yamal, ' +
    'Labytnangi, Kharp, Barnaul, Altai, Kemerovo, Novokuznetsk, Kuzbass, Abakan, Khakassia, Tuva, Tyva, ' +
    'Kyzyl Tuva, Ulan Ude, Buryatia, Zabaykalsky, Transbaikal, Yakutsk, Yakutia, Sakha Republic, Magadan, ' +
    'Blagoveshchensk, Birobidzhan, Yuzhno Sakhalinsk, Sakhalin, Petropavlovsk Kamchatsky, Kamchatka, Khimki, ' +
    'Lyubertsy, Mytishchi, Podolsk, Balashikha, Krasnogorsk, Odintsovo, Zelenograd, Sakharovo, Shali, Krestovka, ' +
    'Kresty, Matrosskaya Tishina, Butyrka, Vodnik, Leninsky district court of Grozny, Moscow City Court, ' +
    'Tver court, Tverskoy court, Meshchansky court, Khamovniki court, Zamoskvoretsky court, ' +
    'Second Western District Military Court, Southern District Military Court, Zhukovsky, Pskov region, Vyborg, ' +
    'Svetogorsk, Mamonovo, Sovetsk, Sheremetevo, Koltsovo airport, Tolmachevo, Mineralnye Vody, Ozinki, Troitsk, ' +
    'Buynaksk, Ust Labinsk, Voskresensk, Bryansk region, Leningrad region, Moscow region, Krasnodar territory, ' +
    'Primorye, Primorsky, Amur region, Donetsk People Republic, Luhansk People Republic',
  BY:
    'Brest, Grodno, Hrodna, Homel, Gomel, Mahileu, Mogilyov, Mahiliou, Viciebsk, Vitsebsk, Baranavichy, Babruysk, ' +
    'Babrujsk, Barysaw, Borisov, Orsha, Pinsk, Navapolatsk, Novopolotsk, Polatsk, Polotsk, Lida, Maladzyechna, ' +
    'Molodechno, Salihorsk, Slutsk, Zhodzina, Zhodino, Mazyr, Mozyr, Rechytsa, Rechitsa, Svetlahorsk, ' +
    'Svetlogorsk, Zhlobin, Slonim, Kobryn, Kobrin, Smarhon, Ashmyany, Oshmyany, Vaukavysk, Volkovysk, ' +
    'Dzyarzhynsk, Shklow, Shklou, Rahachow, Osipovichi, Asipovichy, Akrestsina, Okrestina, Akrescina, Valadarka, ' +
    'Volodarka, Kamenny Loh, Kamenny Log, Kotlovka, Ostrovets, Astravets, Kamenets, Kamianiec, ' +
    'Leninsky District Court of Minsk, Partyzanski district court, Frunzenski, Savetski district',
  MD:
    'Ungheni, Cahul, Orhei, Soroca, Hincesti, Edinet, Gagauzia, Tighina, Rezina, Ribnita, Dubasari, Ciocana, ' +
    'Botanica, Riscani, Causeni, Transnistrian, Pridnestrovie',
  UA:
    'Dnipro, Zaporizhzhia, Kherson, Mykolaiv, Poltava, Sumy, Chernihiv, Zhytomyr, Vinnytsia, Lutsk, Rivne, ' +
    'Ternopil, Ivano Frankivsk, Uzhhorod, Chernivtsi, Donetsk, Luhansk, Mariupol, Simferopol, Sevastopol, Odessa, ' +
    'Boryspil, Zakarpattia',
  MN:
    'Ulan Bator, Zaisan, Sukhbaatar square, Darkhan, Erdenet, Khovd, Chinggis Khaan airport, Buyant Ukhaa, ' +
    'Selenge',
};
