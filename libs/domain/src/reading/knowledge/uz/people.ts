/** Who people are, who acts, and what makes a case an ordinary one. */
export const PEOPLE = `
  speaker = dedi*, deydi*, aytdi*, aytgan*, aytishicha, ma'lum qildi*, ma'lum qiladi*, advokat*, bildirdi*,
    bildirgan*, yozdi*, yozishicha, ta'kidladi*, qo'shimcha qildi*, vakili*, matbuot kotibi*, matbuot xizmati*,
    vazir, vaziri*, rahbari*, direktor*, raisi, ekspert*, tahlilchi*, ko'ra, so'zlariga ko'ra, ma'lumotiga ko'ra,
    oilasi*, tushuntirdi*, deputat*, ombudsman*, boshlig'i, e'lon qildi*, rasmiylar*, xabar berdi*, yurist*,
    yuristlar*
  profile:activist = faol, faoli*, faollar*, faolning, faolni, faolga, muxolif*, huquq himoyachi*,
    inson huquqlari himoyachi*, huquqbon*, dissident*, siyosatchi*, siyosiy mahbus*, tanqidchi*, siyosiy muhojir*,
    surgundagi, shoir*, rassom*, musiqachi*, reper*, olim, olimni, olimi, namoyishchi*, norozilik aksiya*,
    muxolifat*, rejissyor*, partiya a'zo*, jamoat faol*, feminist*, diniy faol*, hukumatni tanqid*,
    hukumat tanqidchi*, prezidentni tanqid*, urushga qarshi*, demokratiya*, yetakchisi*, tadbirkor, ziyoli*,
    karikaturachi*, anarxist*
  profile:journalist = jurnalist*, bloger*, blogger*, muxbir*, muharrir*, bosh muharrir*, yozuvchi*, yutuber*,
    boshlovchi*, operator*, fotograf*, reportyor*, videobloger*, nashr muassis*, surishtiruvchi*
  profile:lawyer = huquq himoyachisi advokat*, muxolif advokat*
  profile:deserter_fought = dezertir*, qochoq askar*, qismini tashlab*, harbiy qismni tashlab*,
    qismni o'zboshimchalik*, frontdan qoch*, harbiy qismdan qoch*, qismdan qochgan*, tashlab ketganlikda*,
    kontrakt askar*
  profile:deserter_refused = jang qilishdan bosh tort*, urushga borishdan bosh tort*, frontga borishdan bosh tort*,
    urushishdan bosh tort*, jang qilishni istama*, urushishni istama*
  profile:mobilised = safarbar*, mobilizatsiya*
  profile:draft_evader = harbiy xizmatdan bo'yin*, safarbarlikdan qoch*, chaqiruvdan qoch*, harbiy xizmatdan qoch*,
    armiyadan qoch*, mobilizatsiyadan qoch*
  profile:security_officer = sobiq zobit*, sobiq xodim*, sobiq militsiya*, sobiq politsiya*, sobiq polkovnik*,
    sobiq general*, sobiq mayor*, sobiq harbiy*, sobiq DXX, sobiq MXX, sobiq FXX, sobiq armiya, sobiq uchuvchi*,
    sobiq vagner*
  profile:official = sobiq vazir*, sobiq hokim*, sobiq deputat*, sobiq elchi*, sobiq diplomat*, sobiq sudya*,
    sobiq prokuror*, sobiq amaldor*, sobiq senator*
  profile:direct_action = o't qo'yish*, sabotaj*, qo'poruvchi*, harbiy komissarlik*, molotov*, partizan*
  profile:foreign_agent = xorijiy agent*, chet el agent*, inoagent*
  profile:extremist_label = ekstremist*, hizb ut-tahrir*, hizbut tahrir*, hizbut-tahrir*, jihodchi*, gulenchi*,
    24-guruh*, islom uyg'onish*, islom harakati*, aqidaparast*, ekstremizm*, terrorchi deb, vahhobiy*, jihodiy*,
    g'oyalar tarqat*
  profile:undesirable_org = nomaqbul tashkilot*, istalmagan tashkilot*
  profile:religious = imom*, diniy, dindor*, ulamo*, mulla*, domla*, yehova*, pastor*, ruhoniy*,
    nasroniylikni qabul*, xristian*, bahoiy*, salafiy*, din arbobi*, hijobli*, xoji*, mufti*, protestant*,
    missioner*, shayx*
  profile:ethnic = qoraqalpoq*, uyg'ur*, chechen*, pomirlik*, pomir*, qrim-tatar*, qrim tatar*, tibetlik*, kurd*,
    hazara*, rohinja*, ingush*, dog'istonlik*, tatar*, ichki mo'g'ulistonlik*, sinjonglik*, etnik qozoq*,
    etnik qirg'iz*
  profile:lgbt = lgbt*, gey, geylar*, transgender*, gomoseksual*, lesbiyan*
  profile:environmental = ekofaol*, ekolog*, ekologik faol*
  profile:relative = turmush o'rtog'i*, aka-uka*, akasi*, ukasi*, singlisi*, opasi*, o'g'li*, qizi*, onasi*, otasi*,
    oilasi*, qarindosh*, xotini*, eri, yaqinlari*, rafiqasi*, farzandi*, farzandlari*
  profile:child = bola, bolalar*, bolasi*, voyaga yetmagan*, chaqaloq*, go'dak*, farzand*, o'smir*
  sign:refugee = boshpana*, qochqin*, muhojirlik*, siyosiy, qochib kelgan, qiynoq*, ta'qib*, surgunda*, quvg'in*,
    xalqaro himoya*, vaqtinchalik himoya*, bmt qochqinlar*, qochqinlar komissar*, unhcr, siyosiy sabab*,
    vijdon mahbus*, urushga qarshi*, norozilik aksiya*, namoyish*, hukumatni tanqid*, prezidentni haqorat*,
    konstitutsiyaviy tuzum*, davlatga xiyonat*, ekstremizm*, noinsoniy muomala*, qochib ketgan*, qochib chiqqan*,
    muxolifat*, soxta ayblov*, uydirma ayblov*, adolatli sud*, lagerlardan*, lager*, siyosiy buyurtma*,
    armiyani obro'sizlantir*, feyk tarqat*, nukus voqea*, nukusdagi voqea*, noma'qul, o'lim jazosi*, qatl*,
    hayoti xavf*, rejimdan qoch*, ta'qibdan qoch*, qochqinlar lageri*, siyosiy bosim*, so'z erkinligi*,
    fikr erkinligi*, repressiya*, qatag'on*
  sign:crime = qotillik*, narkotik*, giyohvand*, firibgar*, o'g'irlik*, o'g'rilik*, bosqinchi*, talonchi*, zo'rlash*,
    pora*, poraxo'r*, odam savdosi*, kontrabanda*, uyushgan jinoyat*, to'da*, o'ldirganlik*, o'zlashtir*, rastrata*,
    pul yuvish*, xakker*, kiberjinoyat*, pedofil*, aliment*, qimor*, soliq to'lama*, bezorilik*, qalbaki*,
    moliyaviy piramida*, moshennik*, avtoo'g'ri*, fohisha*, mafiya*, karta*, ot o'g'ri*, plastik karta*
  sign:labour = mehnat muhojir*, mehnat migrant*, noqonuniy migrant*, noqonuniy migratsiya*, patentsiz*,
    ishchi migrant*, migratsiya qoida*, migratsiya qonun*, ruxsatsiz ishla*, qurilishda ishla*, qurilishlarda*,
    yashash muddati*, viza muddati*, noqonuniy ishla*, gastarbayter*, mavsumiy ish*, jarima to'lama*, reydlar*,
    mardikor*, ishlash uchun ruxsat*
  person = fuqaro, fuqaroni*, fuqarosi*, fuqarolar*, fuqaroga, fuqaroning, shaxs, shaxsni, shaxslar*, shaxsning,
    odam*, jurnalist*, bloger*, faol*, kishi, kishini, kishilar*, nafar, ayol*, erkak*, yigit*, qiz, talaba*, imom*,
    migrant*, muhojir*, qochqin*, askar*, zobit*, o'qituvchi*, shoir*, yozuvchi*, advokat*, oila*, bola*, farzand*,
    sudlanuvchi*, gumonlanuvchi*, ayblanuvchi*, mahkum*, mahbus*, tadbirkor*, ishbilarmon*, uyg'ur*, qoraqalpoq*,
    rossiyalik*, tojikistonlik*, o'zbekistonlik*, turkmanistonlik*, belaruslik*, eronlik*, afg'on*, qozog'istonlik*,
    rejissyor*, dasturchi*, shifokor*, olim, olimi, singlisi*, akasi*, ukasi*, turmush o'rtog'i*, o'g'lini,
    muxolifatchi*, himoyachi*, xorijlik*, chet ellik*, domla*, yurtdosh*, hamyurt*
  group = fuqarolar*, fuqaro*, qochqin*, odam*, bloger*, jurnalistlar*, faollar*, muhojirlar*, migrantlar*,
    xorijliklar*, rossiyaliklar*, belarusliklar*, o'zbekistonliklar*, uyg'urlar*, afg'onlar*, oilalar*, dastur*,
    kishilar*, talabalar*
  authority = politsiya*, militsiya*, sud, sudi*, suda*, sudga, sudning, sudlar*, prokuratura*, prokuror*, vazirlik*,
    vazirligi*, hukumat*, chegarachi*, chegara xizmat*, chegara qo'shin*, migratsiya*, elchixona*, konsullig*,
    konsullik*, idora*, idorasi*, tomoni, tomoniga, rasmiylar*, xavfsizlik xizmat*, davlat xavfsizlik*,
    maxsus xizmat*, ichki ishlar*, iib, iiv, dxx, hokimlig*, hokimlik*, parlament*, senat*, boshqarma*, qo'mita*,
    razvedka*, tergov*, agentlig*, agentlik*, organlari*, hokimiyat*, bosh prokuratura*, tashqi ishlar*, tiv,
    ombudsman*, mahkamasi*, bojxona xizmat*, immigratsiya*, xodimlar*, xodimi*, rejim*, armiya*, interpol byuro*,
    chegara politsiya*, federal politsiya*, migratsiya xizmat*, xavfsizlik organ*, tergov qo'mita*,
    prezident administratsiya*, jazoni ijro*, ichki ishlar boshqarma*, politsiya boshqarma*, chegara xizmati*,
    chegarachilar*
  court = sud, sudi*, sudning, sudga, sudya*, sudlar*, prokuratura*, prokuror*, oliy sud*, apellyatsiya*,
    konstitutsiyaviy sud*, yevropa sudi*, tribunal*, hakam, ma'muriy sud*, kassatsiya*
  orgword = tashkilot*, jamg'arma*, uyushma*, partiya*, harakat*, markazi, qo'mita*, assotsiatsiya*, institut*,
    ittifoq*, kengash*, platforma*, birlashma*, komissarlig*
  office = elchixona*, konsullig*, konsullik*, konsulxona*, vakolatxona*, bosh konsul*
  rank = kapitan*, mayor*, polkovnik*, leytenant*, serjant*, general*, uchuvchi*
  thing = hujjat, hujjatni, hujjatlar*, hujjati*, yozuv*, pul, pulni, pulini, qurol*, mablag*, ma'lumot, ma'lumotni,
    ma'lumotlar*, javob, imkon, imkonini, ruxsat, ariza, xabar, intervyu, buyruq, ko'rsatma, maslahat, guvohnoma*,
    material*, dalil*, nusxa*, ot, otlar*, mashina*, avtomobil*, jasad*, murda*, yordam, yuk, texnika*, osori-atiqa*,
    eksponat*, mukofot*, medal*, kitob*, ro'yxat, ro'yxatni, kalit*, yer, suv, gaz, hosil*, so'rov, nota, xat, asar,
    qaror, qarori, viza*, pasport*, shikoyat*, savol*, bayonot*, imkoniyat*, jazo*, hukm*, va'da*
  veto:sport = futbol*, chempion*, turnir*, murabbiy*, sportchi*, klub*, terma jamoa*, liga*, gol, kurash*, boks*,
    olimpi*, o'yinchi*, hujumchi*, darvozabon*, medal*, match*, o'yin, atletika*, atletikachi*, kubog*, shaxmat*,
    dzyudo*, futbol federatsiya*, atletika federatsiya*
  veto:history = yilligi*, kitob*, film*, roman*, ko'rgazma*, 1944*, 1937*, muzey*, xotira*, xotirla*, stalin*,
    sovet davri*, tarixchi*, hujjatli*, qatag'on qurbon*, spektakl*, esdalik*, qo'llanma*, ikkinchi jahon*, teatr*,
    asari
  veto:stats = statistika*, foiz*, %, nisbatan, hisobot*, taqqoslash*, o'tgan yili, yil davomida, chorak*,
    umumiy soni, o'rtacha, jami, yilda ..3 nafar, hisobotida
  veto:trade = eksport*, import*, savdo*, investitsiya*, turizm*, bojxona*, paxta*
  veto:sanctions = sanksiya*
  boilerplate = obuna bo'ling, shuningdek o'qing, kanalimizga, bizni kuzat*, ulashing, batafsil o'qing,
    qo'llab-quvvatlang, bizga qo'shil*, barcha huquqlar*, mavzuga oid, xabarnoma*, reklama
`;
