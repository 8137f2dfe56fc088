/** What is done to people, by the stem of the verb. */
export const ACTS = `
  act:return = sınır dışı et, sınırdışı et, hudut dışı et, iade et, ülkesine iade et, geri gönder, geri yolla,
    geri it, ülkesine gönder, ülkesine yolla, ülkesine geri gönder, menşe ülkesine gönder, kaynak ülkeye gönder,
    deport et, uçağa bindir, uçağına bindir, uçağa koy, uçağa doldur, otobüse bindirip sınıra götür, zorla gönder,
    zorla geri gönder, zorla uçağa bindir, sınırdan geri it, sınırın öte tarafına bırak, öte yakasına at,
    sınırın ötesine at, ülkeden çıkar, zorla ülkeden çıkar, yurt dışına çıkar, ülke dışına çıkar, ülkesine döndür,
    geri döndür, zorla döndür, geri ver, sınırda teslim et, sınır kapısında teslim et, sınırdan teslim et,
    yaka paça gönder, apar topar gönder, memleketine gönder, memleketine iade et, vatanına gönder, vatanına iade et,
    ülkesine uğurla, çıkışını yap, çıkışını yaptır, ülkesine sevk et, geri kabul et, teslim al, ülkesine uçur,
    charter uçağına bindir, iadesini gerçekleştir, iadesini sağla, sınır dışı işlemini tamamla,
    sınır dışı işlemini gerçekleştir, teslimini gerçekleştir, kaçarken ..2 iade et, yargılanmak üzere gönder,
    cezasını çekmek üzere gönder, ailesiyle birlikte gönder
  act:return/passive = kelepçeli ..3 gönderil, refakatinde ..4 gönderil, charter ..3 gönderil,
    tarifeli uçakla gönderil, özel uçakla gönderil, ülkesine teslim edil, gönüllü geri dönüşü sağlan,
    ülkesine dönüşü sağlan, botlara bindiril, bota bindiril, geri itil, ülkeden ayrılması sağlan,
    ülkesine dönmesi sağlan, gönüllü olarak gönderil, gönüllü geri dönüş formu imzalatıl, zorla form imzalatıl
  act:return:object = teslim et, gönder, yolla, devret, makamlarına ver, polisine ver, yetkililerine ver,
    istihbaratına ver, tarafına ver, ellerine ver, eline teslim et, makamlarına bırak
  act:detain = gözaltına al, gözaltında tut, göz altına al, nezarete at, nezarethaneye koy, tutukla, yakala, alıkoy,
    hapset, hapse at, içeri at, cezaevine koy, cezaevine gönder, kelepçele, derdest et, enterne et,
    idari gözetim altına al, idari gözetime al, geri gönderme merkezine sevk et, geri gönderme merkezine gönder,
    geri gönderme merkezine götür, geri gönderme merkezine yerleştir, GGM'ye sevk et, GGM'ye gönder, GGM'ye götür,
    GGM'de tut, merkezine sevk et, merkezinde tut, havalimanında tut, havaalanında tut, transit bölgede tut,
    pasaport kontrolünde durdur, pasaport kontrolünde alıkoy, sınırda durdur, sınır kapısında durdur,
    havalimanında durdur, karakola götür, emniyete götür, ev hapsine al, ev hapsine çarptır, evinden al,
    işyerinden al, sokaktan al, atölyesinden al, yurttan al, polis tarafından al, ele geçir, kıskıvrak yakala,
    gözaltı süresini uzat, tutukluluğunu uzat, tutukluluk süresini uzat, tutukluluk ..2 devamına karar ver,
    tutukluluğunun devamına hükmet, sınır dışı edilmek üzere alıkoy, iade edilmek üzere gözaltına al,
    iade talebiyle tutukla, interpol bülteniyle yakala, kırmızı bülten nedeniyle gözaltına al, adresinde yakala,
    operasyonla yakala, vize kontrolünde alıkoy, uçaktan indir, otobüsten indir, trenden indir, otelinden al,
    otelde gözaltına al, göçmenlik merkezinde tut, kampta tut, gözlem altına al
  act:detain/passive = iade amacıyla tutuklan, iade amacıyla tutul, parmaklıklar ardına konul,
    demir parmaklık ardına konul, alıkonul
  act:abduct = kaçır, zorla kaçır, zorla götür, zorla alıp götür, alıp götür, zorla araca bindir, araca bindir,
    arabaya bindir, zorla arabaya bindir, minibüse bindir, minibüse it, araca it, siyah araca bindir,
    siyah transporter ..3 bindir, plakasız ..3 bindir, başına çuval geçir, başına torba geçir, gözlerini bağla,
    bagaja koy, zorla kaybet, sürükle, sürükleyerek götür, sürükleyerek araca bindir, yurda getir, yurda kaçır,
    paketle, paketleyip getir, yakalayıp ..3 getir, yakalanarak ..4 getir, operasyonla ..4 getir,
    operasyonuyla ..4 getir, tuzağa düşür, kandırıp götür, rehin al, bilinmeyen bir yere götür,
    bilinmeyen yere götür, meçhul bir yere götür, silah zoruyla götür, silah zoruyla kaçır, zorla alıkoy,
    derdest edip götür, derdest edip getir, kaçırarak getir, kaçırıp getir, sınırın karşısına kaçır, sınırdan kaçır,
    operasyonla Türkiye'ye getir, uyuşturup kaçır, evinden zorla al
  act:vanish/past = kaybol, kayıplara karış, ortadan kaybol, sırra kadem bas, haber alınama,
    kendisinden haber alınama, izini kaybettir, izi kaybol, iletişim kopmuş ol
  act:harm = öldür, katlet, vur, kurşunla, bıçakla, döv, darp et, darbet, yarala, zehirle, boğ, linç et, kundakla,
    suikast düzenle, suikasta uğrat, saldırı düzenle, ateş aç, kurşun yağdır, kurşun sık, silahla vur, bombala,
    işkence et, hastanelik et, ağır yarala, dövüp bırak, tekmele, asit at, kimyasal madde at, infaz et, aracıyla çarp
  act:harm/past = saldır, saldırıya uğra, silahlı saldırıya uğra, bıçaklı saldırıya uğra, suikasta uğra, ölü bulun,
    ölü olarak bulun, evinde ölü bulun, yaşamını yitir, hayatını kaybet, yaralan, kurşunların hedefi ol,
    kurşunlara hedef ol, saldırının hedefi ol
  act:press = tehdit et, ölümle tehdit et, taciz et, korkut, gözdağı ver, yıldır, sindir, baskı yap, baskı uygula,
    baskın yap, baskın düzenle, evini bas, ofisini bas, derneği bas, evini ara, ofisini ara, evinde arama yap,
    ofisinde arama yap, kitabevini bas, arama yap, ifadeye çağır, sorguya al, sorguya çek, sorgula, ifadesini al,
    fişle, takip ettir, izlet, hesaplarını dondur, banka hesaplarını dondur, hesaplarına el koy, malvarlığını dondur,
    mal varlığını dondur, telefonlarına el koy, bilgisayarlarına el koy, el koy, kapısını işaretle, kapısına boya at,
    derneği kapat, vakfı kapat, kuruluşu kapat, okulu kapat, faaliyetini durdur, faaliyetlerini durdur,
    ruhsatını iptal et, lisansını iptal et, mühürle, kapısına kilit vur, ülkeyi terk etmesini iste,
    ülkeyi terk etmeye zorla, ailesini tehdit et, yakınlarını tehdit et, akrabalarını gözaltına al, muhbirliğe zorla,
    ajanlık teklif et, susmaya zorla, hedef göster, karala, denetime gel
  act:press/past = tehdit al, ölüm tehdidi al, tehdit telefonu al, tehdit mesajı al, baskıya maruz kal, baskı gör,
    hedef alın
  act:release = serbest bırak, tahliye et, salıver, adli kontrolle serbest bırak,
    adli kontrol şartıyla serbest bırak, kefaletle serbest bırak, kefaletle bırak, özgürlüğüne kavuştur,
    idari gözetimini kaldır, idari gözetimini sonlandır, gözetim kararını kaldır
  act:release/past = serbest kal, özgürlüğüne kavuş, tahliye ol, cezaevinden çık, hapisten çık, gözaltından çık,
    geri gönderme merkezinden çık
  act:press/passive = kapatıl, evi basıl, ofisi basıl, derneği basıl, evi aran, hesapları dondurul, kapısı mühürlen
`;

/** The same as nouns, and the words around an act that tell what kind of act it is. */
export const ACT_PHRASES = `
  noun:return = iade, iadesi*, iadeler*, iadenin, iadeye, iadeyi, iadeden, sınır dışı, sınırdışı, hudut dışı, deport,
    deportasyon*, ekstradisyon*, geri gönderilme*, geri itme*, geri iade*, ülkesine gönderilme*, ülkesine iade*,
    zorla geri gönder*, zorunlu geri dönüş*, gönüllü geri dönüş*, gönüllü dönüş*, teslimi, teslimini, teslimine,
    teslim edilme*, geri kabul, suçlu iadesi, tehcir, sınır dışına çıkar*, yurt dışına çıkarılma*, geri gönderim*,
    teslim etme*, gönderilmesi*, geri verilme*, iade etme*, iade edilme*, sınır dışı edilme*, sınır dışı etme*,
    memlekete iade, toplu sınır dışı, toplu iade, push back, pushback*, geri kabulü
  act:return:weak/passive =
    (getirildi*|getirilmiş*|getirilen*|götürüldü*|götürülmüş*|götürülen*|nakledildi*|nakledilen*),
    sevk (edildi*|edilmiş*|edilen*), (yollandı*|yollanan*|ulaştırıldı*|bindirildi*|bindirilmiş*|bindirilen*),
    (çıkarıldı*|çıkarılmış*) ülkeden, ülkesine (döndü|dönmüş), geri (döndü|dönmüş)
  act:return:weak/past = (getirdi*|götürdü*|uçurdu*|nakletti*), sevk etti*
  noun:detain = gözaltı, gözaltın*, gözaltılar*, tutuklan*, tutuklama*, tutukluluk*, tutukluluğ*, idari gözetim*,
    nezaret*, ev hapsi*, yakalanma*, yakalama, alıkonulma*, alıkonma*, elektronik kelepçe*, geçici tutuklama*,
    alıkoyma*
  state:held = tutuluyor, tutulmakta*, tutulduğu*, gözetim altında, gözaltında, nezarette, hapiste, cezaevinde,
    parmaklıklar ardında, tutuklu bulunuyor, tutuklu bulunan, tutuklu olarak, geri gönderme merkezinde, GGM'de,
    merkezinde tutulan, ev hapsinde, havalimanında bekletil*, transit alanda, transit bölgede, cezaevinde tutul*,
    tutuklu yargılan*, tutukevinde, tutukevinde tutul*, nezarethanede, karakolda tutul*, gözetim merkezinde,
    göçmen merkezinde, havalimanı polisinde, polis gözetiminde, serbest bırakılmadı, serbest bırakılmış değil,
    iadesini bekliyor, sınır dışı edilmeyi bekliyor
  noun:abduct = kaçırılma*, kaçırma*, zorla kaybetme*, zorla kaybedil*, zorla kayıp*, adam kaçırma*, insan kaçırma*,
    kayıp vaka*
  act:vanish/past = kayboldu, kaybolan, kayıp, kayıplara karıştı, haber alınamıyor, haber alınamadı,
    haber alınamayan*, haber yok, akıbeti bilinmiyor, akıbeti meçhul, nerede olduğu bilinmiyor,
    nerede tutulduğu bilinmiyor, ulaşılamıyor, ulaşılamayan*, telefonu kapalı, izine rastlanmadı, iletişim kesildi,
    bağlantı koptu
  noun:harm = saldırı, saldırısı*, saldırıya, saldırıda, saldırının, suikast*, cinayet girişim*, zehirlen*,
    bıçaklı saldırı*, silahlı saldırı*, kundaklama*, linç*, darp*, infaz*, öldürülme*, saldırganlar*, kurşun,
    silahlı saldırgan*, bombalı saldırı*, zehirleme*, saldırıya uğra*
  noun:press = tehdit*, baskın*, baskı, baskısı*, baskılar*, baskıya, gözdağı, yıldırma*, sindirme*, taciz*,
    arama kararı*, ev araması*, ofis araması*, vergi denetim*, vergi memur*, denetim*, mühürleme*, kapatma kararı*,
    hedef gösterme*, ölüm tehdi*, sorgu*, ifadeye çağrıl*, karalama kampanya*
  noun:release = tahliye kararı*, tahliyesi*, serbest bırakılma*, salıverilme*
  release:from = gözaltı*, cezaev*, mahkeme*, tutuk*, polis*, merkezinden, hapis*, hapishane*, nezaret*,
    adli kontrol*, kefalet*, geri gönderme merkez*, ggm*, idari gözetim*, ev hapsi*, hâkim*, savcılık*
  after:request = talebi*, istemi, istemini, istemiyle, isteminin, başvurusu*, dosyası*, talepleri*, talepname*,
    evrakı*, müracaatı*
  after:order = kararı*, emri*, emrini, hükmü*, kararname*, kararlar*
  after:step = işlemi*, işlemler*, davası*, süreci*, sürecinde, dosyası*, duruşması*, yargılaması*, prosedür*,
    incelemesi*, usulü*
  after:arrest = tutuklaması*, tutukluluğu*, gözaltısı*
  after:treaty = anlaşma*, sözleşme*, antlaşma*, protokol*, mutabakat*, kanun*, yasa, yasası*, yönetmeli*, mevzuat*,
    istatisti*, verileri*
  answer:request = iade talebi*, iade taleb*, iade istemi*, iade başvuru*, talebini, talebi, talebine
  press:group = dernek*, derneğ*, vakıf, vakfı*, vakıflar*, örgüt*, kuruluş*, redaksiyon*, sivil toplum*, kitabev*,
    gazetesi*, okul*, kültür merkezi*, yayın organ*, haber sitesi*, kurs*, medrese*, cemaat*, diaspora*, topluluk*,
    topluluğ*, lokant*, yayınev*, stk*
  press:closed = kapatıldı, kapatılan, kapısına kilit, faaliyetine son, faaliyetlerine son, mühürlendi,
    kapatmak zorunda, çalışmalarını durdurdu
  soldiers = asker*, ajan*, istihbarat*, özel kuvvet*, devrim muhafız*, kadirovcu*, subay*, gizli servis*,
    milli istihbarat*, mit mensup*, özel harekat*, muhaberat*, operasyon tim*, inzibat*, askeri polis*, ajanlar*,
    fsb mensup*
  unknown:men = kimliği belirsiz*, kimliği meçhul*, maskeli*, sivil giyimli*, sivil kıyafetli*, sivil polis*,
    kar maskeli*, yüzü kapalı*, silahlı kişi*, tanımadığı kişi*, plakasız*, yabancı plakalı, siyah transporter*,
    siyah minibüs*, tanınmayan kişi*, bilinmeyen kişi*, meçhul kişi*
  diplomat = diplomat*, ataşe*, büyükelçilik çalışan*, istenmeyen kişi*, persona non grata
  act:detain:slang/passive = (alındı|alınmış|alınan), (götürüldü|götürülmüş)
  act:detain:slang/past = aldılar, götürdüler, alıp götürdüler
`;
