/** Further wording of newsrooms, courts, ministries and channels, under the labels of the other files. */
export const WIDER_VERBS = `
  act:return = ushlab topshir, chegarachilarga topshir, qo'shni davlatga topshir, so'ragan davlatga topshir,
    chegarada topshir, chegarada ber, chegaradan o'tkazib yubor, chegaraga eltib qo'y, chegaragacha olib bor,
    yurtiga jo'nat, yurtiga yubor, vataniga yubor, vataniga jo'nat, mamlakatdan haydab chiqar,
    davlatdan chiqarib yubor, respublikadan chiqarib yubor, samolyotga chiqarib yubor, samolyotga o'tqazib yubor,
    reysiga chiqar, reysda jo'nat, poyezdda jo'nat, kishanlab jo'nat, maxsus reysda olib ket, avtobusda yurtga qaytar,
    eltib qo'y, o'zimiz eltib qo'y
  act:detain = tekshiruv bahonasida olib ket, hujjat tekshiruvi deb olib ket, ichki ishlar bo'limiga olib ket,
    uyidan olib chiqib ket, tergov hibsxonasiga sol, hibsxonaga sol, qamoqxonaga sol, turmaga sol, turmaga tashla,
    kechasi uyidan olib ket, reysdan tushir, samolyotga chiqayotganda ushla, chegara postida ushla, tranzitda ushla,
    vokzalda ushla, bozorda ushla, masjidda ushla, yotoqxonada ushla, ekstraditsiya hibsiga ol, qamoqda qoldir,
    hibsda qoldir, ozodlikdan mahrum et, ro'yxat bo'yicha ushla, davlatlararo qidiruv bilan ushla,
    sud zalida qamoqqa ol, panjara ortiga tashla
  act:abduct = majburan mashinaga sol, mashinaga sudrab kirit, mashinaga sol, mikroavtobusga sol, mikroavtobusga tiq,
    sudrab olib ket, urib olib ket, qo'lini bog'lab olib ket, yuziga niqob tutib olib ket, jipga o'tqazib ket,
    ko'zini bog'lab olib ket, yashirin ravishda olib ket, maxfiy olib ket
  act:harm = tayoq bilan ur, bolg'a bilan ur, temir bilan ur, boshiga ur, burnini sindir, qo'lini sindir,
    qovurg'asini sindir, uyini yoq, mashinasini yoq, yuziga kislota sep, portlat, bo'g, mashina bilan urib ket,
    kaltaklab tashlab ket
  act:harm/past = hujumiga uchra, kaltaklab ket, pichoq ye, og'ir jarohat ol, shubhali vaziyatda vafot et, jon ber,
    balkondan yiqilib o'l
  act:press = ota-onasini so'roqqa chaqir, ota-onasini tergov qil, akasini ushla, oilasiga bosim o'tkaz,
    qarindoshlarini so'roq qil, uyiga bostirib kir, videoqo'ng'iroqda qo'rqit, telefonda qo'rqit, tilxat yozdir,
    tilxat ol, jim bo'lishga majburla, kanalini yopishni talab qil, hamkorlikka majburla,
    ijara shartnomasini bekor qil, markazni yop, eshigini muhrla, jarima sol, ro'yxatdan o'chir, ishdan bo'shattir,
    telefonini tekshir, noutbukini olib qo'y
  act:release = qo'yib ber, ozodlikka qo'yib yubor, javob berib yubor, uyiga qo'yib yubor, hibsdan bo'shat,
    qamoqdan bo'shat, tilxat bilan qo'yib yubor
  cue:refuse = so'rovni rad et, talabni rad et, topshirishni rad et, ekstraditsiyaga rozilik berma,
    ekstraditsiyaga yo'l qo'yma, topshirishga yo'l qo'yma, so'rovni qanoatlantirma, topshirishni nojoiz deb top,
    topshirma
  cue:stop = qarorni bekor qil, qaror ijrosini to'xtat, deportatsiyani to'xtat, ekstraditsiyani to'xtat, ishni yop,
    ishni tugat, so'nggi daqiqada to'xtat, reysni bekor qil, qarorni to'xtatib tur, qayta ko'rishga yubor,
    haqiqiy emas deb e'lon qil
  cue:approve = topshirishga rozilik ber, topshirishga rozilik bildir, rozilik bildir, topshirish haqida qaror chiqar,
    topshirishga qaror qil, ekstraditsiyaga ruxsat ber, qarorini o'z kuchida qoldir, qarorni o'zgarishsiz qoldir,
    o'z kuchida qoldir, shikoyatni qanoatlantirmay qoldir, shikoyatni asossiz deb top, chiqarib yuborishga hukm qil,
    farmoyish ber
  cue:request = topshirishni so'ra, topshirishni talab qil, topshirilishini so'ra, berishni so'ra,
    qaytarishni talab qil, ekstraditsiyasini so'ra, ekstraditsiyasini talab qil, hujjatlarini yubor, xat yubor,
    xat yo'lla, talab kirit
  cue:plea = topshirmaslikka chaqir, topshirmaslikni so'ra, qaytarmaslikka chaqir, qaytarmaslikni so'ra,
    aralashishni so'ra, befarq bo'lmaslikka chaqir, ozod etishga chaqir, to'xtatishga chaqir,
    jamoatchilikni ogohlantir
  cue:fear = qiynoqdan qo'rq, qaytarilishidan qo'rq, hayotidan xavotirlan, taqdiridan xavotirlan, tashvishga tush
  cue:deny = yolg'on deb ata, asossiz deb ata, tasdiqlama, haqiqatga to'g'ri kelmasligini ayt, xabarlarni inkor et
  cue:plan = tayyorgarlik olib bor, kelishib ol, imzolashga tayyorlan, loyihasini tayyorla
  cue:consider = ko'rib chiqa boshla, o'rganib chiq, majlisda ko'r, masalani ko'r
  cue:appeal = apellyatsiya kirit, shikoyat kirit, qaror ustidan shikoyat qil, sudga ber, qarorni sudga ber,
    da'vo kirit, noroziligini bildir
  step:sign = imzo chek, bayonnoma imzola, bitim imzola, memorandum imzola, kelishuv imzola, kelishuvga erish,
    kelishib ol, shartnoma tuz, bitim tuz
  step:ratify = ratifikatsiya qil, senat ma'qulla, qonunni qabul qil, qonunni imzola,
    ratifikatsiya qilish to'g'risidagi qonunni imzola
  step:force = ishga tushir, joriy et, joriy qil, o'rnat, amalga kirit, kuchga kir, bazaga kirit, tizimga ula,
    majburiy qil, foydalanishga topshir
  step:suspend = bitimni to'xtat, bitimni bekor qil, shartnomani bekor qil, bitimdan chiq, denonsatsiya qil,
    bazadan o'chir, ro'yxatdan chiqar, qidiruvdan chiqar, qizil xabarnomani bekor qil, almashuvni to'xtat,
    kameralarni olib tashla
  step:negotiate = muzokara olib bor, muzokara qil, muzokaralarni boshla, matn ustida ishla, loyihani muhokama qil
  list:move = ro'yxat ber, ro'yxatni topshir, ro'yxatni yubor, ismlarni ber, bazaga yukla, ro'yxatga kirit
  door:shut = boshpana berma, boshpana berishdan bosh tort, boshpana berishni rad et, maqomini bekor qil,
    maqomdan mahrum qil, maqomini olib qo'y, ruxsatnomasini bekor qil, vizasini bekor qil, arizasini qabul qilma,
    arizasini rad et, muddatini uzaytirma, qabulni to'xtat, dasturni to'xtat, yashash guvohnomasini bekor qil
  door:open = boshpana ber, qochqin maqomini ber, maqom ber, qochqin deb tan ol, yashash guvohnomasi ber, viza ber,
    gumanitar viza ber, fuqarolik ber, muddatini uzaytir, arizasini qanoatlantir, hujjat ber, yo'l hujjati ber,
    vaqtinchalik himoya ber
  door:ban = mamlakatga kiritma, mamlakatga qo'yma, chegaradan o'tkazma, chegaradan qaytar, aeroportdan qaytar,
    kirishini taqiqla, kirishni taqiqla, kirishga ruxsat berma, chiqishini taqiqla, chiqishga ruxsat berma,
    reysga chiqarma, besh yilga kirishni taqiqla, kelgan reysi bilan qaytar
  origin:charge = sirtdan hukm qil, sirtdan qamoqqa hukm qil, sirtdan ..6 hukm qil, sirtdan hibsga ol,
    sirtdan ayblov e'lon qil, xalqaro qidiruvga ber, qidiruv e'lon qil, jinoyat ishi qo'zg'at, jinoyat ishi och,
    ustidan ish och, terrorchilar ro'yxatiga kirit, ekstremistlar ro'yxatiga kirit, sirtdan ..6 qamoq so'ra
  origin:strip = fuqarolikdan mahrum qil, fuqaroligini bekor qil, fuqaroligini yo'qot, pasportini bekor qil,
    pasportini haqiqiy emas deb top, pasportini almashtirib berma, pasport berma, pasport berishdan bosh tort,
    uyini musodara qil, mol-mulkini musodara qil, pensiyasini to'xtat, ro'yxatdan o'chir
  origin:drop = qidiruvni to'xtat, ayblovni olib tashla, jinoyat ishini tugat, ishini tugat, afv et,
    qora ro'yxatdan chiqar, oqlab chiqar
  origin:label = terrorchi deb e'lon qil, ekstremistik deb top, ekstremistik deb tan ol, terrorchi tashkilot deb top,
    xorijiy agent deb e'lon qil, istalmagan tashkilot deb e'lon qil, vatan xoini deb e'lon qil,
    taqiqlangan tashkilot deb top
`;

/** The same as nouns and fixed phrases. */
export const WIDER_PHRASES = `
  noplace = xelsinki (qo'mitasi*|guruhi*|komiteti*|fuqaro*), strasburg* ..1 (sud*|sudi*), yevropa sudi*,
    haaga* ..1 (sud*|tribunal*),
    (jeneva|vena|budapesht|minsk|kishinyov|kishinev|palermo|dublin|istanbul|parij|rim|varshava|ashxobod|samarqand) \
    (konvensiya*|bitim*|kelishuv*|shartnoma*|guruhi*|bayonnoma*|protokol*|nizomi*|deklaratsiya*|jarayoni*),
    nyu york tayms*, new york times*, moscow times*, vashington post*, washington post*,
    (moskva|toshkent|parij|london|tehron|kobul|istanbul|ankara|olmaota|bishkek|pekin|dehli|berlin|minsk|kiyev|\
    navoiy|samarqand|buxoro) (ko'cha*|shohko'cha*|maydon*|mehmonxona*|restoran*|metro*|bozori*|kinoteatr*|palovi*|\
    noni*|oshi*|osh|gilami*),
    (rus|ingliz|xitoy|turk|nemis|fransuz|arab|fors|qozoq|qirg'iz|tojik|hind|koreys|yapon|eron|italyan) (tili*|\
    tilida*|tilidan*|tiliga*|oshxonasi*|adabiyoti*|taomi*|taomlari*|filmi*|kinosi*|seriali*|musiqasi*|salati*|choyi*),
    real madrid*, bavariya myunxen*, pari sen jermen*, manchester (yunayted*|siti*),
    (dinamo|spartak|lokomotiv|cska) (moskva*|toshkent*|kiyev*), turk lirasi*, ingliz funti*, qozoq tengesi*,
    toshkent metrosi*, eron xurmosi*
  noun:return = topshirish masalasi*, chiqarib yuborish qarori*, chiqarib yuborish to'g'risida*, majburiy qaytarish*,
    yurtga qaytar*, vatanga qaytarish*, berish masalasi*, ekstraditsiya ishi*, ekstraditsiya qilish*,
    deportatsiya qilish*, readmissiya*
  noun:detain = hibs qarori*, tergov hibsi*, ekstraditsiya hibsi*, hibs muddati*, qo'lga olinishi*, ushlab qolish*
  state:held = tergov hibsxonasida*, hibsxonada*, izolyatorida, panjara ortida, kamerada, bir kishilik kamerada,
    turmada, zindonda, qamoqda qolmoqda, hibsda qolmoqda, hibsda qoldi, advokat kiritilm*, aeroportda qolib,
    tranzit hududida, uy qamog'idan, qayerda saqlanayotgan*, saqlash markazida
  act:vanish/past = uyga qaytmadi*, uyiga qaytmagan*, uyga kelmagan*, telefoni o'chirilgan*, telefoniga javob bermay*,
    oxirgi marta ko'ril*, so'nggi marta ko'ril*, uni ko'rgan odam yo'q, qayerdaligini bilmay*, xabari yo'q,
    uch kundan beri xabar yo'q
  noun:harm = hujumchi*, pichoqbozlik*, o'ldirish*, suiqasd urinish*, yoqib yuborish*, jarohat*, zo'ravonlik*
  noun:press = qo'rqitish*, transmilliy bosim*, qatag'on*, taqib*, qistov*, soliq tekshiruv*, yong'in nazorati*,
    sanepid*, qo'ng'iroq qilib qo'rqit*, tahdidli xabar*, tahdidli qo'ng'iroq*
  unknown:men = fuqarolik kiyimidagi*, fuqaro kiyimidagi*, o'zini xodim*, o'zini militsiya*, davlat raqami yo'q*,
    raqami yo'q mashina*, niqobdagi*, notanish kishi*, notanish odam*, qora jip*, tonirovka*
  soldiers = turkman chegarachi*, xavfsizlik kuch*, milliy xavfsizlik*, razvedkachi*, maxfiy xizmat*, gru xodim*
  cue:refuse = topshirmadi, topshirilmaydi*, bermadi, berilmaydi, rad etildi*, rad etilgan*, rad qilindi*,
    yo'l qo'yilmadi*, topshirmaslikka qaror*, qanoatlantirilmadi*
  cue:stop = bekor qilindi*, to'xtatildi*, to'xtatib turildi*, kechiktirildi*, keyinga surildi*, ijrosi to'xtat*,
    muvaqqat chora*
  cue:approve = hali ham kuchda, o'z kuchida qoldiril*, rozilik bildir*, topshirishga rozilik*, berishga rozilik*,
    qonuniy kuchga kirdi*, qaror o'zgarishsiz*
  cue:plea = topshirmasin*, bermasin*, bermang*, jim turmang*, ovoz bering*, aralashing*, to'xtating*, yordam bering*,
    darhol ozod*, so'raymiz, talab qilamiz, murojaat qilamiz, topshirmaslikni, qaytarmaslikni, ehtiyot bo'ling*
  cue:fear = qiynoqqa solin*, qiynoq xavfi*, qatl etili*, umrbod qamal*, jonidan qo'rq*, hayoti xavf ostida, xavf bor,
    xavfi borlig*
  cue:threat = ketmasangiz*, ketmasa*, chiqib ketmasang*, eltib qo'yamiz, qaytarib yuboramiz, topshirib yuboramiz,
    muhlat berdi*, muhlat berildi*, muddat berdi*, yo'qsa, bo'lmasa deportatsiya
  cue:will = bugun kechqurun, ertaga ertalab, shu hafta, bir necha soatdan, reysi bilan ..2 jo'natiladi,
    chipta olingan*
  cue:deny = yolg'on, aslo yo'q, bo'lmagan gap, to'qib chiqar*, bunaqa reys bo'lmagan, haqiqat emas, eski video*,
    soxta*, manbasini bilmay*
  cue:baseless = to'qib chiqar*, eski video*, haqiqat emas, hech kim topshirilmagan, hech kim jo'natilmagan,
    ixtiyoriy ravishda, xohishi bilan tark*
  cue:rumour = tarqalgan gap*, gap tarqal*, deyishyapti*, deyishmoqda*, deyilmoqda*, aytishmoqda*, eshitdik*,
    eshitishimizcha, manba ko'rsatilmagan, tasdiq yo'q, rasmiy tasdiq yo'q, hali tasdiqlanma*, mish mish*,
    xabarlar yuribdi*, norasmiy ma'lumot*, audio tarqal*
  cue:history = o'sha yili, yillar avval, avvallari, bir paytlar, birinchi marta emas, oldinroq, ilgarigi
  cue:confirm = rasman tasdiq*, guvohlar tasdiq*, tasdiqlab
  door = boshpana so'ra*, boshpana ariza*, qochqin maqomi*, yashash guvohnoma*, yashash uchun ruxsat*,
    vaqtincha ro'yxat*, gumanitar viza*, sayohat hujjat*, qo'shimcha himoya*, vaqtinchalik himoya*,
    fuqarolikka ariza*, gren karta*, kirish vizasi*
  door:entry = mamlakatga kirish*, chegaradan o'tish*, kirish-chiqish*, vizasiz kirish*, o'tish joyi*,
    pasport bilan kirish*
  door:shut = berilmadi*, uzaytirilmadi*, bekor qilindi*, rad etildi*, qabul qilinmayapti*, qabul qilinmadi*
  door:ban = kirishni taqiqlagan*, kirishi taqiqlan*, kirish taqiqi*, chegaradan qaytaril*, mamlakatga kiritilma*,
    chiqishi taqiqlan*, reysga chiqarilma*
  list = qora ro'yxat*, qidiruv ro'yxat*, qidiruvdagilar*, qidiruv bazasi*, kishilik ro'yxat*, ismlar ro'yxat*,
    yagona baza*, umumiy baza*
  list:search = qidiruv ro'yxat*, qidiruvdagilar*, qidiruvdagi shaxs*, davlatlararo qidiruv*
  list:many = kishilik ro'yxat*, nafarning ism*, kishining ism*, nafar ismi*, nafarlik ro'yxat*
  interpol = interpol*, qizil xabarnoma*, qizil xabar*, qizil burchak*, diffuziya*
  face = yuzni tanish*, yuz tanish*, yuzni aniqla*, kuzatuv kamera*, aqlli kamera*, xavfsiz shahar*, barmoq izi*,
    sim karta*, imei*, biometrik*, josuslik dastur*, ko'z qorachig'i*
  topic:data = shaxsiy ma'lumot*, yo'lovchi*, biometrik ma'lumot*, barmoq izlari*,
    migratsiya ma'lumot*
  topic:security = uch yovuz kuch*, jamoat xavfsizligi*, terrorizmga qarshi*, ekstremizmga qarshi*, separatizm*,
    davlat xavfsizligi*, huquq-tartibot*
  topic:return = qidiruvchi tomonga qaytar*, qidirilayotganlarni qaytar*, so'ragan tomonga*
  pact = bayonnoma*, memorandum*, yo'l xaritasi*, hamkorlik dasturi*, qo'shma bayonot*
  step:prospect = imzolanadi, imzolanishi kutil*, loyihasi*, imzolashga tayyor*, vakolat beril*
  step:force = kuchga kirdi*, kuchga kirgan*, amal qilmoqda*, amal qila boshla*, ishga tushdi*, ishga tushirildi*,
    joriy etildi*, joriy qilindi*, o'rnatildi*
  force:treaty = kuchga kirdi*, kuchga kirgan*, amalda, kuchda
  step:future = kuchga kiradi*, kuchga kirishi*, bajarilgach kuchga*
  sign:refugee = siyosiy sabab*, siyosiy tus*, siyosiy buyurtma*, siyosiy quvg'in*, quvg'in*, siyosiy mahbus*,
    muhojirlik*, qiynoq xavfi*, e'tiqodi uchun, fikri uchun, yozgani uchun, tanqidi uchun, davlatga xiyonat*,
    konstitutsiyaviy tuzum*, prezidentni haqorat*, urushdan qochgan*, andijon voqea*, qoraqalpog'iston voqea*,
    qochqinlar idorasi*, bmt qochqin*, quvg'in xavfi*, noroziliklarda qatnash*, maxfiy ma'lumotni oshkor*
  sign:crime = aldangan*, uy-joy qurish va'da*, firibgarlik*, talonchi*, bosqinchi*, giyohvand*, geroin*,
    odam savdosi*, qotil, qotilni, nomus*, aliment*, o'g'ri, o'g'rini, valyuta*, piramida*, poraxo'r*, pora ol*,
    qimor*, kontrabanda*
  sign:labour = ruxsatsiz ishlagan*, qurilishda ishla*, yashash qoida*, ro'yxatdan o'tmagan*, patentsiz*,
    mehnat muhojir*, mehnat migrant*, mavsumiy ish*, uyushgan holda ish*, bo'lish muddati*
  veto:sport = himoyachi*, ijaradagi himoyachi*, terma jamoa*, kumush medal*, oltin medal*, darvozabon*, penalti*,
    gol, chempionat*, olimpiada*, yarim final*, murabbiy*
  veto:history = film*, festival*, konsert*, xotira kuni*, yodgorlik*, sovet davri*, qatag'on qurbon*, muzey*,
    yilligi*
  veto:stats = yil boshidan*, foiz*, ulushi, statistik*, hisobotga ko'ra, hisobotida
  veto:trade = gektar*, eksport*, import*, tonna*, yuk tashish*, hosil*, chigit*
  topic:other = yuk tashish*, veterinariya*, sog'liqni saqlash*, madaniyat*, turizm*, bojxona*
  profile:activist = jamoatchilik faol*, faol, faolga, faolni, muxolifatchi*, siyosiy muhojir*, namoyishchi*,
    haq-huquq himoya*, mustaqil fikrli*
  profile:journalist = muharrir*, kanal muallif*, sahifa muallif*, telegram kanal muallif*, maqola yoz*, muxbir*,
    jurnalist*
  profile:religious = din ustozi*, imom*, ustoz, ustozi*, domla*, mulla*, dindor*, masjid imom*, salafiy*,
    hizbut tahrir*, nasroniy*, yahova*, pastor*
  person = ustoz*, muhandis*, dasturchi*, yo'lovchi*, guvoh*, gumonlanuvchi*, gumon qilin*
  speaker = deyilgan*, deyiladi*, deb yozdi*, deb aytdi*, so'zlariga ko'ra*, aytishicha*, himoyaga ko'ra,
    ma'lum qildi*
  asker = so'ragan davlat*, qidirayotgan davlat*, topshirishni so'ragan*, qidiruvchi tomon*
  third:stop = uchinchi davlat*, uchinchi mamlakat*, xavfsiz mamlakat*, yevropaga yetib*, kanadaga yetib*
`;
