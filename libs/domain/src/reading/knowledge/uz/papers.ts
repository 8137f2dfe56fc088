/** Treaties, lists, systems, doors and acts of the origin, by the stem of the verb. */
export const PAPER_VERBS = `
  step:sign = imzola, imzo chek, imzo qo'y, tuz, parafla
  step:sign/past = kelishib ol, kelish, kelishuvga eris, kelishuvga kel, ahdlash
  step:ratify = ratifikatsiya qil, tasdiqla, ma'qulla, qonunni qabul qil
  step:force = kuchga kirit, ishga tushir, joriy et, joriy qil, o'rnat, ula, yukla, kirit, foydalanishga topshir,
    bazaga kirit, bazasiga kirit, bazasiga yukla, bazasiga ula, qo'lla, almashishni boshla, integratsiya qil,
    majburiy qil, ro'yxatga kirit, amalga kirit, uzat, tarqat
  step:force/past = kuchga kir, ishga tush, amal qila boshla, qo'llanila boshla, ishlay boshla, ishlab boshla,
    almasha boshla
  step:suspend = to'xtat, bekor qil, muzlat, denonsatsiya qil, o'chir, yo'q qil, taqiqla, rad et, tugat,
    o'chirib tashla, to'xtatib qo'y, ro'yxatdan chiqar, bazadan o'chir, bazadan chiqar, voz kech
  step:suspend/past = konvensiyadan chiq, shartnomadan chiq, bitimdan chiq, kuchini yo'qot, kuchdan qol
  step:negotiate = muzokara qil, muzokara olib bor, muhokama qil, ishlab chiq, taklif qil, tayyorla, ko'rib chiq,
    maslahatlash, kelishib olishni rejalashtir
  list:move = topshir, yukla, ber, uzat, yubor, kirit, taqdim et, jo'nat, almash, ulash, joylashtir, sizdir
  door:shut = rad et, rad qil, bekor qil, to'xtat, to'xtatib qo'y, bosh tort, tortib ol, yop, chekla,
    haqiqiy emas deb top, yaroqsiz deb top, taqiqla, mahrum qil, mahrum et, kuchaytir, muzlat, rad javobi ber
  door:shut/past = berma, berilma, uzaytirma, uzaytirilma, yangilama, yangilanma, cho'zma, qabul qilma,
    qabul qilinma, tanima, rad javobi ol, yangilashdan bosh tort, uzaytirishdan bosh tort, cho'za olma
  door:open = ber, uzaytir, yangila, och, tan ol, taqdim et, taqdim qil, yo'lga qo'y, boshla, qabul qil, tikla,
    soddalashtir, kengaytir, topshir, ma'qulla, rasmiylashtir
  door:open/past = qo'lga kirit, eris
  door:undo = bekor qil, kuchdan qoldir
  door:ban = kirishga ruxsat berma, kirishga ruxsat berilma, mamlakatga kiritma, mamlakatga kiritilma, kiritma,
    kiritilma, chegaradan qaytar, chegaradan qaytarib yubor, chegaradan o'tkazma, chegaradan o'tkazilma,
    kirishni taqiqla, kirishi taqiqla, kirish taqiqla, kirishiga taqiq qo'y, kirishga taqiq qo'y, aeroportdan qaytar,
    aeroportdan qaytarib yubor, kirishiga ruxsat berma, kirishiga ruxsat berilma, chiqishiga ruxsat berilma,
    chiqishi taqiqla, chegarani yop, viza berishni to'xtat, hujjat qabul qilishni to'xtat
  door:wish/past = so'ra, ariza ber, murojaat qil, talab qil, kut, ista, ariza topshir, hujjat topshir, umid qil
  origin:charge = sirtdan hukm qil, sirtdan hibsga ol, sirtdan qamoqqa ol, sirtdan qama, sirtdan sudla,
    sirtdan ..5 yilga qama, sirtdan ..6 mahrum qil, sirtdan ayblov e'lon qil, g'iyobiy hukm qil, g'iyoban qama,
    qidiruvga ber, qidiruv e'lon qil, xalqaro qidiruvga ber, davlatlararo qidiruvga ber,
    interpol orqali qidiruvga ber, jinoyat ishi qo'zg'at, ustidan jinoyat ishi och, jinoyat ishi och,
    boshiga mukofot e'lon qil, sirtdan ..5 jazosini tayinla, hibsga olishga order ber
  origin:label = ekstremist deb top, ekstremistik deb top, ekstremistik tashkilot deb top, terrorchi deb e'lon qil,
    terrorchilar ro'yxatiga kirit, xorijiy agent deb e'lon qil, xorijiy agentlar ro'yxatiga kirit, nomaqbul deb top,
    ekstremist deb e'lon qil, xoin deb e'lon qil, terrorchi tashkilot deb top, istalmagan deb top,
    nomaqbul tashkilot deb top
  origin:strip = fuqarolikdan mahrum qil, fuqarolikdan mahrum et, fuqaroligidan mahrum qil, fuqaroligini bekor qil,
    pasportini bekor qil, pasportlarini bekor qil, pasportini haqiqiy emas deb top, pasport berishdan bosh tort,
    pasportini yangilashdan bosh tort, pasport muddatini uzaytirishdan bosh tort, uzaytirishdan bosh tort,
    pasportini tortib ol, mol-mulkini musodara qil, uyini musodara qil, konsullik xizmatidan mahrum qil,
    pasportini yaroqsiz deb top
  origin:strip/past = pasportini yangilama, pasportini uzaytirma, pasport muddatini uzaytirma, pasport berma,
    pasporti uzaytirilma, pasporti yangilanma, pasportini almashtirma, pasport muddati uzaytirilma
  origin:drop = ayblovni bekor qil, ayblovlarni olib tashla, ishni tugat, jinoyat ishini tugat, qidiruvni to'xtat,
    qidiruvdan chiqar, qidiruvdan ol, amnistiya qil, afv et, oqla, ro'yxatdan chiqar
`;

/** The same as nouns and fixed phrases. */
export const PAPER_PHRASES = `
  pact = bitim*, shartnoma*, kelishuv*, protokol*, konvensiya*, memorandum*, ahdnoma*, mexanizm*, yo'l xaritasi*,
    qo'shma bayonot*, hamkorlik dasturi*, deklaratsiya*, pakt*
  pact:secret = maxfiy bitim*, maxfiy kelishuv*, maxfiy protokol*, yashirin kelishuv*, qaytarish mexanizm*,
    topshirish mexanizm*, matni e'lon qilinma*, og'zaki kelishuv*, yopiq o'tdi, qaytarish bo'yicha,
    yozilmagan kelishuv*
  topic:return = qaytarish*, qochqinlarni qaytar*, faollarni aniqlash*, faollarni qaytar*, topshirish mexanizm*,
    qidiruvdagi shaxslarni, ushlab berish*, jinoyatchilarni qaytar*
  topic:data = shaxsiy ma'lumot*, ma'lumot almash*, ma'lumotlarini almash*, ma'lumotlar almash*, biometri*,
    biometrik*, barmoq iz*, shaxsga doir ma'lumot*, ma'lumotlar baza*, yo'lovchilar ma'lumot*, shaxsiy ma'lumotlar*,
    pasport ma'lumot*, ma'lumot almashish*, manzili va telefon, ma'lumotlarni uzatish*
  topic:information = axborot almash*, razvedka ma'lumot*, tezkor ma'lumot*, axborot ayirbosh*
  topic:extradition = ekstraditsiya*, huquqiy yordam*, jinoyatchilarni ushlab ber*, jinoyatchilarni topshir*,
    ushlab berish to'g'risida*, topshirish to'g'risida*, readmissiya*, minsk konvensiya*, kishinyov konvensiya*,
    ushlab berish haqida*, shaxslarni topshir*, topshirish haqidagi
  topic:security = xavfsizlik*, xavfsizlig*, ichki ishlar*, terrorizm*, terrorchilik*, ekstremizm*,
    politsiya hamkor*, huquq-tartibot*, maxsus xizmat*, separatch*, razvedka*, jinoyatchilikka qarshi*,
    chegara xavfsizlig*, qo'shma guruh*, birgalikda qidir*, jamoat xavfsizlig*
  topic:other = soliq*, savdo*, bojxona*, bank*, moliya*, ikki yoqlama soliq*, investitsiya*, energetika*, gaz,
    ta'lim*, sog'liqni saqlash*, turizm*, madaniyat*, mahkumlarni topshir*, mahkumlarni uzat*, transport*, pensiya*,
    ijtimoiy ta'minot*, vizasiz*, suv, ma'lumotlarni himoya*, ma'lumotlar himoya*,
    shaxsga doir ma'lumotlar to'g'risida*, veterinar*, ot o'g'ri*, qishloq xo'jali*, chegara delimitatsiya*
  topic:convicts = mahkumlarni topshir*, mahkumlarni uzat*, jazo o'tayotgan*, qolgan muddatini, jazosini o'tash*
  topic:fiscal = soliq*, ikki yoqlama*, daromad*
  step:sign = imzolan*, imzo chekdi*, imzo chekil*, kelishib olindi*, kelishuvga erish*, imzolash marosim*,
    imzo chekishdi
  step:bill = ratifikatsiya qilish to'g'risida*, ratifikatsiyaga kirit*, ratifikatsiya qilingach,
    ratifikatsiya uchun, qonun loyiha*, parlamentga kirit*, ratifikatsiya kutil*
  step:ratify = ratifikatsiya*, tasdiqlangan, ratifikatsiya yorliq*
  step:force = kuchga kirdi*, kuchga kirgan*, ishga tushdi*, ishga tushiril*, amal qilmoqda*, amalda, joriy etildi*,
    joriy qilindi*, joriy etil*, yuklandi*, ulandi*, o'rnatildi*, majburiy*, tanish tizimidan o't*, endi, boshlandi*,
    ishlamoqda*
  force:treaty = kuchga kirdi*, kuchga kirgan*, amal qilmoqda*, amal qila boshla*
  step:future = kuchga kiradi*, kuchga kirishi*, amal qila boshlaydi*
  step:prospect = imzolanadi*, imzolash rejalash*, imzolashga, loyiha*, imzolanishi kutil*, imzolashni rejalash*,
    imzolashga tayyor*, imzolash vakolat*
  step:talks = muzokara*, muhokama*, uchrashuv*, maslahatlashuv*
  step:negotiate = muzokara*, muhokama qilin*, kelishilmoqda*, ishlab chiqilmoqda*, muzokaralar ket*
  step:soon = tez orada, yaqinda, yaqin kunlarda, navbatda
  step:verbal = og'zaki kelish*, prinsipial kelish*, og'zaki rozilik*, og'zaki tasdiq*
  list = qidiruvdagi*, qidiruv baza*, qidiruv ro'yxat*, ro'yxat, ro'yxati*, ro'yxatini, ro'yxatga, qidirilayotgan*,
    qora ro'yxat*, davlatlararo qidiruv*, umumiy baza*, ro'yxatidagi*, bazasiga, terrorchilar ro'yxat*,
    qidiruv e'lon*, interpol baza*, qidirilmoqda
  list:search = qidiruvdagi*, qidirilayotgan*, davlatlararo qidiruv*, qidiruv baza*
  list:many = kishining ismi*, kishilik ro'yxat*, nafar shaxs ro'yxat*, kishining ma'lumot*, nafar fuqaro haqida*
  interpol = interpol*, qizil xabarnoma*, qizil bildirishnoma*, qizil byulleten*, diffuziya*
  face = yuzni tanish*, yuz tanish*, yuzni aniqlash*, kamera*, videokuzatuv*, sim-karta*, sim karta*,
    biometrik ro'yxat*, barmoq iz*, imei*, xavfsiz shahar*, aqlli shahar*, pegasus, josuslik dastur*,
    manzil ro'yxat*, xorijiylarni ro'yxat*, abonent*, telefonlarni tingla*, kuzatuv tizim*, yuz skaner*
  face:against = xorijiy*, chet el fuqaro*, chet ellik*, xorijlik*, migrant*, qidiruvdagi*, faollar*, namoyishchi*,
    qochqin*, muhojir*, aeroport*, muxolif*, ichki ishlar*, interpol*, chegara post*, chegara punkt*
  bloc:CSTO = ^KXShT, kollektiv xavfsizlik shartnomasi*
  bloc:CIS = ^MDH, mustaqil davlatlar hamdo'stligi*
  bloc:SCO = ^ShHT, shanxay hamkorlik tashkiloti*
  bloc:EAEU = yevroosiyo iqtisodiy ittifoqi*
  bloc:UNION_STATE = ittifoq davlati*
  bloc:SCHENGEN = shengen*
  bloc:GCC = ko'rfaz hamkorlik kengashi*
  bloc:word = a'zo davlat*, a'zo mamlakat*, davlatlar*, mamlakatlar*
  door = boshpana*, qochqin maqomi*, qochqinlik maqomi*, viza, vizasi*, vizani, vizalar*, yashash guvohnoma*,
    yashash ruxsat*, yashash uchun ruxsat*, yashashga ruxsat*, gumanitar viza*, pasport*, sayohat hujjat*,
    xalqaro himoya*, vaqtinchalik himoya*, himoya maqomi*, vaqtinchalik yashash*, doimiy yashash*, ishlash ruxsat*,
    ikamet*, oturum*, maqomi, maqom*, insonparvarlik vizasi*, insonparvarlik dasturi*, ko'chirish dasturi*,
    fuqarolik, fuqarolig*, qochqin guvohnoma*, boshpana ariza*, boshpana so'rov*, turish ruxsat*, ro'yxatdan o'tish*
  door:entry = kirish*, mamlakatga kir*, chegaradan o't*, chiqish taqiq*, pasport nazorat*, chegara post*
  door:shut = rad javobi*, rad etish*, bekor qilish*, bekor qilinish*
  door:open = berishga qaror*, berilishi*, maqomini oldi, boshpana oldi, boshpana olgan*, maqom oldi, viza oldi,
    ruxsat oldi, pasport oldi
  door:ban = kirish taqiq*, kirishi taqiq*, kiritilmadi*, kirishga ruxsat berilma*, mamlakatga qo'yilma*,
    chegaradan qaytaril*, kirishi taqiqlan*, kirish taqiqlan*, chiqishi taqiq*, viza taqiq*
  door:appeal = shikoyat*, apellyatsiya*, sudga murojaat*
  door:wish = so'ragan*, so'radi*, ariza*, murojaat*, kutmoqda*, kutayotgan*, olish uchun, umid*, so'rab
  origin:absent = sirtdan, chet elda*, xorijda*, yashayotgan*, yashaydigan, surgunda*, muhojirlikda*,
    mamlakatni tark etgan*, chet elga ketgan*, xorijga qochgan*, chiqib ketgan*, chet eldagi*, xorijdagi*, g'iyobiy*,
    quvg'indagi*, muhojir
  origin:charge = sirtdan, g'iyobiy*, g'iyoban, sirtdan hukm*, qidiruvga bergan*, xalqaro qidiruv*, hibs orderi*,
    qidiruv e'lon*, jinoyat ishi ochil*, jinoyat ishi qo'zg'at*, qidirilmoqda
  origin:label = ekstremist deb*, ekstremistik deb*, xorijiy agent deb*, terrorchi deb*, nomaqbul deb*, xoin deb*,
    terrorchilar ro'yxatiga
  origin:strip = fuqarolikdan mahrum*, fuqaroligidan mahrum*, pasporti bekor*, pasportini bekor*,
    pasport muddatini uzaytirishdan bosh*, pasportini yangilama*, fuqaroligini bekor*, mol-mulki musodara*
  origin:drop = ayblovlar olib tashlan*, ayblov bekor*, amnistiya*, afv*, qidiruvdan chiqaril*, ish tugatil*, oqlandi
  law:absent = sirtdan hibsga olish
`;
