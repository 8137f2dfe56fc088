/** Further wording of newsrooms, courts, ministries and channels: nouns and fixed phrases. */
export const WIDER_PHRASES = `
  noplace = helsinki (komitesi*|yurttaşlar*|federasyon*|vakf*|izleme*|nihai|grubu*|insan),
    (strazburg|strasbourg|strazburg'daki|strasbourg'daki) ..1 (mahkeme*|divan*|aihm*|yargıç*),
    lahey (mahkeme*|divan*), lahey'deki ..2 (mahkeme*|divan*), lüksemburg'daki ..2 (mahkeme*|divan*),
    (cenevre|viyana|budapeşte|istanbul|minsk|kişinev|palermo|dublin|ankara|montrö|lozan|schengen|varşova|paris|\
    roma) (sözleşme*|konvansiyon*|anlaşma*|antlaşma*|mutabakat*|tüzüğü*|statüsü*|protokol*|süreci*|grubu*|paktı*|\
    şartı*), new york times*, moscow times*, kyiv independent*, washington post*, tehran times*, los angeles times*,
    (ankara|moskova|paris|londra|bakü|tahran|kabil|berlin|viyana|bişkek|taşkent|astana|kahire|bağdat|minsk|tiflis|\
    erivan|roma|madrid|atina|kıbrıs|gürcistan|iran|filistin|cezayir|mısır|çin|kore) (caddesi*|cadde|sokağı*|sokak*|\
    bulvarı*|meydanı*|parkı*|oteli*|restoran*|lokanta*|mahallesi*|barajı*|gazisi*),
    (rus|çin|iran|afgan|macar|ingiliz|fransız|hint|özbek|uygur|türk|ermeni|arap|italyan|yunan|alman|amerikan|tacik) \
    (salatası*|mutfağı*|yemek*|halısı*|pilavı*|mantısı*|lağmanı*|kahvesi*|çayı*|tazısı*|anahtarı*|edebiyatı*|şiiri*|\
    romanı*|müziği*|sineması*|filmi*|dizisi*|dili*|lirası*|hamamı*|lokumu*|malı*|kurdu*), real madrid*,
    atletico madrid*, paris saint*, bayern münih*, manchester (united*|city*),
    dinamo (kiev*|minsk*|moskova*|tiflis*|zagreb*), (lokomotiv|spartak|cska|torpedo) (moskova*|tiflis*|sofya*),
    partizan belgrad*, çin malı, hong kong doları*, ingiliz sterlini*, mısır (ekmeği|unu*|tarla*|koçan*|püresi*),
    hindistan cevizi*, brüksel lahanası*, ankara keçisi*, ankaragücü*, van gölü*, van kedisi*, kazak (giy*|ör*),
    moskova konservatuvar*, oxford sözlük*, cambridge sınav*, şam (fıstığı*|tatlısı*), mısır çarşısı*
  noun:return = iade süreci*, iade dosyası*, sınır dışı kararı*, zorla geri gönderilme*, deport kararı*, deport edil*,
    refoulement*, zorla teslim, ülkesine teslim*, iade usulü*, kitlesel sınır dışı, topluca geri gönder*, iade işlem*,
    sınır dışı işlem*, yurduna dönüş*, geri dönüşe zorla*
  noun:detain = tutuklanma*, idari gözetim karar*, tutuklama karar*, gözaltı karar*, gözaltı süre*,
    geçici tutukluluk*, iade tutukluluğu*
  state:held = geri gönderme merkezine kapat*, ggm'ye kapat*, sınır dışı merkezinde, tutukevinde bulun*, hücrede,
    tek kişilik hücrede, tecritte, kampında tutul*, havalimanında mahsur*, transit salonunda, konteynerde tutul*,
    yabancılar şubesinde, şubede tutul*, emniyette tutul*, avukatıyla görüştürülmü*, tutukluluğu sürüyor,
    tutukluluğu devam
  noun:abduct = zorla alıkon*, zorla götürül*, kaçırılma girişim*, kaçırma girişim*, paketleme*, beyaz toros*
  act:vanish/past = izi bulunama*, izi kayboldu*, izine ulaşılama*, en son görül*, son kez görül*, eve dönme*,
    eve dönmedi, günlerdir haber yok, saatlerdir haber yok, telefonuna ulaşılam*, karakol karakol, kayıtlarda yok,
    kayıp başvurusu*, kayıp ihbarı*
  noun:harm = bıçaklanma*, darbedilme*, kundaklanma*, cinayet*, suikast girişim*, linç girişim*, zehirlenme*,
    kurşunlanma*, saldırgan, saldırganı*
  act:harm/past = burnu ..4 kırıldı, kaburga* ..3 kırıldı, kolu kırıldı, ağır yaralı, ameliyata alındı,
    hayati tehlikesi
  noun:press = tehdit telefon*, tehdit mesaj*, ajanlık dayat*, muhbirlik teklif*, misilleme*, sınır ötesi baskı*,
    ulus ötesi baskı*, ulusötesi baskı*, göz korkutma*, kapatılma*, mal varlığı dondur*
  unknown:men = plakası olmayan*, kendilerini polis*, polis olduğunu söyle*, sivil adam*, yüzleri maskeli*,
    kimlik göstermeyen*, kar maskesi*, yabancı aksanlı*
  soldiers = operasyonu düzenle*, mit'in, mit ekib*, mit operasyon*, gru, fsb'nin, kadirov'un, basij*, pasdaran*,
    devrim muhafızları*, rus istihbarat*
  cue:refuse = reddedildi*, reddedilen, geri çevrildi*, iadeye ret*, ret verdi*, ret kararı çıktı,
    iade şartları oluşmad*, iadeye engel*, gönderilemeyeceği*, verilemeyeceği*
  cue:stop = tedbiren durdur*, geçici tedbir*, tedbir koydu*, yürütmesinin durdurulması*, iptal edildi*, bozuldu*,
    kaldırıldı*, rafa kaldırıl*, askıya alındı*, askıda, işlemden kaldır*
  cue:request = istemi, istemini, isteminin, istemine, istemiyle, iade talepnamesi*, iade istiyor*, talepname*,
    iadesi talep edil*, iadesi isten*, iadesini ist*, teslimini ist*
  cue:plea = uyarı, uyarısı*, uyarılar*, uyarıda*, uyarıyor*, iade etmeyin, teslim etmeyin, durdurun, engelleyin,
    müdahale edin, acil eylem*, göndermemeli*, iade etmemeli*, teslim etmemeli*, vermemeli*, derhal serbest
  cue:fear = işkence görece*, idam edilece*, can güvenliği*, hayatından endişe*, korkuyor*, korkuyla,
    iade edilme korkusu*, sınır dışı korkusu*
  cue:threat = gönderirim, sizi göndereceğiz, geri göndeririz, iade ederiz, gitmezsen*, ayrılmazsa*, terk etmezse*,
    aksi halde, aksi takdirde, yoksa sınır dışı, süre verildi, süre tanındı, mühlet*
  cue:will = önümüzdeki günlerde, bu hafta içinde, yarınki uçak*, saatler içinde, pazartesi günü ..3 edilecek,
    bu gece, yarın sabah, biletleri kesildi, uçağı kalkacak
  cue:deny = gerçek değil*, aslı yok*, aslı astarı*, uyduruk*, haber yalan, yalan haber*, iftira*, manipülasyon*,
    tekzip*, bilgi kirliliği*, eski video*, eski görüntü*
  cue:baseless = aslı yok*, aslı astarı*, gerçeği yansıtmad*, eski video*, eski görüntü*, kimse gönderilmedi,
    kimse iade edilmedi, böyle bir liste yok, gönüllü döndü*, kendi isteği*
  cue:rumour = konuşulan*, dolaşan, dolaşıyor*, dolaşan iddia*, henüz teyit*, teyit edemedi*, teyit edilemeyen*,
    duyum*, duyduk*, anlatılan*, kulaktan kulağa, resmi açıklama yok, kaynak belirtilm*, bir kaynağa göre, fısıltı*,
    sızan bilgi*, rivayet*, deniyor ki, diyorlar
  cue:confirm = teyitli, yetkililer doğrula*, kabul ettiler, resmen kabul*, açıklamasıyla doğrulan*
  cue:history = o tarihte, yıllar evvel, bir zamanlar, vaktiyle, ilk kez değil, daha evvel, benzer şekilde
  cue:approve = kesin hüküm*, onandı*, itirazın reddi*, itirazı reddedil*, iadesine hükm*, iadesine izin*,
    iadeye izin*, iadeye onay*, sınır dışı kararı verildi, sınır dışı kararı çık*, kararı tebliğ*, kararı imzala*
  door = ikamet tezkeresi*, oturum kartı*, yabancı kimlik*, kimlik kartı*, mülteci kartı*, statü belirleme*,
    vize başvuru*, insani kabul*, aile birleşimi*, yeşil kart*, kalıcı oturum*, süresiz ikamet*, uzun dönem ikamet*,
    koruma kimliği*
  door:entry = vizesiz giriş*, vizesiz geçiş*, kimlikle giriş*, sınırdan giriş*, pasaportla giriş*, transit geçiş*
  door:shut = reddedildi*, iptal edildi*, sonlandırıldı*, uzatılmadı*, yenilenmedi*, başvurusu reddedil*,
    ikameti iptal*, statüsü düşürül*
  door:ban = giriş yasağı var, uçağa alınmadı*, ülkeye sokulmadı*, geri çevrildi*, transit alanda beklet*,
    girişi engellen*, girişine izin verilmed*, çıkışı engellen*
  list = aranan şahıs*, aranan şahıslar*, aranan teröristler*, kırmızı liste*, istihbarat listesi*, kod listesi*,
    tahdit kayd*, yakalama kayd*, takip listesi*, isim isim, isimlerin bulunduğu
  list:search = aranan şahıs*, aranan teröristler*, ortak arama*
  interpol = difüzyon*, kırmızı bültenle*, ccf, interpol'ün dosya*, interpol'ün denetim*, dosyaları kontrol komisyon*
  face = gsm hat*, telefon hat*, hat kayd*, hatları kapat*, yüz okuma*, göz taraması*, iris tarama*, dijital kimlik*,
    kimlik okuyucu*, plaka okuma*, drone*, konum takib*, izleme yazılım*, merkezi veri taban*
  topic:data = veri paylaşımı*, göç verileri*, pasaport verileri*, api pnr, pnr, yolcu listesi*, biyometrik veri*,
    kimlik verileri*, adli sicil*
  topic:security = emniyet makam*, emniyet teşkilat*, iç güvenlik*, kolluk iş birliği*, karşı istihbarat*
  pact = iş birliği protokolü*, işbirliği protokolü*, mutabakat zaptı*, mutabakat muhtırası*, çerçeve anlaşma*
  step:prospect = yetkili kılındı*, yetkili kıl*, taslak metin*, imza aşama*, parafe edil*, müzakere yetkisi*
  step:force = sistem* ..3 başladı*, uygulama* ..2 başladı*, kullanım* ..2 başladı*, paylaşım* ..2 başladı*,
    alım* ..2 başladı*, dönem* başladı*, bugünden itibaren, itibarıyla geçerli, artık zorunlu
  origin:absent = hakkında ..3 yakalama kararı bulunan, ülke dışında, avrupa'da yaşayan, sürgündeki, sürgünden,
    diasporadaki, yurt dışına çıkan, iltica eden
  sign:refugee = din değiştirme*, din değiştirdi*, koruma talep*, uluslararası koruma talep*, sığınma talep*,
    siyasi nitelik*, siyasi amaç*, siyasi motif*, rejim muhalif*, hükümet karşıt*, zorla evlendir*, kan davası*,
    infaz edilme*, idam edilme*, işkence riski*, işkence görme*, toplu mezar*, toplama kamplar*, kamplara dair,
    toplumsal cinsiyet*, kadın olduğu için, inancı nedeniyle, etnik kökeni*, siyasi görüş*, düşünceleri nedeniyle,
    paylaşımları nedeniyle, sosyal medya paylaşım*, protestolara destek*, geri göndermeme ilke*, bmmyk*
  sign:crime = kaçak eşya*, hırsızlıktan, gasp şebeke*, çete lideri*, suç şebeke*, uyuşturucu baron*,
    dolandırıcılıktan, cinayetten, cinayet zanlı*, kasten yaralama*, kuyumcu soygun*, sahte para*, sahte içki*,
    yasa dışı kumar*, kripto vurgun*, tosuncuk*, gümrük kaçak*
  sign:labour = kaçak çalıştı*, kaçak çalışan*, kayıtsız işçi*, sezonluk işçi*, tarım işçi*, vizesiz çalış*,
    ikamet süresini aş*, vize süresini aş*, kalış süresini aş*, izinsiz giriş yapan*, oturum süresi dol*,
    işverenlere ceza*
  veto:sport = forvet*, kaleci*, stoper*, bonservis*, opsiyon*, menajer*, deplasman*, penaltı*, lig maçı*,
    şampiyonluk*, madalya*, gümüş madalya*, judo*, boks*, halter*, maraton*, satranç*, gol kral*
  veto:history = yıllar önceki, 1951'de, 1989'da, zorunlu göçün, mübadele*, anıt*, anma tören*, sempozyum*, festival*,
    konser*, oyunu sahnele*, şiir kitab*, arkeolo*, antik*
  veto:stats = yüzde ..1 arttı*, yüzde ..1 azaldı*, ilk altı ay*, altı aylık*, yıllık veri*, toplam sayı*,
    istatistiklerine göre, rakamlara göre, tablosu*
  veto:trade = yük taşıma*, tır kuyru*, enflasyon*, tüketici fiyat*, döviz*, serbest ticaret*
  profile:activist = dernek başkan*, parti sözcü*, podcast*, rejim muhalif*, youtube kanal*, insan hakları aktivist*,
    sivil toplum gönüllü*, okul müdürü*, eski müdür*, hizmet gönüllü*
  profile:journalist = radyocu*, podcast yapımcı*, televizyon sunucu*, gazete sahib*, haber müdür*,
    temsilcisi gazeteci, blog sahib*, ajans muhabir*, karikatürist*
  profile:religious = din değiştirme*, hıristiyan*, hristiyan*, ateist*, hıristiyanlığa geç*, ismaili*, gonabadi*,
    derviş*
  profile:official = eski yargıç*, eski kaymakam*, eski büyükelçi*, eski müsteşar*, eski başsavcı*, eski hakimler*,
    ihraç hâkim*, ihraç hakim*, ihraç savcı*
  person = davacı*, şahısları*, mütercim*, dükkân sahib*, kitapçı*, yolcu, yolcuyu, yolcular*, komşu*, müşteki*,
    bekçi*
  speaker = sözlerine göre, anlatımına göre, aktardığı*, ifadesine göre, ileri sürdü*, dile getirdi*, konuştu*,
    yanıtladı*
  asker = iadesini isteyen, iadesini talep eden, bülten çıkaran, arayan ülke*, talepte bulunan
  third:stop = üçüncü ülke*, güvenli üçüncü ülke*, kanada'ya yerleş*, avrupa'ya geç*
  press:closed = kepenk*, kepenkleri, kapılarını kapattı, kapatmak zorunda kal*, kapısına mühür*
`;
