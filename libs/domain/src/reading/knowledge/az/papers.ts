/** Treaties, lists, systems, doors and acts of the origin, by the stem of the verb. */
export const PAPER_VERBS = `
  step:sign = imzala, imza at, paraf et, bağla, imza qoy
  step:sign/past = razılaş, razılığa gəl, anlaşma əldə et, razılıq əldə et
  step:ratify = ratifikasiya et, təsdiqlə, təsdiq et, qanunu qəbul et
  step:force = qüvvəyə mindir, işə sal, tətbiq et, tətbiqinə başla, istifadəyə ver, quraşdır, qoş, yüklə, ötür,
    inteqrasiya et, bazaya daxil et, bazasına daxil et, bazasına yüklə, məcburi et, mübadiləyə başla, siyahıya sal,
    paylaş, təqdim et, bazaya qoş, bazasına qoş
  step:force/past = qüvvəyə min, işə düş, qüvvədə ol, fəaliyyətə başla, işləməyə başla, tətbiq olunmağa başla
  step:suspend = dayandır, ləğv et, dondur, denonsasiya et, sil, qadağan et, qüvvədən sal, söndür, bağla, xitam ver,
    rədd et, imtina et, sök, bazadan sil, siyahıdan çıxar, etibarsız say
  step:suspend/past = qüvvədən düş, konvensiyadan çıx, müqavilədən çıx, sazişdən çıx
  step:negotiate = müzakirə et, danışıqlar apar, hazırla, təklif et, nəzərdən keçir, planlaşdır, işlə, razılaşdır,
    gündəmə gətir
  list:move = ver, ötür, yüklə, təqdim et, göndər, paylaş, çatdır, əlavə et, daxil et, yerləşdir, sızdır
  door:shut = rədd et, imtina et, ləğv et, dayandır, etibarsız say, geri götür, bağla, məhdudlaşdır, xitam ver,
    dondur, qadağan et, əlindən al, sərtləşdir
  door:shut/past = vermə, verilmə, uzatma, uzadılma, qəbul etmə, qəbul edilmə, tanıma, razılıq vermə,
    rədd cavabı ver, rədd cavabı al, mənfi cavab ver, mənfi cavab al, yeniləmə
  door:open = ver, uzat, tanı, təqdim et, təmin et, aç, başla, qəbul et, bərpa et, asanlaşdır, yenilə, genişləndir,
    təsdiqlə
  door:open/past = əldə et, uzadıl, statusuna sahib ol
  door:undo = ləğv et, qüvvədən sal, dəyişdir
  door:ban = ölkəyə buraxma, ölkəyə buraxılma, sərhəddən buraxma, sərhəddən geri qaytar, sərhəddən geri göndər,
    hava limanından geri qaytar, aeroportdan geri göndər, girişini qadağan et, girişi qadağan et, giriş qadağası qoy,
    girişinə icazə vermə, girişinə icazə verilmə, ölkəyə girişinə qadağa qoy, gəldiyi reyslə geri göndər,
    çıxışına qadağa qoy, ölkədən çıxışına qadağa qoy, viza verməyi dayandır, sənəd qəbulunu dayandır, sərhədi bağla,
    ölkəyə daxil olmasına icazə vermə
  door:wish/past = istə, müraciət et, tələb et, gözlə, ərizə ver, sənəd ver, almaq istə, xahiş et
  origin:charge = qiyabi məhkum et, qiyabi həbs et, qiyabi qaydada ..6 məhrum et, qiyabi ..6 məhkum et,
    qiyabi hökm oxu, qiyabi hökm çıxar, qiyabi həbs qərarı çıxar, qiyabi həbs qətimkan tədbiri seç, axtarışa ver,
    beynəlxalq axtarışa ver, barəsində cinayət işi aç, barəsində cinayət işi başla, cinayət işi başla,
    cinayət işi qaldır, barəsində həbs qərarı çıxar, barəsində axtarış elan et, interpol xətti ilə axtarışa ver,
    qiyabi ittiham irəli sür, qiyabi ..4 azadlıqdan məhrum et, başına mükafat qoy, axtarış siyahısına sal,
    qiyabi mühakimə et, qiyabi ..8 məhrum et, qiyabi ..8 cəza ver, qiyabi ..8 məhkum et
  origin:label = ekstremist elan et, terrorçu elan et, xarici agent elan et, terrorçular siyahısına sal,
    ekstremist təşkilat elan et, arzuolunmaz elan et, arzuolunmaz təşkilat elan et, terror təşkilatı elan et,
    vətən xaini elan et, reyestrinə daxil et, siyahısına daxil et, xain elan et, ekstremist tanı
  origin:strip = pasportunu etibarsız say, pasportunu etibarsız elan et, pasportunu ləğv et, pasportlarını ləğv et,
    vətəndaşlıqdan məhrum et, vətəndaşlığını ləğv et, vətəndaşlıqdan çıxar, pasport verməkdən imtina et,
    pasportunu uzatmaqdan imtina et, pasportunu yeniləməkdən imtina et, konsulluq xidmətindən imtina et,
    əmlakını müsadirə et, əmlakına həbs qoy, pasportunu müsadirə et, pasportunu əlindən al, evini müsadirə et
  origin:strip/past = pasport vermə, pasportunu uzatma, pasportunu dəyişmə, pasportu uzadılma, pasport verilmə,
    pasportunu yeniləmə, arayış vermə
  origin:drop = ittihamları götür, ittihamı götür, cinayət işinə xitam ver, axtarışı dayandır, axtarışdan çıxar,
    amnistiya et, əfv et, bəraət ver, siyahıdan çıxar
`;

/** The same as nouns and fixed phrases. */
export const PAPER_PHRASES = `
  pact = müqavilə, müqaviləni*, müqavilənin, müqaviləyə, müqavilələr*, müqavilədə*, müqaviləsi*, saziş*, protokol*,
    memorandum*, konvensiya*, razılaşma*, anlaşma*, mexanizm*, yol xəritəsi*, bəyannamə*, birgə bəyanat*, pakt*,
    müqavilələri
  pact:secret = gizli razılaşma*, gizli protokol*, gizli saziş*, qaytarma mexanizm*, mexanizm işə,
    yazılı mətn dərc olunmayıb, mətni açıqlanma*, məxfi saziş*, məxfi protokol*, şifahi razılaşma*,
    qapalı razılaşma*, təhvil vermə mexanizm*
  topic:return = qaytarılması*, geri qaytarma*, təhvil verilməsi*, axtarışda olanların, qaçaqların, tutma tədbir*,
    axtardığı, radikallar*, təhvil verilmə*
  topic:data = fərdi məlumat*, şəxsi məlumat*, biometri*, məlumat mübadilə*, barmaq iz*, məlumat baza*,
    sərnişin məlumat*, məlumatların ötürül*, şəxsiyyət məlumat*, kimlik məlumat*, məlumatların mübadilə*,
    ünvan məlumat*, qeydiyyat məlumat*
  topic:information = informasiya mübadilə*, operativ məlumat*, kəşfiyyat məlumat*, məlumat paylaş*,
    operativ informasiya*
  topic:extradition = ekstradisiya*, verilməsi haqqında, hüquqi yardım*, şəxslərin verilməsi,
    cinayətkarların verilməsi*, readmissiya*, təhvil verilməsi haqqında, hüquqi yardım haqqında, minsk konvensiya*,
    kişinyov konvensiya*, cinayət təqibinin ötürülmə*, təqsirləndirilən şəxslərin verilməsi
  topic:security = təhlükəsizli*, daxili işlər*, polis əməkdaşlı*, terrorizm*, terrorla mübarizə*,
    ekstremizmlə mübarizə*, hüquq-mühafizə*, xüsusi xidmət*, kəşfiyyat*, sərhəd təhlükəsizli*, birgə axtarış*,
    birgə tutma*, cinayətkarlığa qarşı*, radikallar*, separatizm*
  topic:other = vergi*, ticarət*, gömrük*, bank*, maliyyə*, ikiqat vergitutma*, investisiya*, enerji*, qaz, neft*,
    təhsil*, səhiyyə*, turizm*, mədəniyyət*, məhkumların verilməsi*, məhkumların köçürül*, məhkum edilmiş şəxslər*,
    fərdi məlumatların qorunma*, nəqliyyat*, kənd təsərrüfat*, pensiya*, sosial təminat*, hava əlaqə*, vizasız*,
    əsir*, atəşkəs*, delimitasiya*
  topic:convicts = məhkumların verilməsi*, məhkumların köçürül*, məhkum edilmiş şəxslərin*, cəza çəkən, cəzasını çək*
  topic:fiscal = ikiqat vergitutma*, vergi*, gəlirlərə görə
  step:sign = imzalan*, razılaşıblar*, razılaşıb*, razılığa gəlib*, imzalanma*, imza mərasim*, imzalar atıl*
  step:bill = qanun layihəsi*, təsdiq edilməsi barədə, ratifikasiyası barədə qanun layihəsi, ratifikasiyaya təqdim*,
    parlamentə təqdim*, milli məclisə göndər*, təsdiqə göndər*
  step:ratify = ratifikasiya*, təsdiq edilib, təsdiqləyib, təsdiq edilməsi haqqında qanun*
  step:force = qüvvəyə minib*, qüvvəyə mindi, qüvvədədir, işə düşüb*, işə salınıb*, istifadəyə verilib*,
    istifadəyə verilmiş*, qoşulub*, qoşulmuş*, yüklənib*, quraşdırılıb*, artıq işləyir, tətbiq olunur*, başlayıb*,
    fəaliyyət göstərir*, qüvvəyə minmiş*, məcburidir
  force:treaty = qüvvəyə minib*, qüvvəyə mindi*, qüvvədədir, qüvvəyə minmiş*, qüvvədə olan
  step:future = qüvvəyə minəcək*, qüvvəyə minir, qüvvəyə minməsi*
  step:prospect = imzalanacaq*, imzalamağa*, layihə, layihəsi*, imzalanması gözlənil*, imzalanması nəzərdə*,
    imzalamaq səlahiyyəti*, imzalanması planlaş*, imzalanması barədə göstəriş*
  step:talks = danışıqlar*, müzakirə*, görüş*, məsləhətləşmə*
  step:negotiate = danışıqlar*, müzakirə olun*, müzakirə edil*, üzərində iş*, danışıqlar ged*, razılaşdırılır*
  step:soon = tezliklə, yaxın vaxtlarda, növbədə, yaxın günlərdə
  step:verbal = şifahi razılıq*, prinsipcə razılaş*, şifahi razılaş*, sözlü razılaş*
  list = axtarışda olan*, axtarış siyahı*, axtarılanlar*, axtarışdakı*, axtarış baza*, siyahı, siyahını, siyahısı*,
    siyahıya, qara siyahı*, adı olan siyahı*, dövlətlərarası axtarış*, məlumat bazası*, axtarışda olanlar*, bazasına,
    terrorçular siyahı*, axtarış verilən*, interpol baza*, arananlar*
  list:search = axtarışda olan*, axtarış siyahı*, axtarışdakı*, dövlətlərarası axtarış*, axtarılan şəxs*
  list:many = nəfərin adı*, nəfərin məlumat*, nəfərlik siyahı*, şəxsin adı olan, adamın siyahısı*, şəxsin məlumat*
  interpol = interpol*, qırmızı bildiriş*, qırmızı bülleten*, mavi bildiriş*, diffuziya*
  face = sima tanıma*, üz tanıma*, sifət tanıma*, kamera*, videomüşahidə*, sim kart*, biometrik qeydiyyat*,
    biometrik sistem*, barmaq iz*, imei*, təhlükəsiz şəhər*, ağıllı şəhər*, pegasus, casus proqram*, telefon dinlə*,
    qeydiyyat baza*, müşahidə kamera*, biometrik keçid*, nömrə tanıma*, izləmə sistem*, sərhəd sistemi*
  face:against = əcnəbi*, xarici vətəndaş*, xaricilər*, miqrant*, axtarışda*, axtarılan*, fəallar*, etirazçı*,
    mühacir*, müxalif*, sığınacaq axtaran*, qaçqın*, aeroport*, hava liman*, interpol*, sərhəd keçid*,
    sərhəd məntəqə*, giriş çıxış*
  bloc:CSTO = ktmt, kollektiv təhlükəsizlik müqaviləsi*
  bloc:CIS = ^mdb, müstəqil dövlətlər birliyi*
  bloc:SCO = ^şət, şanxay əməkdaşlıq təşkilatı*
  bloc:EAEU = avrasiya iqtisadi ittifaqı*
  bloc:UNION_STATE = ittifaq dövləti*
  bloc:SCHENGEN = şengen*
  bloc:GCC = körfəz əməkdaşlıq şurası*
  bloc:word = üzv dövlət*, üzv ölkə*, dövlətlər*, ölkələr*, üzvləri
  door = sığınacaq*, qaçqın statusu*, viza, vizası*, vizanı, vizalar*, yaşayış icazə*, pasport*, humanitar viza*,
    müvəqqəti yaşama*, yaşama icazə*, beynəlxalq müdafiə*, müvəqqəti müdafiə*, köməkçi müdafiə*, səyahət sənəd*,
    qalma icazə*, daimi yaşayış*, iş icazə*, vətəndaşlıq müraciəti*, statusu, qaçqın vəsiqə*, oturum*,
    humanitar proqram*, müvəqqəti yaşayış*, sığınacaq müraciəti*, proqram, proqramını, köçürmə proqram*,
    yerləşdirmə proqram*, vətəndaşlıq, vətəndaşlığı*, qalma hüququ*, sığınacaq işi*, sığınacaq ərizəsi*,
    keçid sənəd*, şəxsiyyətsiz pasport*
  door:entry = ölkəyə giriş*, giriş, girişi, girişini, sərhədi keç*, sərhəd keçid*, çıxış qadağası*, ölkəyə daxil*,
    pasport nəzarət*
  door:shut = rədd cavabı*, imtina*, ləğvi*
  door:open = verilməsi barədə, qapılarını aç*, viza alıb, sığınacaq alıb, status alıb, statusu alıb, icazə alıb,
    yaşayış icazəsi alıb, pasport alıb
  door:ban = giriş qadağası*, ölkəyə buraxılmayıb*, ölkəyə buraxılmadı*, ölkəyə girişi qadağan*,
    sərhəddən geri qaytarıl*, girişi qadağan*, ölkədən çıxışına qadağa*, viza qadağası*, sərhəddən keçməyə qoyma*
  door:appeal = şikayət ver*, apellyasiya*, etiraz et*
  door:wish = istəmiş, istəyib, istəyən*, müraciət, gözləyir*, almaq üçün, müraciət edən*, müraciət edib, ümid*,
    istəyir*
  origin:absent = qiyabi*, xaricdə*, yaşayan, yaşayır*, mühacir*, mühacirətdə*, sürgündə*, ölkəni tərk*,
    xaricə gedən*, xaricə qaç*, ölkədən gedən*, ölkə xaricində*, mühacirətdəki, xaricdəki, köçmüş*, diaspor*
  origin:charge = qiyabi, qiyabi qaydada, qiyabi hökm*, qiyabi həbs*, qiyabi məhkum*, barəsində axtarış*,
    beynəlxalq axtarış*, həbs orderi*, qiyabi ittiham*, axtarış elan edilib, barəsində cinayət işi, həbs qərarı,
    qırmızı bildiriş tələb*
  origin:label = ekstremist elan*, terrorçu elan*, xarici agent elan*, arzuolunmaz elan*, xain elan*,
    terror siyahısı*
  origin:strip = pasportunu etibarsız*, vətəndaşlıqdan məhrum*, pasportu ləğv*, pasportu etibarsız*,
    vətəndaşlığı ləğv*, vətəndaşlıqdan çıxarıl*, pasportunun ləğvi*, əmlakı müsadirə*
  origin:drop = ittihamlar götürül*, cinayət işinə xitam*, amnistiya*, əfv*, bəraət*, axtarışdan çıxarıl*
  law:absent = qiyabi həbs
  step:suspend = dayandırılma*, ləğvi*, ləğv olun*, dayandır*
`;
