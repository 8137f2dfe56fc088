/** What turns a claim, by the stem of the verb. */
export const CUES = `
  cue:refuse = reddet, geri çevir, olumsuz karşıla, ret kararı ver, iade etmeme kararı al, iade etmemeye karar ver,
    iade edilmemesine karar ver, iade edilemeyeceğine hükmet, iade edilemeyeceğine karar ver,
    mümkün olmadığına karar ver, mümkün olmadığına hükmet, kabul edilemez bul, hukuka aykırı bul, vermeyi reddet,
    veto et, karşılıksız bırak
  cue:refuse/past = kabul etme, kabul edilme, uygun bulma, uygun görme, yerinde görme, yanaşma, izin verme,
    izin verilme, müsaade etme, işleme koyma, onaylama, onay verme, iade etme, teslim etme, geri çevril
  cue:stop = durdur, askıya al, iptal et, kaldır, engelle, önle, ertele, dondur, boz, bozma kararı ver,
    yürütmesini durdur, yürütmeyi durdurma kararı ver, tedbir kararı al, ihtiyati tedbir kararı ver, geçersiz kıl,
    geçersiz say, hükümsüz kıl, geri çek, vazgeç, feshet, yasakla, düşür, beraat et, kurtar, durdurma kararı ver,
    bekletme kararı ver, sonlandır, son ver
  cue:approve = onayla, onay ver, izin ver, uygun bul, uygun gör, karar ver, karara bağla, hükmet, kabul et,
    hüküm kur, yeşil ışık yak, kabul edilebilir bul, iade edilebilir bul, iade edilebileceğine karar ver,
    lehine karar ver, mahkum et, kesinleş, onama kararı ver, onan, itirazı reddet, itirazını reddet,
    başvurusunu reddet, temyizi reddet, istinaf başvurusunu reddet, emret, talimat ver, razı ol, yolunu aç, önünü aç,
    engel görme, sakınca görme, sakınca bulma, karara var, yürürlüğe koy, kararını onayla, kararını ver,
    hukuka uygun bul, yerinde bul, geçerli say, kararlaştır
  cue:request = talep et, iste, talepte bulun, talebinde bulun, isteminde bulun, başvur, başvuruda bulun,
    başvurusunda bulun, rica et, talep gönder, dosya gönder, talep ilet, talebini ilet, talebini yinele, nota ver,
    peşine düş, ısrar et, resmen iste, arat, sürdür talebini, müracaat et
  cue:want = arzu et, dile
  cue:plea = uyar, çağır, çağrıda bulun, çağrı yap, çağrısında bulun, davet et, yalvar, itidal çağrısı yap, seslen
  cue:fear = kork, endişe et, endişelen, endişe duy, kaygılan, kaygı duy, çekin, risk taşı,
    riskiyle karşı karşıya kal, tehlikesiyle yüzleş
  cue:expect = bekle, öngör, tahmin et
  cue:consider = incele, değerlendir, ele al, masaya yatır, gözden geçir, tartış
  cue:plan = planla, hazırlan, tasarla, niyet et, vaat et, söz ver, taahhüt et, amaçla, hedefle,
    girişimde bulun, teklif et, öner
  cue:deny = yalanla, inkar et, tekzip et, iddiaları reddet, iddiasını reddet, haberleri yalanla, haberini yalanla
  cue:appeal = itiraz et, kına, protesto et, karşı çık, temyiz et, temyize git, istinafa başvur, dava aç,
    iptal davası aç, şikayet et, suç duyurusunda bulun, tepki göster, mücadele et, bireysel başvuru yap
  cue:avoid = kurtul, kaçın, atlat
  cue:confirm = doğrula, teyit et, kabul ettiğini açıkla, itiraf et, onaylayarak duyur
  cue:threat = tehdidinde bulun, tehdit savur, gözdağı ver
  cue:exclude = ihtimal dışı bırak
`;

/** The same as fixed phrases. */
export const CUE_PHRASES = `
  cue:neg = değil*, yok, yoktu*, olmadan, hiç, asla, henüz ..2 değil, bulunmuyor, bulunmamakta*, söz konusu olmaz,
    iade edilemez, veremez, verilemez, gönderilemez, mümkün değil, imkansız
  cue:nobody = hiç kimse*, hiçbir*, kimse, kimseyi, tek bir kişi
  cue:refuse = ret, ret kararı*, reddi, reddine, reddini, olumsuz yanıt*, olumsuz cevap*, hayır, iade edilmemesine,
    iade edilmemesi, iade edilemez, kabul edilemez, sınır dışı edilemez, gönderilemez, gönderilmemesine,
    geri göndermeme, verilmemesine, reddetme*, iadeyi reddeden*, iade edilemeyece*, teslim edilemeyece*,
    sınır dışı edilemeyece*, gönderilemeyece*, iade edilmeyece*, iade edilmemesi*
  cue:stop = tedbir kararı*, ihtiyati tedbir*, yürütmenin durdurulması*, yürütmeyi durdurma*, 39 madde, 39 kural*,
    durdurma kararı*, iptal kararı*, bozma kararı*, moratoryum*, hukuka aykırı*, durdurulması*, iptali*, iptaline,
    kapandı, dosyası kapan*, kapatıldı, düştü, talebi geri çek*, durdurul*, yürütmesini durdur*, yürütmesi durdurul*
  cue:approve = onay*, oy birliği*, oybirliği*, oy çokluğu*, kabulüne, kabul edilebilir*, uygun bulun*, hukuka uygun,
    karar verilmiş*, karar verildi*, hükmedilmiş*, hükmedildi*, kararı verildi, kararı çıktı, kararı alındı,
    kararı alınmış*, kararı verilmiş*, kesinleşmiş*, yönünde karar*, ilişkin karar*, iadesi yönünde, iadesine karar*,
    kesinleşti*, tebliğ edildi*, hakkında ..3 kararı
  cue:request = talebi*, talep, talepler*, talepte, talebinde, isteği*, istiyor*, istedi*,
    isteyen*, başvurusu*, iade dosyası*, iade evrakı*, ısrar*, iade isteyen*, peşinde
  cue:plea = çağrı, çağrısı*, çağrıda, acil çağrı*, imza kampanya*, açık mektup*, göndermeyin, teslim etmeyin,
    iade edilmesin, edilmesin, edilmemeli*, gönderilmesin, gönderilmemeli*, verilmesin, verilmemeli*,
    etmemeye çağır*, göndermemeye çağır*, durdurulsun, serbest bırakılsın, vazgeçmeye çağır*,
    sessiz kalmayın, ses verin, endişe verici
  cue:fear = korku*, endişe*, kaygı*, risk*, tehlike*, ihtimal*, tehdidi altında, karşı karşıya, an meselesi,
    yüz yüze, olası, muhtemel*, tedirgin*, tehlikesi*, riski*, olasılı*, kapıda, eşiğinde
  cue:expect = bekleniyor*, beklenmekte*, öngörülüyor*, tahmin ediliyor*
  cue:may = olabilir*, edilebilir*, mümkün*, gönderilebilir*, verilebilir*, belki, muhtemelen, olası, edebilir*,
    hazır olduğu*, bırakılabilir*, iade edilebilir*, tutuklanabilir*
  cue:if = eğer, olursa*, edilirse*, ederse*, halinde, olsaydı*, takdirde, olması durumunda, durumunda,
    gönderilirse*, iade edilirse*, verilirse*, dönerse*, dönersem, yakalanırsa*, şartıyla, koşuluyla, diyelim ki,
    varsayalım, çıksaydı*, çıkmasaydı*
  cue:would = olurdu*, edilirdi, ederlerdi, alırlardı, bindireceklerdi, olacaktı*, edilecekti*, edecekti*
  cue:will = olacak*, bekleniyor, yakında, yarın, önümüzdeki, gelecek hafta, kısa süre içinde, kısa sürede,
    birkaç gün içinde, gün içinde, saat içinde, an meselesi, bugün yarın, her an, edilecek*, gönderilecek*,
    verilecek*
  cue:plan = planlıyor*, hazırlanıyor*, hazırlık*, vaat*, niyet*, plan, planı*, planları*, hazırlığında, hazırlığı*
  cue:deny = yalanladı*, asılsız*, gerçek dışı*, gerçeği yansıtmıyor, gerçeği yansıtmamakta*, yalan, dezenformasyon*,
    doğru değil*, iddialar doğru değil, söz konusu değil*, reddediyor*, uydurma*, böyle bir şey yok,
    böyle bir karar yok, yok böyle, teyitsiz
  cue:baseless = asılsız*, söz konusu değil*, gerçek dışı*, gerçeği yansıtm*, dezenformasyon*, yalan haber*,
    uydurma*, kendi isteğiyle, kendi rızasıyla, kendi talebi*, kendi istekleri*, lütfen paylaşmayın,
    videosu ..1 eski, yalanladı*, iddiasını yalan*, iddiayı yalan*, haberleri yalan*, tekzip et*
  cue:appeal = itiraz*, kınadı*, protesto etti*, karşı çık*, temyiz*, istinaf*, şikayet*, tepki*, dava açtı*,
    iptal davası*, başvuru yaptı*, bireysel başvuru*, anayasa mahkemesine başvur*, aihm'e başvur*, suç duyuru*,
    protesto*
  cue:threat = tehdit*, tehdidi*, gözdağı
  cue:rumour = iddia*, söylenti*, telegram kanal*, doğrulanma*, sözde, öne sürül*, ileri sürül*, dedikodu*, kulis*,
    kaynaklara göre, iddiaya göre, iddialara göre, teyit edil*, bağımsız kaynak*, adını vermek istemeyen*,
    sosyal medyada ..3 paylaş*, güya, sanılıyor, tahmin ediliyor, kanallarına göre, konuşuluyor, söyleniyor,
    telegram*, kremlin yanlısı, rejime yakın, hükümete yakın ..2 kanal*
  cue:channels = telegram*, sosyal medya hesap*, kanallar*
  cue:first = ben, beni, biz, bizi, ülkemize, bana, bize, bizim, benim, benden, bizden
  cue:history = daha önce, örneğin, geçmişte, yıllar önce, hatırlat*, o dönem, o yıllarda, önceki yıllarda,
    geçen yıllarda, son yıllarda, anımsat*
  cue:confirm = doğruladı*, teyit etti*, kabul etti, itiraf etti*
  cue:told = iadesini kınadı*, iadesini doğruladı*, iadesini duyurdu*, sınır dışı edilmesini kınadı*,
    kaçırılmasını kınadı*, gözaltına alınmasını kınadı*, iadesine tepki*, sınır dışı edilmesine tepki*,
    iadesinin ardından, sınır dışı edilmesinin ardından, teslim edilmesini kınadı*
  cue:after = sonra, ardından, sonrası*, üzerine, nedeniyle, yüzünden, rağmen, sonucu*, takiben, akabinde
  cue:before = önce, öncesinde, kadar, evvel
  cue:avoid = kurtuldu*, önüne geçti*, yerine
  cue:lapse = süresi doldu*, süresi dolmuş*, süresi bitti*, geçersiz*
  link:that = ki, diye
  link:break = ancak, fakat, ama, çünkü, iken, ise, rağmen, oysa, lakin, halbuki, zira, buna karşın, öte yandan,
    yine de, üstelik, derken
  link:and = ve, veya, ile, ya da
  link:relative = diyen
  way:with = arasında, ile birlikte
  way:via = üzerinden
  way:by = tarafından
  way:to = doğru
  way:fled = kaçtı, kaçan, kaçarak, kaçıp, kaçmış*, terk etti, terk eden, ayrılan, ayrıldı, firar etti,
    kaçmak zorunda kal*
  way:skip = başkenti, kenti, şehri, bölgesi, iline, ilinde, devleti, cumhuriyeti, komşu, yetkili, resmi
  month = ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık
  day = pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar
  asker = talep, talebi*, isteği*, istemi, istemiyle, isteminde, iadesini istediği, iadesini istiyor,
    iadesini talep*, iadesini isteyen*,
    iade talebi*, iade dosyası*, aradığı, aranan, talebi üzerine, talebiyle, isteği üzerine, baskısı*, ısrarı*,
    şikâyetçi, ricası*, makamlarınca aranan, iadesini
  person:self = onu, ona, onun, kendisi*, ondan
  airport = havalimanı*, havaalanı*, hava limanı*
  based = merkezli*
  placeword = kenti*, şehri*, ilinde, ili, ilçesi*, bölgesi*, köyü*, limanı*, eyaleti*, vilayeti*, sınırı*, kasabası*
  duty = yakalamakla yükümlü*, gözaltına almakla yükümlü*, bildirmekle yükümlü*, yakalama yükümlülü*,
    alıkoymak zorunda, iade yükümlülü*, gözaltına almak zorunda, teslim etmekle yükümlü*, sınırda yakala* yükümlü*
  third:stop = iade edilmekten kurtuldu, üçüncü ülkeye, üçüncü bir ülkeye, güvenli bir ülkeye, güvenli ülkeye,
    yerleştirildi, ulaştı
`;
