/** Further wording of newsrooms, courts, ministries and channels, under the labels of the other files. */
export const WIDER_VERBS = `
  act:return = yük maşını ilə sərhədə apar, sərhəddə tərk et, sərhəddə burax, sərhədin o üzünə keçir, uçuşla göndər,
    xüsusi reyslə göndər, çarterlə göndər, qandallı göndər, əli qandallı göndər, Bakı reysinə mindir,
    reysinə zorla mindir, qolundan tutub reysə mindir, qarşı tərəfə ver, qarşı tərəfə təhvil ver, geri al,
    vətəndaşı olduğu ölkəyə göndər, vətəndaşı olduğu ölkəyə qaytar, ölkəsinə göndər, ölkəsinə qaytar, ölkəsinə ver,
    ölkəni məcburi tərk etdir, məcburi göndəriş keçir, rejimə təhvil ver, konvoyla göndər, etapla göndər
  act:detain = saxlanma mərkəzinə qoy, gecə evindən apar, əməliyyat keçirib saxla, limanda saxla, vağzalda saxla,
    keçid məntəqəsində saxla, tranzit zonada saxla, tranzitdə saxla, ekstradisiya həbsinə götür, həbsdə qal,
    həbs müddətini artır, həbsini uzat, dövlət sərhədində saxla, inzibati həbsə al, kameraya sal, istintaq həbsinə al,
    məhkəmə zalında həbs et, axtarışa görə saxla, pasportunu yoxlayıb saxla
  act:abduct = zorla avtomobilə otuzdur, maşına otuzdur, maşının yük yerinə qoy, minivəna mindir, maskalılar apar,
    mülki geyimlilər apar, qolundan tutub apar, sürüyüb apar, döyüb apar, xəbərsiz apar, gizlicə gətir, gizlicə apar,
    xüsusi təyyarə ilə gətir, iynə vurub apar, həyətdən apar
  act:harm = dəmirlə vur, başına vur, çəkiclə vur, qapısını yandır, maşınını yandır, evini yandır, üzünə turşu at,
    partlat, boğ, balkondan at, qətlə yetirilməsinə cəhd et, burnunu sındır, qabırğasını sındır, qolunu sındır
  act:harm/past = bıçaqla hücuma məruz qal, hücumuna məruz qal, naməlum şəxslərin hücumuna uğra, ağır yaralan,
    can ver, döyülərək öldürül, şübhəli şəkildə öl
  act:press = ailəsinə zəng edib hədələ, yaxınlarını sorğula, qardaşını saxla, atasını saxla, anasını polisə çağır,
    qohumlarını dindir, əməkdaşlığa məcbur et, susmağa məcbur et, susmağı tələb et, kanalını bağlamağı tələb et,
    icarə müqaviləsini ləğv et, ofisi möhürlə, lisenziyasını ləğv et, qeydiyyatını ləğv et, vergi yoxlaması başlat,
    cərimələ, telefonunu dinlə, pasportunu əlindən al, videozəngdə hədələ, imza atdır, geri dönməyi tələb et
  act:release = girovla burax, elektron qolbaqla burax, həbs qətimkan tədbirini ləğv et, azadlığa çıxar
  cue:refuse = tələbi rədd et, sorğunu rədd et, sorğunu təmin etmə, ekstradisiyaya razılıq vermə,
    verilməsinə icazə vermə, vermək üçün əsas görmə, verilməsini mümkün sayma, qeyri-mümkün hesab et,
    təhvil verməkdən imtina et, müraciətə mənfi cavab ver, təhvil vermə
  cue:stop = qərarı ləğv et, qərarın icrasını dayandır, qərarı dayandır, deportasiyanı dayandır,
    ekstradisiyanı dayandır, son anda dayandır, işə xitam ver, icraata xitam ver, qanunsuz elan et, etibarsız elan et,
    moratorium tətbiq et, uçuşu ləğv et, yenidən baxılmaya qaytar
  cue:approve = qərarı qüvvədə saxla, hökmü qüvvədə saxla, qərarı dəyişmədən saxla, dəyişdirilmədən saxla,
    verilməsinə icazə ver, ekstradisiyaya icazə ver, ekstradisiyasına qərar ver, deportasiyasına qərar ver,
    verilməsinə razılıq ver, çıxarılmasına qərar ver, barəsində çıxarılma qərarı ver, sərəncam imzala, fərman imzala,
    apellyasiyanı rədd et
  cue:request = verilməsini istə, verilməsini tələb et, verilməsini xahiş et, ekstradisiyasını tələb et,
    ekstradisiyasını istə, təhvil verilməsini istə, rəsmi sorğu göndər, vəsatət göndər, vəsatətlə çıxış et,
    nota göndər
  cue:plea = verməməyə çağır, təhvil verməməyə çağır, dərhal azad etməyə çağır, biganə qalmamağa çağır,
    təcili müdaxilə istə, deportasiyanı dayandırmağa çağır, həyəcan təbili çal, diqqətə çatdır
  cue:fear = işgəncədən qorx, deportasiyadan qorx, həyatı üçün narahat ol, təhlükəsizliyi üçün narahat ol, ehtiyatlan
  cue:deny = yalan adlandır, həqiqətə uyğun olmadığını bildir, əsassız adlandır, uydurma adlandır, təsdiq etmə,
    təsdiqləmə
  cue:plan = hazırlıq gör, planında ol, layihəni hazırla, imzalamağa hazırlaş
  cue:consider = baxılması üçün göndər, müzakirəyə çıxar, məsələyə bax, sorğuya bax, baxmağa başla
  cue:appeal = qərardan şikayət ver, apellyasiya məhkəməsinə müraciət et, məhkəməyə ver, iddia qaldır, kassasiya ver
  step:sign = imza at, imzala, saziş bağla, müqavilə bağla, razılaşma imzala, protokol imzala, razılığa gəl, razılaş
  step:ratify = ratifikasiya et, parlamentdə təsdiqlə, səsvermə ilə qəbul et, təsdiqinə dair qanun qəbul et,
    fərmanla təsdiqlə
  step:force = işə sal, istismara ver, tətbiq et, tətbiqinə başla, qüvvəyə min, sistemə qoş, bazaya daxil et,
    məcburi et, quraşdır, inteqrasiya et
  step:suspend = sazişi dayandır, sazişi ləğv et, müqaviləni ləğv et, denonsasiya et, sazişdən çıx, bazadan sil,
    siyahıdan çıxar, bildirişi ləğv et, bildirişi sil, mübadiləni dayandır, kameraları sök, qüvvədən düş
  step:negotiate = danışıqlar apar, danışıqlara başla, mətni razılaşdır, layihəni müzakirə et, məsləhətləşmələr apar
  list:move = siyahını ver, siyahını ötür, siyahını göndər, adları ver, bazaya yüklə, siyahıya sal
  door:shut = sığınacaq vermə, sığınacaqdan imtina et, sığınacaq ərizəsini rədd et, ərizəsini götürmə,
    ərizəni qəbul etmə, statusunu ləğv et, statusdan məhrum et, yaşayış icazəsini ləğv et,
    müvəqqəti yaşama icazəsini ləğv et, icazəsini uzatma, vizasını ləğv et, vizanı ləğv et, qəbulu dayandır,
    proqramı dayandır, müdafiəni ləğv et
  door:open = sığınacaq ver, qaçqın statusu ver, status ver, yaşayış icazəsi ver, müvəqqəti icazə ver,
    vətəndaşlıq ver, vizanı uzat, icazəsini uzat, humanitar viza ver, səyahət sənədi ver, ərizəsini təmin et,
    qəbulu bərpa et, qaçqın kimi tanı, müdafiə ver
  door:ban = ölkəyə buraxma, ölkəyə buraxılma, ölkəyə girişini qadağan et, girişinə qadağa qoy, sərhəddən buraxma,
    sərhəddən buraxılma, ölkədən çıxışını qadağan et, ölkədən çıxışına qadağa qoy, çıxışına icazə vermə,
    təyyarəyə buraxma, reysə buraxma, hava limanından geri qaytar, gəldiyi reyslə geri göndər
  origin:charge = qiyabi həbs et, qiyabi həbs qərarı çıxar, qiyabi mühakimə et, qiyabi məhkum et,
    qiyabi ..6 məhkum et, qiyabi ..4 həbs istə, qiyabi ..6 cəza ver, qiyabi ittiham et, beynəlxalq axtarışa ver,
    axtarış elan et, barəsində axtarış elan et, barəsində cinayət işi aç, cinayət işi başla,
    barəsində həbs qərarı çıxar, interpol xətti ilə axtarışa ver, ittiham elan et, ittiham irəli sür
  origin:strip = vətəndaşlıqdan məhrum et, vətəndaşlığını ləğv et, vətəndaşlığına xitam ver, pasportunu ləğv et,
    pasportunu etibarsız say, pasportunu dəyişməkdən imtina et, pasportunu yeniləmə, pasport vermə,
    konsulluq xidməti göstərmə, mənzilini müsadirə et, evini müsadirə et, əmlakını müsadirə et, pensiyasını kəs
  origin:drop = axtarışı dayandır, axtarışını ləğv et, ittihamı götür, cinayət işinə xitam ver, əfv et,
    axtarışdan çıxar
  origin:label = terrorçu elan et, terrorçu siyahısına sal, ekstremist elan et, xarici agent elan et,
    arzuolunmaz elan et, vətən xaini elan et, düşmən elan et, qadağan olunmuş təşkilat elan et
`;

/** The same as nouns and fixed phrases. */
export const WIDER_PHRASES = `
  noplace = helsinki (komitə*|qrupu*|federasiya*|vətəndaş*|yekun*), strasburq* ..1 (məhkəmə*|hakim*),
    avropa məhkəməsi*,
    (cenevrə|vyana|budapeşt|istanbul|minsk|kişinyov|palermo|dublin|lanzarot|varşava|paris|roma|ankara|moskva) \
    (konvensiya*|saziş*|razılaşma*|müqavilə*|qrupu*|protokol*|reqlament*|statutu*|xartiya*|prosesi*),
    haaqa* ..1 (məhkəmə*|tribunal*), new york times*, nyu york tayms*, moscow times*, vaşinqton post*,
    washington post*,
    (moskva|paris|london|tehran|ankara|kiyev|tbilisi|istanbul|minsk|praqa|varşava|roma|təbriz|bakı) (küçəsi*|\
    küçəsində|prospekti*|meydanı*|oteli*|restoran*|kafesi*|parkı*|bazarı*),
    (rus|çin|iran|fransız|ingilis|türk|gürcü|özbək|hind|alman|ərəb|erməni|italyan|əfqan|koreya) (salatı*|mətbəxi*|\
    yeməyi*|xalçası*|plovu*|çayı*|ədəbiyyatı*|şeiri*|dili|dilində|dilinə|dilini|musiqisi*|filmi*|seriallar*|\
    serialı*|mahnısı*), ingilis dilində, rus dilində, fars dilində, real madrid*, bavariya münhen*,
    (dinamo|spartak|lokomotiv|cska) (moskva*|kiyev*|tbilisi*|minsk*|sofiya*), paris sen jermen*,
    mançester (yunayted*|siti*), ingilis lirəsi*, türk lirəsi*, moskva konservatoriya*
  noun:return = məcburi göndəriş*, məcburi göndərilmə*, vətənə qaytarma*, ölkədən çıxarma*, təhvil vermə*,
    təhvil məsələsi*, verilmə məsələsi*, ekstradisiya iş*, deportasiya qərar*, çıxarılma qərar*, geri qəbul*,
    kənarlaşdırıl*
  noun:detain = həbs qərar*, ekstradisiya həbs*, saxlanma müddət*, həbs müddət*, tutulması*
  state:held = həbs altında, kamerada, təkadamlıq kamerada, saxlanma mərkəzində, tranzitdə saxlan*, aeroportda qalıb,
    vəkil buraxılmır, vəkili buraxılmır, istintaq təcridxanasına, ekstradisiya həbsində, həbsdə qalır, həbsdə qalması,
    dustaqlıqdadır, ayağında elektron qolbaq, qolbaqla
  act:vanish/past = geri dönməyib, evə qayıtmayıb, evə gəlməyib, telefonu söndürül*, son dəfə görünüb,
    axırıncı dəfə görün*, yeri bilinmir, yeri məlum deyil, harada saxlandığı*, izi tapılmır, səs soraq yoxdur,
    soraq yoxdur
  noun:harm = bıçaqlı hücum*, yandırılma*, öldürülmə*, qətlə cəhd*, hücum edən*, xəsarət*
  noun:press = təxribat*, qorxutma*, susdurma*, transmilli repressiya*, hədə zəng*, hədə mesaj*, zəng edib hədələ*,
    mesajlar gəlir*, ofis axtarış*
  unknown:men = maskalılar*, mülki geyimdə*, mülki paltarda*, özlərini polis*, nömrə nişanı olmayan*, qara cip*,
    naməlum maşın*
  soldiers = xüsusi xidmət orqan*, kəşfiyyatçı*, ettelaat*, ittilaat*, sepahçı*, besic*, kəşfiyyat orqan*
  cue:refuse = rədd edildi, rədd edilib, rədd olunub, rədd olunan, icazə verilmədi, təmin edilmədi, təmin olunmayıb,
    təhvil verilməyəcək, verilməyəcək
  cue:stop = ləğv olundu, ləğv edilib, dayandırıldı, qərar ləğv, qərarın ləğvi*, icrası dayandır*, xitam verilib
  cue:plea = verilməsinə yol verməyin, susmayın, dərhal azad, dərhal dayandır*, çağırış edirik, imdad, kömək edin,
    verməməlidir*, göndərməməlidir*, qaytarmamalıdır*, buraxmalıdır, verməsin, qaytarmasın
  cue:fear = işgəncə görə*, işgəncəyə məruz qala*, edam oluna*, həyatı təhlükə*, təhdid altında, can təhlükə*, qorxur*
  cue:threat = əks halda, əks təqdirdə, tərk etməsə*, çıxmasa*, getməsən*, möhlət*, vaxt verilib, qaytararıq,
    göndərəcəyik, peşman olacaq*
  cue:will = bu gecə, sabah səhər, bazar ertəsi ..3 göndəriləcək, yaxın saatlar*, biletləri alınıb, reysi uçacaq
  cue:deny = yoxdur belə, olmayıb belə, uyduran, uydurulub, saxta xəbər*, köhnə video*, həqiqət deyil, düzgün deyil
  cue:baseless = uyduran, uydurulub, saxta xəbər*, köhnə video*, heç kimi ..3 verməyib, heç kim ..2 verilməyib,
    öz xoşu ilə, könüllü qayıdıb
  cue:rumour = deyirlər*, deyilənlər*, yayılan, yayılıb ki, eşitdik*, eşitmişik, rəsmi təsdiq yox*, təsdiqini tapma*,
    hələ təsdiq*, mənbəmiz*, bir mənbə*, iddia olunur*, qeyri-rəsmi məlumat*
  cue:history = illər öncə, o zaman, vaxtilə, ilk dəfə deyil, daha əvvəl
  cue:approve = qüvvədə saxlanıl*, qərar qüvvədə, hökm qüvvədə, çıxarılması barədə, çıxarılması haqqında, təmin olunub
  cue:lapse = müddəti keçmiş*, vaxtı keçmiş*, müddəti başa çat*
  door = sığınacaq ərizə*, sığınacaq müraciət*, qaçqın statusu*, yaşayış icazə*, müvəqqəti yaşama*, daimi yaşama*,
    humanitar viza*, səyahət sənəd*, köməkçi müdafiə*, əlavə müdafiə*, vətəndaşlıq ərizə*, oturum icazə*
  door:entry = ölkəyə giriş*, ölkəyə daxil ol*, sərhədi keç*, viza rejimi*, vizasız gediş*, vizasız giriş*
  door:shut = rədd olunub, ləğv olunub, uzadılmayıb, uzadılmır, qəbul olunmur, qəbul edilmir
  door:ban = ölkəyə buraxılmayıb*, sərhəddə geri qaytarıl*, giriş qadağası*, çıxış qadağası*, ölkədən çıxa bilmir*,
    stop list*
  list = axtarış bazası*, axtarış siyahısı*, axtarışda olanlar*, axtarış siyahıs*, qara siyahı*, stop list*,
    məlumat bazası*, adlar siyahısı*, siyahıda, siyahıya
  list:search = axtarış bazası*, axtarışda olan şəxs*, axtarışda olanlar*
  list:many = nəfərlik siyahı*, adamlıq siyahı*, nəfərin adı*, nəfərin məlumat*
  interpol = interpol*, qırmızı bildiriş*, qırmızı bülleten*, diffuziya*
  face = üztanıma*, sifət tanıma*, üz tanıma*, təhlükəsiz şəhər*, ağıllı kamera*, müşahidə kamera*, barmaq izi*,
    sim kart*, imei*, casus proqram*, pegasus*, rəqəmsal kimlik*, biometrik keçid*
  topic:data = fərdi məlumat*, biometrik məlumat*, sərnişin məlumat*, miqrasiya məlumat*, məlumat mübadilə*,
    barmaq izi*
  step:prospect = imzalanacaq*, imzalanması gözlən*, layihəsi*, imzalamağa hazır*, səlahiyyət veril*, mətni hazır*
  step:ratify = ratifikasiya*, təsdiq edilməsinə dair*, təsdiq edilməsi haqqında qanun, milli məclis ..4 təsdiq*
  step:force = qüvvəyə minib*, qüvvəyə mindi, qüvvədədir, işə salınıb*, istifadəyə verilib*, tətbiq olunur*,
    fəaliyyətə başlayıb*
  force:treaty = qüvvəyə minib*, qüvvəyə mindi, qüvvədədir
  step:future = qüvvəyə minəcək*, tətbiq olunacaq*, işə salınacaq*
  sign:refugee = məcburi köç*, təqib risk*, siyasi sığınacaq*, siyasi mühacirət*, siyasi repressiya*, inancına görə,
    baxışlarına görə, yazılarına görə, tənqidi yazı*, karikaturalar*, milli mənsubiyyət*, işgəncə təhlükə*,
    qeyri insani*, zorla ələ keçir*, hakimiyyətin zorla*, xəyanət maddə*, dövlət çevriliş*, diktatur*,
    ədalətsiz mühakimə*
  sign:crime = marixuana*, həşiş*, tiryək*, metamfetamin*, mənimsəyib*, bank rəhbəri*, oğru*, soyğunçu*, silah alver*,
    qətldə, öldürməkdə, qəsdən öldür*, reket*, kriptovalyuta*
  sign:labour = icazəsiz işlə*, qeydiyyatsız yaşa*, viza rejimini poz*, qalma qaydaların*, işçi miqrant*, fəhlə*,
    mövsümi işçi*
  veto:sport = medal*, yarımfinal*, finalda, divizion*, qol, oyunçusu*, futbolçu*, penalti*, stadion*, baş məşqçi*,
    reqbi*, voleybol*, basketbol*
  veto:history = abidə*, yubiley*, konsert*, festival*, teatr*, yaradıcılıq gecə*, sərgilən*, xatirələr*, arxiv*
  veto:stats = hər yüz*, illik icmal*, orta göstərici*, dəfə artıb, faiz artıb, faiz azalıb, əhalinin sayı
  veto:trade = yükdaşıma*, orta dəhliz*, elektron qaimə*, kredit faiz*, neft qiymət*, məhsul yığım*
  topic:other = yükdaşıma*, gömrük*, elektron qaimə*, baytarlıq*, mədəniyyət*, elmi əməkdaşlıq*
  profile:activist = karikaturaçı*, hüquqşünas fəal*, kanal müəllif*, partiya sədr*, gənclər hərəkat*, ictimai fəal*,
    tənqidi yazar*, bloqçu*
  profile:journalist = verilişinin aparıcı*, teleaparıcı*, kanal aparıcı*, qəzet redaktor*, sayt rəhbər*,
    jurnalistika*
  person = zərərçəkən*, iddiaçı*, rəssam*, aparıcı*, şəxsləri, sərnişin*, müştəri*, şahid*
  speaker = söylədi*, nəql edir*, bildirdi*, iddia edir*, sözlərinə görə, dediyinə görə, şərh edib*, cavablandırıb*
  asker = verilməsini istəyən, axtarışa verən, sorğunu göndərən, tələb edən tərəf
`;
