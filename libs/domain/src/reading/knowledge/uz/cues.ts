/** What turns a claim, by the stem of the verb. */
export const CUES = `
  cue:refuse = rad et, rad qil, inkor qil, qaytarib ber, asossiz deb top, noqonuniy deb top, bosh tort, voz kech,
    qanoatlantirmay qoldir, rad javobi ber, topshirmaslikka qaror qil, ekstraditsiyani rad et,
    topshirishdan bosh tort, veto qo'y
  cue:refuse/past = qanoatlantirma, rozi bo'lma, ruxsat berma, ruxsat etma, qabul qilma, ma'qullama, rozilik berma
  cue:stop = to'xtat, to'xtatib qo'y, bekor qil, taqiqla, man et, kechiktir, muzlat, oldini ol, to'sib qo'y,
    vaqtincha to'xtat, ijrosini to'xtat, qoldir, kuchdan qoldir, qutqar, tugat, qaytarib ol, yaroqsiz deb top,
    haqiqiy emas deb top, oqla
  cue:approve = ruxsat ber, ruxsat et, qaror chiqar, qaror qil, qaror qabul qil, ma'qulla, tasdiqla, rozilik ber,
    rozi bo'l, hukm chiqar, ajrim chiqar, qonuniy deb top, kuchda qoldir, o'zgarishsiz qoldir, sanksiya ber,
    buyruq ber, ko'rsatma ber, qaroriga imzo chek, qarorga imzo chek, qanoatlantir, lozim deb top, shikoyatni rad et,
    shikoyatini rad et, apellyatsiyani rad et, qondir, hukm qil, yashil chiroq yoq
  cue:approve/past = qarori chiq, qaror chiq, shikoyatni qanoatlantirma
  cue:request = so'ra, talab qil, talab et, so'rov yubor, so'rov jo'nat, murojaat qil, iltimos qil, talabnoma yubor,
    so'rov kirit, ekstraditsiya qilishni so'ra, qidiruvga ber, ariza ber, nota yubor, turib ol
  cue:want = ista, xohla
  cue:plea = chaqir, da'vat et, da'vat qil, ogohlantir, ogohlikka chaqir, undash, iltijo qil, bong ur, yolvor,
    murojaat bilan chiq
  cue:fear = qo'rq, xavotir ol, xavotirlan, xavotir bildir, xavotirda, tashvishlan, tashvish bildir, cho'chi,
    hadiksira, xavfiga duch kel
  cue:expect = kut, taxmin qil, bashorat qil
  cue:consider = ko'rib chiq, o'rgan, muhokama qil, baholab chiq
  cue:plan = rejalashtir, tayyorgarlik ko'r, mo'ljalla, va'da ber, niyat qil, nazarda tut, taklif qil, urin,
    harakat qil, tayyorlan
  cue:deny = rad et, inkor et, yolg'onga chiqar, inkor qil, xabarlarni rad et, xabarni rad et, ayblovlarni rad et
  cue:appeal = shikoyat qil, shikoyat ber, apellyatsiya ber, apellyatsiya shikoyati ber, qorala, norozilik bildir,
    e'tiroz bildir, sudga murojaat qil, qarshi chiq
  cue:avoid = qutul, qochib qutul, omon qol
  cue:confirm = tasdiqla, tan ol, e'tirof et
  cue:threat = qo'rqit, tahdid qil, po'pisa qil
`;

/** The same as fixed phrases. */
export const CUE_PHRASES = `
  cue:neg = emas, emasligi*, yo'q, yo'qligi*, hech, olmaydi*, olmadi*, bo'lmagan*, bo'lmadi*, bo'lmaydi*, hali yo'q,
    qilgani yo'q, bo'lgani yo'q
  cue:nobody = hech kim*, hech bir*, hech qanday, birorta ham, bironta
  cue:refuse = rad, rad javobi*, rad etil*, rad etish*, topshirmaslik*, topshirilmaslig*, bosh tort*,
    topshirib bo'lmaydi, qaytarib bo'lmaydi, yo'l qo'yib bo'lmaydi
  cue:stop = 39-qoida*, vaqtinchalik chora*, to'xtatish*, to'xtatilish*, bekor qilish*, bekor qilinish*, moratoriy*,
    noqonuniy deb topil*, g'ayriqonuniy, yopildi, ish yopil*, tugatildi
  cue:approve = qarori, qaror chiqdi, qarori chiqdi, qaror qabul qilindi, ruxsat*, rozilik*, roziligi*,
    kuchga kirgan qaror*, hukm chiqdi, ajrimi*, qonuniy deb topil*, kuchda qoldiril*
  cue:request = so'rovi*, so'roviga, talabi*, talabiga, so'rab, iltimosi*, so'rovnoma*, talabnoma*, qidirayotgan*,
    qidiruvdagi, so'rovi asosida, so'roviga ko'ra, qidiruvga bergan*
  cue:plea = chaqiramiz, ogohlantirdi, chaqiriq*, chaqirig'*, da'vat*, chaqirmoqda*, chaqiradi*, petitsiya*,
    ochiq xat*, imzo to'plash*, shoshilinch murojaat*, topshirmang*, qaytarmang*, jo'natmang*, topshirilmasin*,
    qaytarilmasin*, kerak emas, ozod qilinsin, to'xtatilsin, bong urmoqda, murojaatnoma*
  cue:threat = chiqib ketmasa*, tark etmasa*, tahdid*, po'pisa*, qo'rqitmoqda*, qo'rqitdi*, aks holda, qaytmasa*
  cue:fear = qo'rqadi*, qo'rqmoqda*, xavf ostida, xavf, xavfi*, xavfda*, xavotir*, tashvish*, qo'rquv*, tahlika*,
    ehtimoli*, duch kelishi*, yuzma-yuz, hadik*
  cue:expect = kutilmoqda*, kutilyapti*, taxmin qilin*
  cue:may = mumkin*, ehtimol, ehtimoldan, balki, shekilli, tayyor, tayyorligi*, extimol
  cue:if = agar, bo'lsa, qilinsa, topshirilsa, qaytarilsa, qaytsa*, so'ralsa, taqdirda, holatda, sharti bilan,
    kelganda, basharti, ulgurmaganimda
  cue:would = bo'lardi*, bo'lardim, qilardi*, kutardi*, topshirardi*
  cue:will = kutilmoqda, yaqinda, ertaga, yaqin kunlarda, tez orada, keyingi haftada, kelgusi haftada,
    soatlar ichida, kun ichida, yaqin orada, arafasida
  cue:plan = rejalashtir*, reja, rejasi*, niyat*, tayyorgarlik*, va'da*
  cue:deny = rad etdi*, yolg'on*, asossiz*, uydirma*, haqiqatga to'g'ri kelmaydi*, bunday holat bo'lmagan, bo'hton*,
    soxta xabar*, feyk*, noto'g'ri xabar*, dezinformatsiya*
  cue:baseless = aslida boshqacha, asossiz*, uydirma*, haqiqatga to'g'ri kelmay*, bunday holat bo'lmagan, feyk*,
    dezinformatsiya*, o'z xohishi bilan*, o'z ixtiyori bilan, o'z istagi bilan, soxta xabar*, yolg'on,
    xabarni rad et*, xabarlarni rad et*, degan xabarni rad*, inkor etdi, asossiz deb
  cue:appeal = shikoyat*, apellyatsiya*, e'tiroz*, norozilik*, qarshi ariza*, kassatsiya*
  cue:rumour = go'yo*, telegram*, mish-mish*, degan xabar*, emish*, aytilishicha, manbalar*, manbaga ko'ra,
    tasdiqlanmagan*, da'vo*, ijtimoiy tarmoq*, aytishlaricha, anonim*, taxminlarga ko'ra, mustaqil manba*,
    nomi oshkor*, ayrim kanallar*
  cue:channels = telegram*, kanallar*, ijtimoiy tarmoq*
  cue:first = men, biz, meni, bizni, menga, bizga, mening, bizning, o'zimni, mendan, bizdan
  cue:history = ilgari, masalan, o'tmishda, yillar oldin, yil avval, eslatib o'tamiz, eslatamiz, o'sha paytda,
    o'sha yillarda, so'nggi yillarda, avvalroq
  cue:confirm = tasdiqladi*, tasdiqlagan*, tan oldi*, e'tirof etdi*
  cue:told = deportatsiyasini qorala*, ekstraditsiyasini qorala*, topshirilganini tasdiq*, topshirilganini qorala*,
    deportatsiya qilinganini*, deportatsiyadan keyin, ekstraditsiyadan keyin, topshirilganidan keyin
  cue:after = keyin, so'ng, ortidan, tufayli, sababli, natijasida, qaramay, qaramasdan, oqibatida
  cue:before = oldin, avval, qadar, gacha
  cue:avoid = qutuldi*, o'rniga
  cue:lapse = muddati tugagan*, muddati o'tgan*, yaroqsiz*
  link:that = deb, ki
  link:break = lekin, ammo, chunki, biroq, esa, garchi, shunday bo'lsa-da, aksincha, shu bilan birga, vaholanki,
    negaki
  link:and = va, bilan, hamda, yoki
  way:with = o'rtasida, bilan birga
  way:by = tomonidan
  way:via = orqali
  way:to = tomon
  way:fled = qochib, qochgan*, qochib ketgan*, qochib kelgan*, tark etgan*, tark etib, chiqib ketgan*,
    qochib chiqqan*, ketishga majbur
  way:skip = poytaxti, shahri, respublikasi, davlati, viloyati, rasmiy
  month = yanvar*, fevral*, mart, martda, aprel*, may, mayda, iyun*, iyul*, avgust*, sentabr*, sentyabr*, oktabr*,
    oktyabr*, noyabr*, dekabr*
  day = dushanba*, seshanba*, chorshanba*, payshanba*, juma, juma kuni, shanba*, yakshanba*
  asker = talab, talabi*, talabiga, so'rov, so'rovi*, so'roviga, so'rovlari*, iltimosi*, bosimi*, qidirayotgan*,
    qidiruvga bergan*, iltimosiga
  person:self = uni, unga, uning, u, o'zi, undan, o'zini
  airport = aeroport*
  placeword = shahri*, shahar*, poytaxt*, viloyat*, tuman*, qishlog'*, chegara*, posti*, hudud*, mahalla*
  duty = ushlashi shart, ushlashga majbur*, hibsga olishi shart, xabar berishi shart, topshirishga majbur*,
    ushlash majburiyat*, hibsga olishga majbur*
  third:stop = uchinchi davlatga, uchinchi mamlakatga, xavfsiz mamlakatga, xavfsiz joyda
`;
