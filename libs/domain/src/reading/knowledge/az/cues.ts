/** What turns a claim, by the stem of the verb. */
export const CUES = `
  cue:refuse = rədd et, imtina et, geri çevir, əsassız say, mümkünsüz say, qanunsuz say, verməkdən imtina et,
    verməyi rədd et, veto qoy, verilməməsi barədə qərar çıxar, verilməsindən imtina et
  cue:refuse/past = təmin etmə, təmin edilmə, razılıq vermə, razı olma, icazə vermə, icazə verilmə, qəbul etmə,
    qəbul edilmə, mümkün sayma, verməyəcəyini bildir
  cue:stop = dayandır, ləğv et, qadağan et, təxirə sal, saxlat, blokla, dondur, qarşısını al, müvəqqəti dayandır,
    icrasını dayandır, qüvvədən sal, əngəllə, geri götür, əl çək, xitam ver, etibarsız say, bəraət ver
  cue:approve = icazə ver, qərar ver, qərar çıxar, qərar qəbul et, təmin et, razılıq ver, təsdiqlə, təsdiq et,
    mümkün say, qanuni say, qüvvədə saxla, şikayəti rədd et, şikayətini rədd et, hökm ver, hökm çıxar,
    yaşıl işıq yandır, razı ol, sanksiya ver, əmr et, göstəriş ver, məqsədəuyğun say, qanuni hesab et,
    mümkün hesab et, məhkum et, barəsində qərar ver, sərəncam ver
  cue:approve/past = şikayəti təmin etmə, şikayətini təmin etmə, apellyasiyanı təmin etmə
  cue:request = tələb et, istə, müraciət et, sorğu göndər, xahiş et, vəsatət qaldır, vəsatət ver, sorğu ünvanla,
    təkid et, israr et, sorğu təqdim et, müraciət ünvanla, nota ver, axtarışa ver
  cue:want = arzula, arzu et
  cue:plea = çağır, çağırış et, çağırışla çıxış et, xəbərdarlıq et, yalvar, səslən, bəyanat yay, müraciət ünvanla
  cue:fear = qorx, ehtiyat et, narahat ol, narahatlıq ifadə et, narahatlığını bildir, təhlükəsi ilə üzləş,
    riski ilə üzləş, çəkin, əndişələn
  cue:expect = gözlə, proqnozlaşdır, ehtimal et
  cue:consider = bax, araşdır, nəzərdən keçir, öyrən, qiymətləndir, müzakirə et
  cue:plan = planlaşdır, hazırlaş, niyyət et, söz ver, vəd et, nəzərdə tut, təklif et, cəhd et, çalış, öhdəlik götür
  cue:deny = təkzib et, yalanla, inkar et, iddiaları rədd et, xəbərləri təkzib et, ittihamları rədd et
  cue:appeal = etiraz et, apellyasiya ver, apellyasiya şikayəti ver, şikayət ver, şikayət et, pislə, qına,
    protest et, kassasiya şikayəti ver, mübahisələndir
  cue:avoid = qurtul, yayın, canını qurtar
  cue:confirm = təsdiqlə, təsdiq et, etiraf et
  cue:threat = hədəsi ilə üzləş, hədələ
`;

/** The same as fixed phrases. */
export const CUE_PHRASES = `
  cue:neg = yoxdur, yox idi, yoxdu, olmadan, olmayıb, bilməz*, bilmir*, bilməyəcək*, bilmədi*, bilməyib*, heç,
    hələ yox, deyil, deyildi, deyildir, deyilmiş, deyillər, deyilik
  cue:nobody = heç kim*, heç bir*, heç kəs*, bir nəfər də
  cue:refuse = imtina, imtinası, rədd cavabı*, verilməməsi*, verilməməlidir, verilə bilməz,
    ekstradisiya edilə bilməz, deportasiya edilə bilməz, qaytarıla bilməz, mənfi cavab*
  cue:stop = müvəqqəti tədbir*, 39 cu qayda*, 39 qayda*, təxirəsalınmaz tədbir*, dayandırılması*, ləğvi*,
    moratorium*, qanunsuz sayıl*, bağlandı, iş bağlan*, xitam veril*
  cue:approve = qərarı qüvvədə saxla*, icazə verilib, qərar verilib, qərar çıxarılıb, qərar qəbul olunub,
    qərar qəbul edilib, qərarı var, qərarını təsdiq*, verilməsi barədə qərar*, barədə qərar*, haqqında qərar*,
    qətidir, qərar qətidir, qanuni qüvvəyə minib, mümkün sayılıb, mümkün saydığı, razılıq*, təsdiq olunub
  cue:request = tələbi*, sorğu, sorğusu*, sorğunu*, vəsatəti*, istəyir*, tələb etdiyi, tələb olunan, axtarılan*,
    axtardığı, xahişi*, müraciəti*, istəyib
  cue:plea = çağırış*, çağırırıq, çağırır, təcili çağırış*, müraciət ediririk, açıq məktub*, imza kampaniya*,
    xəbərdarlıq*, tələb edirik, buraxılsın*, azad edilsin, dayandırılsın, narahatedici, səsimizə səs, göndərməyin,
    verməyin, təhvil verməyin, verilməsin, qaytarılmasın, göndərilməsin, verilməsinlər
  cue:fear = qorxu*, təhlükə, təhlükəsi*, təhlükədə*, riski, risk*, ehtimal*, narahat*, əndişə*, hədəsi altında,
    üz üzə, gözləntisi, ola biləcəyi*, təhlükə ilə
  cue:expect = gözlənilir*, gözlənir*, proqnoz*
  cue:may = ola bilər*, bilər, bilərlər, mümkündür*, bəlkə*, ehtimal var, yəqin, hazırdır, edilə bilər*,
    verilə bilər*, qaytarıla bilər*, göndərilə bilər*
  cue:if = əgər, olarsa, edilərsə, edərsə, verilərsə, qaytarılsa*, göndərilsə*, verilsə*, edilsə*, halda, şərtilə,
    təqdirdə, tutaq ki, çıxarsa, çıxsaydım, qalsaydı*, getsəydi*, təhvil verilsə*, olarsa*, istəsələr
  cue:would = olardı*, edərdilər, qaytarardılar, verərdilər, edilərdi, olunardı
  cue:will = olacaq*, gözlənilir, yaxında, sabah, yaxın günlərdə, tezliklə, gələn həftə, bu günlərdə,
    yaxın vaxtlarda, saatlar ərzində, hər an, ediləcək*, veriləcək*, göndəriləcək*
  cue:plan = planlaşdırır*, hazırlaşır*, niyyət*, plan, planı*, hazırlıq*, vəd*
  cue:deny = təkzib*, yalandır, yalan, əsassız*, həqiqətə uyğun deyil, uydurma*, cəfəngiyat*, dezinformasiya*,
    belə iş yoxdur, belə bir şey yoxdur, feyk*, doğru deyil, böhtan*
  cue:baseless = əsassız*, cəfəngiyat*, uydurma*, dezinformasiya*, həqiqətə uyğun deyil, feyk*, öz xahişi ilə,
    öz arzusu ilə, öz istəyi ilə, öz razılığı*, yazılı razılıq*, yoxladıq, yalan xəbər*, təkzib edib, təkzib etdi,
    yalandır, təkzib edir
  cue:appeal = apellyasiya*, şikayət*, etiraz, etirazı*, kassasiya*, protest*
  cue:threat = hədə*, təhdid*
  cue:rumour = guya, iddia*, telegram*, şayiə*, deyilənə görə, deyilir*, mənbələr*, mənbəyə görə, təsdiqlənməyib,
    müstəqil təsdiq*, söz-söhbət*, sosial şəbəkə*, anonim*, adının çəkilmə*, rejimə yaxın, hökumətə yaxın kanal*,
    bəzi kanallar*, dedi-qodu*
  cue:channels = telegram*, kanallar*, sosial şəbəkə*
  cue:first = mən, biz, məni, bizi, mənə, bizə, mənim, bizim, bizdən
  cue:history = əvvəllər, məsələn, keçmişdə, illər əvvəl, xatırladaq*, xatırladır*, o vaxt, o illərdə, son illər*,
    bundan əvvəl, yada salaq
  cue:confirm = təsdiqləyib*, təsdiq edib, etiraf edir*, etiraf edib, təsdiqlədi
  cue:told = ekstradisiyasını pislə*, deportasiyasını pislə*, verilməsini pislə*, deportasiyasını təsdiq*,
    ekstradisiyasını təsdiq*, deportasiyasından sonra, ekstradisiyasından sonra, verilməsinə etiraz
  cue:after = sonra, ardınca, sonrası, səbəbindən, baxmayaraq, nəticəsində, görə
  cue:before = əvvəl, qabaq, qədər, öncə
  cue:avoid = qurtulub*, canını qurtar*, əvəzinə
  cue:lapse = vaxtı bitib*, müddəti bitib*, etibarsız*
  link:that = ki
  link:break = lakin, amma, çünki, isə, ancaq, halbuki, buna baxmayaraq, ona görə, digər tərəfdən, belə ki, hərçənd,
    yalnız
  link:and = və, ilə, ya, həm
  way:with = arasında, ilə birlikdə, ilə birgə
  way:by = tərəfindən
  way:via = vasitəsilə, üzərindən
  way:to = doğru
  way:fled = qaçıb, qaçan*, qaçaraq, qaçmış*, tərk edib, tərk edən*, tərk etmiş*, gedib, köçüb, mühacirət edib,
    qaçmağa məcbur
  way:skip = paytaxtı, şəhəri, respublikası, dövləti, vilayəti, rəsmi
  month = yanvar*, fevral*, mart, martın, aprel*, mayın, iyun, iyunun, iyul*, avqust*, sentyabr*, oktyabr*, noyabr*,
    dekabr*
  day = bazar ertəsi, çərşənbə axşamı, çərşənbə, cümə axşamı, cümə, şənbə, bazar günü
  asker = tələb, tələbi*, tələb etdiyi, tələbilə, sorğu, sorğusu*, sorğusuna, istəyi*, xahişi*, axtardığı, axtarılan,
    təzyiqi*, sifarişi*, istədiyi
  person:self = onu, ona, onun, o, özü, ondan, özünü
  airport = hava liman*, aeroport*
  placeword = şəhər*, paytaxt*, vilayət*, rayon*, kənd*, keçid məntəqə*, sərhəd*, bölgə*, məhəllə*, qəsəbə*
  duty = saxlamağa borclu*, tutmağa borclu*, saxlamalıdır*, məlumat verməyə borclu*, həbs etməyə borclu*
  third:stop = üçüncü ölkəyə, təhlükəsiz ölkəyə, üçüncü ölkədə, təhlükəsiz yerdə
`;
