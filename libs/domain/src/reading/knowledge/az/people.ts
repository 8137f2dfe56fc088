/** Who people are, who acts, and what makes a case an ordinary one. */
export const PEOPLE = `
  speaker = deyib*, bildirib*, bildirir*, bildirmiş*, vəkil*, açıqlayıb*, deyir*, dedi, söyləyib*, sözçü*, nazir,
    naziri*, ekspert*, yazıb, yazır*, qeyd edib*, vurğulayıb*, əlavə edib*, məlumat verib*, hesab edir*, danışıb*,
    rəhbəri, direktor*, sədri, deputat*, həyat yoldaşı*, ailəsi*, görə, məlumatına, xatırlayıb, təsdiqləyib
  profile:activist = fəal, fəalı*, fəala, fəalın, fəallar*, müxalif*, dissident*, hüquq müdafiəçi*, hüquq-müdafiəçi*,
    mühacir*, tənqidçi*, müxalifət*, siyasi məhbus*, siyasi mühacir*, aktivist*, şair*, rəssam*, musiqiçi*, reper*,
    alim*, siyasətçi*, partiya üzv*, partiyasının, gənc fəal, həmkarlar*, etirazçı*, aksiya iştirakçı*,
    etirazların iştirakçı*, feminist*, vətəndaş cəmiyyət*, demokratiya*, karikaturaçı*, bəstəkar*, rejissor*,
    müəllim*, hökuməti tənqid*, hakimiyyəti tənqid*, prezidenti tənqid*, xəttat*, ziyalı*, müstəqillik tərəfdar*,
    anarxist*, qraffiti*
  profile:journalist = jurnalist*, bloqer*, bloger*, redaktor*, müxbir*, reportyor*, yazıçı*, yutuber*, youtuber*,
    aparıcı*, operator*, fotoqraf*, media işçi*, araşdırmaçı*, baş redaktor*, videobloqer*, köşə yazar*, publisist*
  profile:lawyer = müxalif vəkil*, hüquq müdafiəçisi vəkil*, vəkili həbs*
  profile:deserter_fought = fərari*, dezertir*, hissəni tərk*, hərbi hissəni tərk*, hissədən qaçan*, cəbhədən qaç*,
    hissəsindən qaç*, müqaviləli əsgər*
  profile:deserter_refused = vuruşmaqdan imtina*, döyüşməkdən imtina*, müharibəyə getməkdən imtina*,
    göndərilməkdən imtina*, cəbhəyə getməkdən imtina*, vicdani səbəb*, savaşmaqdan imtina*
  profile:mobilised = səfərbər*, mobilizasiya*
  profile:draft_evader = hərbi xidmətdən yayın*, xidmətdən yayın*, səfərbərlikdən qaç*, çağırışdan yayın*,
    hərbi xidmətdən qaç*, əsgərlikdən qaç*, səfərbərlikdən yayın*
  profile:security_officer = keçmiş zabit*, keçmiş polis*, keçmiş kəşfiyyat*, keçmiş dtx, keçmiş mtn,
    keçmiş polkovnik*, keçmiş general*, keçmiş hərbçi*, keçmiş fsb, keçmiş pilot*, keçmiş əməkdaş*
  profile:official = keçmiş nazir*, keçmiş məmur*, keçmiş deputat*, keçmiş diplomat*, keçmiş səfir*, keçmiş hakim*,
    keçmiş prokuror*, keçmiş bələdiyyə*, sabiq nazir*, sabiq deputat*, sabiq səfir*, keçmiş rayon sədri*, eks nazir*
  profile:direct_action = yandırma*, sabotaj*, diversiya*, hərbi komissarlıq*, molotov*, partizan*
  profile:foreign_agent = xarici agent*, xarici ajan*
  profile:extremist_label = ekstremist*, gülənçi*, fetö*, nurçu*, islam partiyası*, hizb ut təhrir, hizb-ut-təhrir*,
    müsəlman birliyi*, müsəlman qardaşlar*, radikal*, terrorçu elan*, hüseyniyyun*, hüseynçi*
  profile:undesirable_org = arzuolunmaz təşkilat*
  profile:religious = ilahiyyatçı*, imam*, dindar*, din xadimi*, molla*, axund*, vaiz*, yehova*, keşiş*, pastor*,
    bəhai*, sələfi*, xristianlığı qəbul*, dini icma*, şiə*, şeyx*, rahib*, missioner*
  profile:ethnic = uyğur*, çeçen*, talış*, ləzgi*, güney azərbaycan*, güneyli*, krım tatar*, tibet*, pamir*,
    qaraqalpaq*, axısqa*, bəluc*, həzara*, inquş*, avar*, tatar*, rohinca*, əhvaz*, kürd, kürdlər*, kürdün, kürdü
  profile:lgbt = lgbt*, lqbt*, gey, trans, transgender*, homoseksual*, lezbiyan*, kvir*
  profile:environmental = ekofəal*, ekoloji fəal*, ətraf mühit*, ekoloq*
  profile:relative = həyat yoldaşı*, qardaşı*, bacısı*, oğlu, oğlunu, qızı, qızını, anası*, atası*, ailəsi*,
    qohumları*, yaxınları*, əri, arvadı, övladı*
  profile:child = uşaq, uşağı*, uşaqlar*, azyaşlı*, yetkinlik yaşına çatmayan*, övladı, körpə*
  sign:refugee = sığınacaq*, sığınma*, qaçqın*, mühacir*, siyasi, işgəncə*, təqib*, sürgün, sürgündə*,
    beynəlxalq müdafiə*, bmt qak, bmt-nin qaçqınlar*, unhcr, qaçqınlar üzrə*, 1951 ci il konvensiya*,
    siyasi motivli*, siyasi sifariş*, saxta ittiham*, müharibə əleyhinə*, rejimə qarşı*, etirazların*,
    aksiyalarda iştirak*, hökuməti tənqid*, hökumət tənqidçi*, prezidenti tənqid*, dövlətə xəyanət*,
    hakimiyyəti ələ keçirmə*, hakimiyyətin zorla*, konstitusiya quruluşu*, casusluq*, qeyri-insani rəftar*,
    vicdan məhbus*, müvəqqəti müdafiə*, köməkçi müdafiə*, humanitar müdafiə*, qaçıb gəl*, ekstremizm*, müxalifət*,
    ordunu gözdən sal*, feyk xəbər yay*, ədalətli məhkəmə*, non-refoulement, edam riski*, ölüm hökmü*, edam*,
    həyati təhlükə*, rejimdən qaç*, təqibdən qaç*, ölkədən qaç*, qaçqın düşərgə*, siyasi təzyiq*, siyasi iş*,
    söz azadlığı*, ifadə azadlığı*, azad söz*, repressiya*
  sign:crime = qətl*, narkotik*, dələduz*, oğurluq*, oğurluğ*, quldur*, mənimsəmə*, mənimsə*, rüşvət*, qaçaqmal*,
    zorlama*, insan alveri*, mütəşəkkil cinayət*, mafiya*, kokain*, heroin*, çirkli pul*, pulların yuyulma*, soyğun*,
    banda*, dəstə üzv*, saxtakarlıq*, kibercinayət*, haker*, əmanətçi*, bankir*, vergidən yayınma*, xuliqan*,
    adam öldürmə*, qanuni oğru*, qumar*, maliyyə piramida*, aliment*, cinsi zorakılıq*, pedofil*, külli miqdarda
  sign:labour = əmək miqrant*, qanunsuz miqrant*, patenti olmadan*, patentsiz*, miqrasiya qaydalarını poz*,
    miqrasiya qanunvericiliyini poz*, mövsümi iş*, iş icazəsi*, əmək fəaliyyəti*, qeyri-qanuni miqrasiya*,
    qanunsuz miqrasiya*, viza müddəti*, qalma müddəti*, tikintidə işləyən*, inşaat*, bazarda işləyən*,
    qeydiyyat qaydalarını*
  person = şəxs, şəxsi, şəxsin, şəxslər*, şəxsə, vətəndaş*, jurnalist*, fəal*, bloger*, bloqer*, qadın*, kişi,
    kişini, kişilər*, kişinin, həmkar*, mühacir*, nəfər*, müəllim*, tələbə*, qaçqın*, gənc*, məhbus*, məhkum*,
    müxalif*, şair*, yazıçı*, imam*, əsgər*, zabit*, ailə*, uşaq*, vəkil*, müəllif*, alim*, əcnəbi*, miqrant*,
    azərbaycanlı*, uyğur*, iranlı*, rusiyalı*, belarus, belaruslar*, çeçen*, siyasətçi*, sakin*, şübhəli*, fərari*,
    dindar*, xəttat*, müvəkkil*, qardaşı*, oğlunu, övladı*, iş adamı*, sahibkar*, həkim*, rəssam*
  group = vətəndaş*, qaçqın*, şəxslər*, jurnalist*, fəallar*, mühacirlər*, azərbaycanlılar*, belaruslar*, ruslar*,
    əfqanlar*, iranlılar*, uyğurlar*, proqram*, müraciətçi*, əcnəbilər*, sığınacaq axtaran*, müdafiəçilər*, ailələr*
  authority = polis*, məhkəmə*, prokuror*, nazirli*, hökumət*, xidməti*, xidmət, sərhədçi*, sərhəd xidmət*, səfirli*,
    konsulluq*, dtx, miqrasiya*, orqanlar*, hakimiyyət*, idarəsi*, parlament*, milli məclis*, komitə*, tərəfi,
    tərəfinə, jandarma*, kəşfiyyat*, rəsmilər*, ədliyyə*, daxili işlər*, dövlət təhlükəsizli*, təhlükəsizlik xidmət*,
    baş prokurorluq*, əcnəbilər idarə*, interpol bürosu*, penitensiar*, ombudsman*, rəsmi bakı, rejim*,
    sahil mühafizə*, sərhəd mühafizə*, sərhəd polisi*, federal polis*, miqrasiya idarəsi*, miqrasiya büro*,
    sərhədçilər*, baş polis idarəsi*, təhlükəsizlik orqan*, istintaq komitə*, federal xidmət*, konstitusiya məhkəmə*,
    prezident administrasiya*, sərhəd qoşun*
  court = məhkəmə*, prokuror*, apellyasiya*, ali məhkəmə*, konstitusiya məhkəmə*, hakim, hakimi, hakimlər*,
    kollegiya*, avropa məhkəmə*, aihm, strasburq*, tribunal*, ali inzibati*
  orgword = təşkilat*, ittifaq*, fond*, mərkəzi, partiya*, hərəkat*, birliyi*, assosiasiya*, institut*, şura*,
    platforma*, təşəbbüs*, komitəsi
  office = səfirli*, konsulluq*, nümayəndəli*, baş konsulluq*
  rank = kapitan*, mayor*, polkovnik*, leytenant*, çavuş*, general*, serjant*
  thing = sənəd, sənədi, sənədlər*, sənədləri*, məlumat, məlumatı*, məlumatlar*, pul*, silah*, yazı, yazılar*,
    yazıları*, lent*, cavab*, qərar, icazə, imkan, şans, hökm, təklif, səs, bəyanat, açıqlama, xəbər, müsahibə,
    xalça*, eksponat*, əsər, əsəri, cihaz*, cənazə*, meyit*, yardım*, yük*, texnika*, maşın*, avadanlıq*, kitab*,
    qeydlər*, qeydləri*, mükafat*, medal*, ssenari*, siyahı, siyahını, rəy, göstəriş, tapşırıq, zəng, siqnal,
    oyunçu*, kredit*, torpaq*, ərazi*, kənd, sorğu, sorğunu, məktub*, müraciət, qanun*, layihə*, müqavilə, saziş,
    protokol, icazəsi, viza*, pasport*, açar*, sual*, pay, şikayət*, ərizə*, əmr, yer, qərarı, hökmü
  veto:sport = futbol*, çempion*, turnir*, məşqçi*, klub*, idmançı*, idman*, oyunçu*, hücumçu*, qapıçı*, liqa*,
    güləş*, komandası, yığma*, olimpi*, matç*, oyun, oyunda, qol, legioner*, mövsüm*, transfer*, icarəyə götür*,
    cüdo*, boks*, şahmat*
  veto:history = ildönüm*, kitab, kitabı*, kitabın*, film*, sərgi*, roman*, 1944, 1937, 1915, 1918, muzey*, anım*,
    yad edib, yad edil*, stalin*, sovet dövr*, xatirə*, tarixçi*, sənədli film*, fotolayihə*, repressiya qurban*,
    memuar*, tamaşa*, ikinci dünya müharibə*
  veto:stats = statistik*, faiz, faizi*, %, müqayisədə, göstərici*, rübündə, rüb üzrə, ilin ilk, hesabat*,
    ümumilikdə, cəmi, orta hesabla, sorğuya əsasən, müraciətlərin
  veto:trade = ixrac*, idxal*, ticarət*, yatırım*, investisiya*, turizm*, gömrük*
  veto:sanctions = sanksiyalar*, sanksiya siyahı*
  boilerplate = abunə olun, abunə ol, həmçinin oxuyun, bizi izləyin, paylaşın, kanalımıza qoşul*, ianə*, dəstək olun,
    bizə dəstək, digər xəbərlər, ətraflı oxuyun, bütün hüquqlar*, mövzu ilə bağlı, oxşar xəbərlər, linkə daxil
  boilerplate:notice = ekstremist material sayıl*, arzuolunmaz təşkilat elan edil*, ekstremist material*
`;
