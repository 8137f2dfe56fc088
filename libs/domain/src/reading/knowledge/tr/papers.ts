/** Treaties, lists, systems, doors and acts of the origin, by the stem of the verb. */
export const PAPER_VERBS = `
  step:sign = imzala, imza at, akdet, parafe et, anlaşmaya var, mutabakata var, mutabık kal, uzlaş, el sıkış,
    imza koy
  step:sign/past = anlaş, anlaşma sağla
  step:ratify = onayla, onay ver, kabul et, uygun bul, tasdik et, ratifiye et, komisyondan geçir, meclisten geçir
  step:force = yürürlüğe koy, devreye al, devreye sok, uygulamaya koy, hizmete al, kullanmaya başla, kur, bağla,
    entegre et, yükle, aktar, hayata geçir, faaliyete geçir, zorunlu kıl, zorunlu tut, kullanıma sun, yerleştir,
    sisteme gir, veri tabanına yükle, listeye ekle, listeye al, paylaşmaya başla, ilet, teslim et, yayımla, tanımla
  step:force/past = yürürlüğe gir, devreye gir, yürürlükte bulun, faaliyete geç, uygulanmaya başlan, hayata geç,
    işlemeye başla
  step:suspend = feshet, askıya al, iptal et, durdur, kaldır, sil, dondur, sonlandır, çekil, yürürlükten kaldır,
    geçersiz kıl, son ver, reddet, kapat, yasakla, anayasaya aykırı bul, listeden çıkar, veri tabanından sil,
    devre dışı bırak, sök
  step:suspend/past = sona er, yürürlükten kalk, sözleşmeden çekil, anlaşmadan çekil, anlaşmadan çık
  step:negotiate = müzakere et, görüş, ele al, tartış, üzerinde çalış, hazırla, öner, teklif et, değerlendir,
    gündeme getir, masaya yatır, planla
  list:move = ver, aktar, yükle, ilet, teslim et, paylaş, gönder, sun, ulaştır, ekle, sız, işle, dağıt, tebliğ et,
    kaydet, tanımla
  door:shut = reddet, iptal et, geri çevir, durdur, askıya al, sonlandır, kaldır, dondur, geri al, geçersiz say,
    geçersiz kıl, kapat, sıkılaştır, kısıtla, son ver, olumsuz sonuçlandır, elinden al, olumsuz karara bağla,
    sınırlandır, düşür, zorlaştır, yasakla, kabul etmeyi durdur
  door:shut/past = verme, verilme, uzatma, uzatılma, kabul etme, kabul edilme, yenileme, yenilenme, tanıma, tanınma,
    ret kararı ver, ret cevabı al, onaylama, onaylanma, alınma
  door:open = ver, uzat, kabul et, onayla, başlat, aç, sağla, kolaylaştır, düzenle, teslim et, yenile,
    yeniden başlat, genişlet, hak tanı, iade et, olumlu sonuçlandır, verme yükümlülüğü getir, verilmesine hükmet,
    verilmesine karar ver, bahşet, layık gör
  door:open/past = kavuş, elde et, kazan
  door:undo = iptal et, boz, kaldır, bozma kararı ver, geçersiz kıl
  door:ban = ülkeye alma, ülkeye alınma, ülkeye girişine izin verme, ülkeye girişine izin verilme,
    girişine izin verme, girişine izin verilme, girişi reddet, sınırdan geri çevir, sınırda geri çevir,
    sınırdan döndür, havalimanından döndür, havalimanından geri gönder, giriş yasağı koy, giriş yasağı getir,
    giriş yasağı ver, geldiği uçağa bindir, geldiği uçakla geri gönder, içeri alma, içeri alınma,
    pasaport kontrolünden geçirme, vize vermeyi durdur, başvuruları almayı durdur, sığınma başvurusunu almayı reddet,
    sınırı kapat, sınır kapısını kapat, tahdit kodu koy, çıkışına izin verme, çıkışına izin verilme,
    yurt dışına çıkışı yasakla, yurt dışı çıkış yasağı koy
  door:wish/past = başvur, başvuruda bulun, başvurusunda bulun, talep et, talebinde bulun, iste, bekle, müracaat et,
    başvurusu yap
  origin:charge = gıyabında tutukla, gıyabında mahkum et, gıyabında mahkûm et, gıyabında hapse mahkum et,
    gıyabında yargıla, gıyabında ..6 hapis cezası ver, gıyabında ..6 cezaya çarptır, gıyaben ..6 ceza ver,
    gıyaben mahkum et, gıyaben tutukla, hakkında yakalama kararı çıkar, hakkında tutuklama kararı çıkar,
    yakalama emri çıkar, arama kararı çıkar, kırmızı bülten çıkar, kırmızı bültenle ara, aranıyor listesine al,
    arananlar listesine al, arananlar listesine ekle, başına ödül koy, hakkında soruşturma başlat, hakkında dava aç,
    hakkında iddianame düzenle, hakkında ceza davası aç, uluslararası arama kararı çıkar, gıyabında ..8 mahkum et,
    gıyabında ..8 hapse mahkum et, gıyabında ..8 hapse çarptır, gıyaben ..8 mahkum et, gıyabında ..8 ceza ver
  origin:label = terör listesine al, terör listesine ekle, terör örgütü ilan et, terörist ilan et,
    terör örgütü listesine al, ajan ilan et, yabancı ajan ilan et, aşırılıkçı ilan et, ekstremist ilan et,
    aşırılıkçı örgüt ilan et, istenmeyen örgüt ilan et, istenmeyen kuruluş ilan et, vatan haini ilan et,
    aşırılıkçılar listesine ekle, yabancı ajan listesine ekle, aranan teröristler listesine al, aşırılıkçı say,
    terörle iltisaklı say
  origin:strip = vatandaşlıktan çıkar, vatandaşlığını iptal et, vatandaşlığından çıkar, pasaportunu iptal et,
    pasaportlarını iptal et, pasaportuna el koy, pasaportuna tahdit koy, pasaportunu geçersiz kıl,
    pasaportunu yenilemeyi reddet, pasaport vermeyi reddet, konsolosluk hizmeti vermeyi reddet, malvarlığına el koy,
    mal varlığına el koy, mülküne el koy, evine el koy, pasaportunun iptaline karar ver
  origin:strip/past = pasaport süresini uzatma, pasaportunu uzatma, pasaportunu yenileme, pasaportlarını yenileme,
    pasaport verme, pasaportu yenilenme, pasaport verilme, kimlik verme, konsolosluk hizmeti verme
  origin:drop = suçlamaları düşür, davayı düşür, arama kararını kaldır, yakalama kararını kaldır,
    arananlar listesinden çıkar, listeden çıkar, affet, beraat ettir, vatandaşlığını iade et
  door:shut/passive = geri çevril
  door:ban/passive = sınırdan geri çevril, sınırda geri çevril, kapıdan çevril, havalimanından geri çevril
`;

/** The same as nouns and fixed phrases. */
export const PAPER_PHRASES = `
  pact = anlaşma*, antlaşma*, sözleşme*, protokol*, mutabakat*, muhtıra*, mekanizma*, niyet beyan*, yol haritası*,
    eylem plan*, memorandum*, ortak bildiri*, akit
  pact:secret = gizli anlaşma*, gizli protokol*, gizli mutabakat*, teslimi için bir iş birliği mekanizması,
    iade mekanizması*, mekanizması üzerinde, kapalı kapılar ardında, gizli mekanizma*, yazılı olmayan anlaşma*,
    centilmenlik anlaşma*, açıklanmayan protokol*, metni açıklanma*, metni yayımlanma*, içeriği açıklanma*
  topic:return = teslimi, geri gönderilmesi*, iadesi*, iade mekanizma*, firarilerin iadesi, muhaliflerin iadesi,
    aranan kişilerin, kaçakların iadesi, teslim edilmesi*
  topic:data = kişisel veri*, veri paylaş*, veri değişim*, biyometri*, parmak izi*, sabıka*, yolcu veri*,
    yolcu bilgi*, kimlik bilgi*, veri tabanı*, veri alışveriş*, veri aktarım*, kişisel bilgi*, giriş çıkış kayıt*,
    göçmen veri*, adres bilgi*, veritabanı*
  topic:information = bilgi paylaş*, bilgi değişim*, bilgi alışveriş*, istihbarat paylaş*
  topic:extradition = iade anlaşma*, iade sözleşme*, suçluların iadesi, suçlu iadesi, adli yardım*, geri kabul*,
    karşılıklı adli, hükümlü ve sanık, adli iş birliği*, adli işbirliği*, suçluların geri verilmesi, minsk sözleşme*,
    kişinev sözleşme*, iadeye dair*, iade sistem*, adlî yardım*
  topic:security = güvenlik*, içişleri*, terör*, emniyet iş birliği, emniyet işbirliği, polis iş birliği,
    polis işbirliği, istihbarat*, kolluk*, sınır güvenli*, kamu güvenli*, ortak operasyon*, suçla mücadele*,
    aşırılıkla mücadele*, ayrılıkçı*, devlet güvenli*, emniyet*
  topic:other = vergi*, çifte vergi*, ticaret*, banka, bankalar*, müşteri*, gümrük*, kişisel verileri koruma*,
    verilerin korunması*, kvkk, hükümlü nakli*, hükümlülerin nakli*, hükümlülerin transfer*, yatırım*, turizm*,
    enerji*, doğalgaz*, sağlık*, kültür*, ulaştırma*, sosyal güvenlik*, emeklilik*, ateşkes*, esir değişim*,
    savunma sanayi*, vize muafiyet*, tarım*, havacılık*, kira sözleşme*, taşınmaz*, iş sözleşme*, satış sözleşme*,
    serbest dolaşım*, eğitim, eğitimi, eğitimin, eğitim iş*
  topic:convicts = hükümlü nakli*, hükümlülerin nakli*, hükümlülerin transfer*, cezasının kalanını,
    cezalarının kalanını, mahkum nakli*, mahkûm nakli*
  topic:fiscal = çifte vergi*, vergi*, gelir üzerinden
  step:sign = imzaladı*, imzalandı*, anlaştı*, anlaştık, el sıkış*, imzalanan, imzalanmış*, imzalar atıldı,
    imza töreni*, imza altına alın*, paraf*, vardıkları anlaşma*
  step:bill = kanun teklif*, kanun tasarı*, yasa tasarı*, yasa teklif*, onaylanmasının uygun bulun*,
    onay için meclis*, meclise sunul*, onaya sunul*, onay bekle*
  step:ratify = onaylandı*, onaylanması*, onay kanunu*, resmî gazete'de, resmi gazete'de, onay belgeleri*,
    onay süreci tamamlan*
  step:force = yürürlüğe girdi*, yürürlüğe girmiştir, yürürlükte*, devreye girdi*, devrede,
    yürürlüğe girmiş*, kuruldu*, kullanılmaya başla*, zorunlu*, aktif hale*, faaliyette, artık kullanıl*,
    uygulanıyor*, uygulamaya girdi*
  force:treaty = yürürlüğe girdi*, yürürlükte*, yürürlüğe girmiş*, yürürlüğe giren*
  step:future = yürürlüğe girecek*, yürürlük tarihi*, yürürlüğe girmesi*, itibarıyla geçerli olacak
  step:prospect = imzalanacak*, imzalamaya*, taslağı*, taslak*, yetki veril*, imzalanması bekleni*,
    imzalanması planlan*, imzaya hazır*, imzalama yetkisi*, yetkilendir*, niyet*
  step:talks = görüşme*, müzakere*, istişare*, temas, temaslar*
  step:negotiate = müzakere*, görüşülüyor*, tartış*, üzerinde çalış*, görüşmeler sür*, müzakereler sür*, masada,
    gündemde
  step:soon = yakında, çok yakında, sırada, kısa süre içinde
  step:verbal = sözlü mutabakat*, sözlü olarak anlaş*, prensipte anlaş*, sözlü anlaşma*, el sıkıştı*
  list = arananlar listesi*, arananlar veri*, aranan kişiler*, aranan kişi*, arananlar*, isim listesi*, listesini,
    kara liste*, tahdit kod*, terör arananlar, liste, listede*, listesinde, ortak veri*, gbt, devletlerarası arama*,
    arama kayd*, arama kayıt*, pasaport tahdid*, isimlerin yer aldığı, arananlar portalı*, gri liste*,
    yeşil kategori*, mavi kategori*, uyap, polnet, interpol veri*, kayıp pasaport*, çalıntı pasaport*
  list:search = arananlar*, aranan kişi*, devletlerarası arama*
  list:many = kişilik liste*, kişinin ismi*, kişinin bilgileri*, kişinin verileri*, isimlik liste*,
    kişinin kimlik bilgi*
  interpol = interpol*, kırmızı bülten*, kırmızı bülteni*, difüzyon*, mavi bülten*, kırmızı kategori*
  face = yüz tanıma*, yüz taraması*, kamera*, mobese*, plaka tanıma*, biyometrik geçiş*, biyometrik kayıt*,
    sim kart*, imei*, parmak izi*, akıllı şehir*, güvenlik kamera*, abone kayıt*, adres kayıt*,
    casus yazılım*, pegasus, telefon dinleme*, dinleme sistem*, takip sistem*, gözetim sistem*,
    sınır kontrol sistem*, mobil göç nokta*, elektronik kelepçe*
  face:against = aranan*, yabancı*, göçmen*, muhalif*, mülteci*, sığınmacı*, protestocu*, gösterici*, eylemci*,
    göç idaresi*, havalimanı*, gurbetçi*, sürgün*, interpol*, sınır kapı*, sınır geçiş*, giriş çıkış*
  bloc:CSTO = kgaö, kolektif güvenlik anlaşması örgütü*
  bloc:CIS = ^bdt, bağımsız devletler topluluğu*
  bloc:SCO = ^şiö, şanghay işbirliği örgütü*, şanghay iş birliği örgütü*
  bloc:EAEU = avrasya ekonomik birliği*
  bloc:UNION_STATE = birlik devleti*
  bloc:SCHENGEN = schengen*, şengen*
  bloc:GCC = körfez işbirliği konseyi*
  bloc:word = üye devlet*, üye ülke*, üyeleri, ülkeler*, devletler*, ortak, konsey*
  door = iltica*, sığınma*, mülteci statüsü*, mültecilik*, ikamet*, vize, vizesi*, vizeyi*, vizeler*, insani vize*,
    uluslararası koruma*, oturma izni*, oturum izni*, oturum*, pasaport süresi*, seyahat belgesi*, geçici koruma*,
    ikincil koruma*, çalışma izni*, sığınma hakkı*, koruma statüsü*, statüsü*, insani ikamet*, öğrenci ikamet*,
    yabancı pasaport*, yerleştirme program*, yerleştirme dosya*, vatandaşlık başvuru*, şartlı mülteci*,
    sığınmacı kimlik*, laissez passer, insani program*, koruma başvuru*, oturma kart*, göçmen kabul*,
    korumanın geri çekil*, sığınma dosyası*, iltica dosyası*, insani koridor*, ikamet kartı*, geçici ikamet*,
    kısa dönem ikamet*, aile ikamet*, vatandaşlık, vatandaşlığı*, seyahat izni*, yol izni*
  door:entry = ülkeye giriş*, giriş*, sınır kapısı*, sınırdan geç*, çıkış yasağı*, pasaport kontrol*, sınırda
  door:shut = ret kararı*, ret cevabı*, reddi, reddine, iptali*, iptaline, ret yanıtı*
  door:open = tanındı, verilmesine*, olumlu sonuç*, kapılarını açtı, statü aldı, statüsü aldı, vize aldı,
    sığınma aldı, oturum aldı, oturum izni aldı, koruma aldı, pasaport aldı, iltica hakkı kazandı, kabul aldı
  door:ban = giriş yasağı*, ülkeye alınmadı*, ülkeye alınmıyor*, sınırdan geri çevrildi*, tahdit kodu*, g-87,
    giriş yasaklı*, ülkeye girişi yasak*, vize yasağı*, kabul edilemez yolcu*, inad yolcu*, yurda giriş yasağı*,
    ülkeye sokulma*, içeri sokulma*, havalimanında bekletil*, gidiş yasağı*, yurt dışı yasağı*
  door:appeal = itiraz*, dava açtı*, temyiz*
  door:wish = başvurdu*, talep etti*, istedi*, isteyen*, istemek, bekliyor*, başvurmak, başvuracak*, başvuranlar*,
    almak için, umuyor*, isterken
  origin:absent = gıyabında, gıyabi, gıyaben, yurt dışında*, yurtdışında*, yaşayan, yaşıyor*, sürgündeki, sürgünde*,
    ülkeyi terk eden, ülkeden ayrılan, kaçan, yurt dışına kaçan, yurt dışındaki, firari, ikamet eden, yerleşen,
    dışarıdaki, yurtdışındaki, diasporada*
  origin:charge = gıyabında, gıyaben, hakkında yakalama kararı*, hakkında yakalama emri*, hakkında tutuklama kararı*,
    kırmızı bültenle aran*, gıyabi tutuklama*, gıyabi yakalama*, aranıyor ilan*, hakkında iddianame, yakalama kararı,
    arama kararı bulunan, tutuklama emri*, kırmızı bülten talebi*, gıyabında yargılan*
  origin:label = terör listesine*, ajan ilan*, aşırılıkçı ilan*, ekstremist ilan*, istenmeyen ilan*, terörist ilan*,
    turuncu kategori*, kırmızı listede*
  origin:strip = vatandaşlıktan çıkar*, pasaport* iptal*, pasaport süresini uzatmıyor, pasaportunun iptali*,
    vatandaşlıktan çıkarıl*, vatandaşlığı iptal*, vatandaşlığını kaybet*
  origin:drop = suçlamalar düştü*, suçlamalar düşürül*, dava düştü*, beraat*, af, affedildi*, listeden çıkarıl*
  law:absent = gıyabında tutuklama, gıyabi tutuklama
`;
