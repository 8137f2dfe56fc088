/** What is done to people, by the stem of the verb, in Latin letters. */
export const ACTS = `
  act:return = deportatsiya qil, deport qil, ekstraditsiya qil, ekstradisiya qil, qaytarib yubor, chiqarib yubor,
    majburan qaytar, majburan jo'nat, majburan yubor, majburan chiqarib yubor, mamlakatdan chiqarib yubor,
    mamlakatdan chiqar, mamlakatdan quv, vataniga qaytar, vataniga jo'nat, vataniga yubor, vataniga deportatsiya qil,
    ortga qaytar, ortiga qaytar, qaytarib ber, ushlab ber, tutib ber, tutib topshir, topshirib yubor,
    samolyotga o'tqaz, samolyotga o'tqazib jo'nat, samolyotga chiqar, samolyotga solib yubor, samolyotga mindir,
    reys bilan jo'nat, reysi bilan jo'nat, chegarada topshir, chegaraga olib borib topshir, chegaradan qaytar,
    chegaradan chiqar, respublikadan chiqar, surgun qil, badarg'a qil, hukumatiga topshir, politsiyasiga topshir,
    tomoniga topshir, militsiyasiga topshir, qo'liga topshir, readmissiya qil, repatriatsiya qil, yurtiga qaytar,
    yurtga qaytar, vataniga olib ket, mamlakatiga qaytar, mamlakatiga jo'nat, charter reysi bilan yubor,
    charter reysida jo'nat, etap qil, chegaraga chiqar, chegara ortiga chiqar, ekstraditsiya qilib olib kel,
    ekstraditsiya qilib olib ket, deportatsiya qilib yubor, berib yubor, tutqaz, topshirib qo'y, qo'liga ber,
    jazoni o'tash uchun yubor, sudlash uchun topshir
  act:return:object = topshir, jo'nat, yubor, ber, qaytar
  act:return:weak = olib ket, olib kel, olib bor, olib o't, uchir, keltir, jo'nab ket
  act:detain = ushla, ushlab tur, hibsga ol, qo'lga ol, qamoqqa ol, qama, qamab qo'y, tutib tur, tut, tutib ol,
    hibs qil, saqlab tur, ushlab qol, ushlab ol, tergov hibsxonasiga joylashtir, hibsxonaga joylashtir,
    hibsxonaga tashla, izolyatorga joylashtir, deportatsiya markaziga joylashtir, qaytarish markaziga joylashtir,
    qaytarish markazida saqla, markazida saqla, aeroportda ushla, aeroportda ushlab qol, chegarada ushla,
    chegarada to'xtat, pasport nazoratida ushla, uyidan olib ket, ish joyidan olib ket, politsiya bo'limiga olib ket,
    militsiyaga olib bor, ekstradision hibsga ol, ekstraditsion hibsga ol, uy qamog'iga ol, qamoq muddatini uzaytir,
    hibs muddatini uzaytir, ushlab turish muddatini uzaytir, muddatini ikki oyga uzaytir, kishanla,
    samolyotdan tushir, poyezddan tushir, avtobusdan tushir, ko'chada ushla, uyida ushla, mehmonxonada ushla,
    qidiruv asosida ushla, interpol qidiruvi bilan ushla, tergov izolyatoriga joylashtir, hibsda saqla,
    qamoqda saqla, bo'limga olib bor, bo'limga olib ket, militsiyaga olib ket, politsiyaga olib ket,
    ekstraditsiya uchun ushla, sutkaga qama, ma'muriy qamoqqa ol
  act:abduct = o'g'irla, o'g'irlab ket, olib qoch, mashinaga bosib ket, mashinaga tiq, majburan mashinaga o'tqaz,
    mashinaga o'tqazib ket, avtomobilga o'tqaz, noma'lum tomonga olib ket, noma'lum joyga olib ket,
    boshiga qop kiydir, ko'zini bog'la, garovga ol, yashirincha olib ket, yashirincha olib chiq, aldab olib ket,
    zo'rlab olib ket, kuch bilan olib ket, ko'chadan olib ket, majburan olib ket, majburlab olib ket, tutib olib ket,
    qurol kuchi bilan olib ket, bosib olib ket, samolyotga majburan chiqar
  act:vanish/past = g'oyib bo'l, yo'qol, izsiz yo'qol, dom-daraksiz ketib, bedarak yo'qol, bedarak ket,
    aloqaga chiqma, aloqa uzil, daraksiz yo'qol
  act:harm = o'ldir, kaltakla, do'pposla, pichoqla, otib o'ldir, otib tashla, yarala, jarohatla, zaharla, ur, kuydir,
    o't qo'y, suiqasd uyushtir, qiyna, pichoq sanch, o'q uz, o'qqa tut, bo'g'ib o'ldir
  act:harm/past = hujum qil, hujumga uchra, suiqasdga uchra, o'q uz, o'lik holda top, o'lik topil, jasadi topil,
    halok bo'l, o'ldirib ket, kaltak ye, jarohat ol, vafot et
  act:press = tahdid qil, qo'rqit, po'pisa qil, bosim o'tkaz, bosim qil, tintuv o'tkaz, tintuv qil, uyini tintuv qil,
    so'roq qil, so'roqqa tut, so'roqqa chaqir, tergovga chaqir, chaqirtir, ta'qib qil, taqib qil, hisoblarini muzlat,
    bank hisobini muzlat, mol-mulkini xatla, ofisini yop, faoliyatini to'xtat, litsenziyasini bekor qil, muhrla,
    yopishga majburla, chiqib ketishga majburla, mamlakatni tark etishga majburla, tark etishni talab qil,
    oilasini qo'rqit, qarindoshlarini qo'rqit, qarindoshlarini ushla, bostirib kir, reyd o'tkaz, tekshiruv o'tkaz,
    telefonini tortib ol, pasportini tortib ol, kuzat, shantaj qil, do'q ur
  act:press/past = tahdid ol, tahdidlar ol, bosimga uchra, ta'qibga uchra, bosim ostida qol
  act:release = ozod qil, qo'yib yubor, ozodlikka chiqar, hibsdan ozod qil, qamoqdan chiqar, garov evaziga chiqar,
    kafillik asosida qo'yib yubor
  act:release/past = ozodlikka chiq, qamoqdan chiq, hibsdan chiq
`;

/** The same as nouns, and the words around an act that tell what kind of act it is. */
export const ACT_PHRASES = `
  noun:return = deportatsiya*, deport, ekstraditsiya*, ekstradision*, ekstraditsiyaviy, topshirish*, topshirilish*,
    ushlab berish*, tutib berish*, chiqarib yuborish*, chiqarib yuborilish*, qaytarib yuborish*,
    qaytarib yuborilish*, majburan qaytarish*, majburan jo'natil*, jo'natilish*, qaytarilish*, ixtiyoriy qaytish,
    ixtiyoriy qaytar*, readmissiya*, badarg'a*, ortga qaytarish*, jo'natish*, uzatib yuborish*,
    mamlakatdan chiqarish*, ommaviy deportatsiya*, berib yuborish*, ortga qaytarilish*
  noun:given = topshirish
  noun:detain = hibs, hibsi*, hibsga, hibsda*, qamoq, qamoqda*, qamoqqa, ushlash*, ushlanish*, qo'lga olish*,
    qo'lga olinish*, hibsga olish*, hibsga olinish*, qamoqqa olish*, qamoqqa olinish*, ushlab turish*,
    qamoq muddati*, uy qamog'i*
  state:held = saqlanmoqda*, saqlanayotgan*, hibsda, qamoqda, hibsxonada*, hibsxonasida*, izolyatorda*,
    tergov hibsxonasi*, qaytarish markazida*, deportatsiya markazida*, ushlab turilibdi*, ushlab turilgan*,
    nazorat ostida, uy qamog'ida*, qamoqda o'tir*, hibsda saqlan*, aeroportda ushlab*, tranzit zonada*, SIZO*,
    tergov izolyator*, bo'limda saqlan*, politsiya bo'limida*, ekstraditsiyani kutmoqda, deportatsiyani kutmoqda,
    ozod qilinmagan, migratsiya markazida*, vaqtincha saqlash*
  noun:abduct = o'g'irlash*, o'g'irlab ketish*, o'g'irlanish*, g'oyib bo'lish*, majburiy yo'qol*, odam o'g'irlash*,
    olib qochish*
  act:vanish/past = bedarak*, dom-daraksiz*, daraksiz*, taqdiri noma'lum*, qayerdaligi noma'lum*,
    qayerda ekani noma'lum*, aloqaga chiqmay*, aloqaga chiqmagan*, telefoni o'chiq*, xabar yo'q, darak yo'q,
    aloqa uzilgan*, izsiz
  noun:harm = hujum*, suiqasd*, qotillik*, kaltaklash*, zaharlash*, zaharlanish*, pichoqlash*, o'ldirilish*
  noun:press = tintuv*, tahdid*, bosim*, po'pisa*, ta'qib*, so'roq*, reyd*, shantaj*, tekshiruv*, do'q,
    tergovga chaqir*, qo'rqitish*
  noun:release = ozod qilish*, ozod qilinish*, qo'yib yuborish*, ozodlikka chiqish*
  release:from = hibs*, qamoq*, sud, sudi*, suddan, sudga, izolyator*, politsiya*, militsiya*, garov*, kafil*,
    qamoqxona*, hibsxona*, markaz*, prokuratura*
  after:order = qaror*, ajrim*, buyruq*, buyrug'*, hukm*, farmoyish*
  after:request = so'rov, so'rovi*, so'rovini*, so'roviga, so'rovlar*, talab, talabi*, talabnoma*, iltimos*,
    murojaat*, ariza*
  after:step = ishi*, jarayon*, masala*, sudi*, tartib*, tergov*, yig'ilish*
  after:arrest = hibsi*, qamog'i*
  after:treaty = bitim*, shartnoma*, kelishuv*, konvensiya*, to'g'risidagi, haqidagi shartnoma*, qonun*, protokol*,
    statistika*
  answer:request = ekstraditsiya so'rov*, topshirish so'rov*, so'rovini, talabini, ekstraditsiya talab*
  press:group = tashkilot*, jamg'arma*, uyushma*, tahririyat*, markaz*, nashr*, kanal*, sayt*, jamiyat*, madrasa*,
    maktab*, jamoa*, birlashma*, guruh*, NNT*, diaspora*
  press:closed = yopildi, yopilgan*, yopishga majbur*, faoliyatini to'xtat*, faoliyatiga chek*, muhrlan*
  soldiers = askar*, harbiy politsiya*, xavfsizlik xodim*, zobit*, agent*, maxsus xizmat*, maxsus xizmatlar*,
    razvedka*, maxsus kuch*, DXX xodim*, FXX xodim*, FSB xodim*, harbiylar*, qadirovchi*, sepah*
  unknown:men = noma'lum shaxs*, noma'lum kishi*, noma'lum odam*, niqobli*, niqob kiygan*, fuqarolik kiyim*,
    fuqaro kiyim*, oddiy kiyim*, kimligi noma'lum*, raqamsiz mashina*, raqamsiz*, qurolli kishi*, qora niqob*,
    notanish*
  diplomat = diplomat*, attashe*, istalmagan shaxs*, persona non grata
  act:detain:slang/past = olib ketishdi, olib ketishgan, olib ketdi, olib ketibdi
`;
