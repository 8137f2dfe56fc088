/** Who people are, who acts, and what makes a case an ordinary one. */
export const PEOPLE = `
  speaker = dedi, söyledi*, açıkladı*, açıklad*, bildirdi*, avukat*, sözcü*, bakan, bakanı*, uzman*, belirtti*,
    duyurdu*, vekil*, anlattı*, vurguladı*, kaydetti*, ifade etti*, yazdı*, aktardı*, başkanı, direktör*, müdürü,
    göre, diyor*, belirten*, belirterek, savundu*, ekledi*, temsilcisi*, araştırmacı*, yetkilisi*, yetkililer*,
    milletvekili*, eşi, ailesi, yakınları, cumhurbaşkanı*, başsavcı
  profile:activist = aktivist*, muhalif*, insan hakları savunucu*, hak savunucu*, siyasetçi*, sürgündeki,
    rejim karşıt*, disident*, eğitimci*, öğretmen*, eylemci*, protestocu*, gösterici*, muhalefet*, siyasi mülteci*,
    siyasi sürgün*, şair*, sendikacı*, feminist*, kadın hakları, savaş karşıt*, anarşist*, hükümet karşıt*,
    eleştirmen*, eleştirel*, parti yönetici*, parti üye*, eş başkan*, eşbaşkan*, sivil toplum*, karikatürist*,
    sanatçı*, müzisyen*, rapçi*, şarkıcı*, yönetmen*, akademisyen*, khk'lı, khk'li, ihraç edilen*, ihraç edilmiş*,
    hattat*, politikacı*, öğrenci lideri*, topluluk lideri*, kanaat önder*, siyasi tutuklu*, siyasi mahkum*, vicdani,
    bağımsızlık yanlısı, yayıncı*, televizyoncu*, barış akademisyen*, cumhurbaşkanını eleştir*, hükümeti eleştir*,
    rejimi eleştir*
  profile:journalist = gazeteci*, blogger*, blog yazar*, blogcu*, editör*, muhabir*, yazar, yazarı*, haberci*,
    köşe yazar*, youtuber*, vlogger*, sunucu*, televizyoncu*, foto muhabir*, fotoğrafçı*, kameraman*,
    genel yayın yönetmen*, basın mensup*, basın çalışan*, araştırmacı gazeteci*, yayıncı*
  profile:lawyer = insan hakları avukatı*, hak savunucusu avukat*, muhalif avukat*, avukatı tutuklan*
  profile:deserter_fought = firari asker*, asker kaçağı*, asker firar*, birliğinden kaçan*, birliğinden firar*,
    cepheden kaçan*, cepheden kaçtı*, birliğini terk*, cepheyi terk*, firari er, sözleşmeli asker*, asker kaçak*
  profile:deserter_refused = savaşmayı reddet*, savaşa gitmeyi reddet*, cepheye gitmeyi reddet*, savaşmak istemeyen*,
    vicdani retçi*, vicdani ret, savaşa gitmemek, emre uymayı reddet*, savaşmak istemedi*, asker kaçağı,
    firari asker*
  profile:mobilised = seferberlik*, seferber edilen*, askere alınan*, silah altına alınan*
  profile:draft_evader = askerden kaçan*, askerlikten kaçan*, bakaya*, seferberlikten kaçan*, askere gitmemek,
    askere gitmek istemeyen*, yoklama kaçağı*, zorunlu askerlik*, askerlik yapmayı reddet*, askere gitmeyi reddet*
  profile:security_officer = eski subay*, eski polis*, eski istihbarat*, eski asker*, eski general*, eski albay*,
    eski ajan*, eski komiser*, eski emniyet*, eski pilot*, eski fsb, eski kgb, eski gardiyan*, iltica eden subay*,
    eski wagner*
  profile:official = eski bakan*, eski vali*, eski büyükelçi*, eski diplomat*, eski hakim*, eski hâkim*, eski savcı*,
    eski milletvekil*, eski belediye başkan*, eski başbakan*, eski yetkili*, eski bürokrat*, eski cumhuriyet savcı*,
    eski vekil*
  profile:direct_action = kundakla*, sabotaj*, askerlik şubesi*, molotof*, partizan eylem*, partizan hareket*,
    demiryolu sabotaj*
  profile:foreign_agent = yabancı ajan*, yabancı etki ajan*, etki ajan*
  profile:extremist_label = gülenist*, fetö*, aşırılıkçı*, ekstremist*, cemaat*, gülen hareket*, gülen cemaat*,
    hizmet hareket*, pdy, hizb-ut tahrir, hizbut tahrir, hizbuttahrir, müslüman kardeşler*, ihvan*, grup 24,
    islami rönesans*, irpt, dhkp*, pkk*, terör örgütü üye*, örgüt üyeli*, bylock*
  profile:undesirable_org = istenmeyen örgüt*, istenmeyen kuruluş*
  profile:religious = din adamı*, imam*, din eğitimci*, ilahiyatçı*, hoca*, vaiz*, papaz*, rahip*, rahibe*, yehova*,
    bahai*, bahaî*, falun gong, nurcu*, selefi*, hristiyan olan*, hristiyanlığa geçen*, din değiştiren*, ahmedi*,
    mürted*, şeyh*, molla*, protestan*, misyoner*, budist*, tarikat*, alevi*, ezidi*
  profile:ethnic = uygur*, kürt, kürtler*, kürdün, çeçen*, doğu türkistan*, kırım tatar*, pamirli*, karakalpak*,
    tibetli*, ahıska*, beluç*, azeri aktivist*, güney azerbaycan*, hazara*, tatar, tatarlar*, rohingya*, arakanlı*,
    inguş*, dağıstanlı*, hui, kazak türk*, lezgi*, talış*, ermeni aktivist*, ahvazlı*, tuareg*, oromo*, tigray*
  profile:lgbt = lgbt*, trans, trans birey*, trans kadın*, eşcinsel*, gey, lezbiyen*, biseksüel*, kuir*,
    onur yürüyüş*
  profile:environmental = çevreci*, çevre aktivist*, iklim aktivist*, ekoloji aktivist*, doğa savunucu*
  profile:relative = eşi, kardeşi*, oğlu, kızı, annesi*, babası*, ailesi*, akrabaları*, ağabeyi*, ablası*, yeğeni*,
    eşini, oğlunu, kızını, yakınları, yakınlarını, yakınlarına, yakınlarının
  profile:child = çocuk, çocuğ*, çocuklar*, reşit olmayan*, refakatsiz çocuk*, bebek*, bebeğ*, küçük çocuk*
  sign:refugee = mülteci*, sığınma*, sığınmacı*, iltica*, sürgün*, siyasi, işkence*, geri gönderme yasağı*,
    uluslararası koruma*, geçici koruma*, rejime karşı, geri göndermeme*, geri gönderilemez*, siyasi saik*,
    siyasi gerekçe*, siyasi suç*, zulüm*, zulm*, baskıdan kaçan*, kaçarak sığın*, sığınmış*, sığındı*, sığınan*,
    unhcr, bmmyk, birleşmiş milletler mülteciler*, bm mülteciler*, şartlı mülteci*, ikincil koruma*, insani ikamet*,
    koruma başvuru*, protestolar*, protestolara katıl*, savaş karşıtı*, muhalefet*, hükümeti eleştir*,
    cumhurbaşkanına hakaret*, devlet başkanına hakaret*, rejimi eleştir*, casusluk suçlama*, vatana ihanet*,
    darbe girişim*, anayasal düzen*, orduyu itibarsızlaştır*, sahte haber*, yalan bilgi yay*, düşünce suç*,
    vicdan mahkum*, anti komitern, kötü muamele*, adil yargılanma*, cenevre sözleşme*, 1951 sözleşme*,
    örgüt propaganda*, terör propaganda*, toplama kamp*, zulümden kaç*, idam riski*, idam edil*, idam cezası*,
    ölüm cezası*, hayati tehlike*, zulme uğra*, ülkesinden kaç*, rejimden kaç*, savaştan kaç*, korumadan yararlan*,
    statü belirleme*, sığınma merkezi*, mülteci kamp*, göçmen kamp*, siyasi dava*, siyasi baskı*, geri gönderilirse,
    fikir özgürlüğü*, ifade özgürlüğü*
  sign:crime = uyuşturucu*, cinayet*, yağma*, dolandırıcı*, dolandırma*, hırsız*, gasp*, çete*, kaçakçı*, tecavüz*,
    suç örgütü*, kara para*, zimmet*, rüşvet*, sahtecilik*, cinsel istismar*, cinsel saldırı*, çocuk istismar*,
    insan ticaret*, organize suç*, mafya*, kokain*, eroin*, esrar*, yasa dışı bahis*, sanal bahis*, kasten öldürme*,
    adam öldürme*, tefeci*, vergi kaçakçı*, kalpazan*, soygun*, yankesici*, siber suç*, hacker*, nitelikli dolandır*,
    saadet zincir*, ponzi*, alkollü araç*, trafik suç*, nafaka*, batık banka*, banka hortum*, silah kaçakçı*,
    tarihi eser*, fuhuş*, kumar*, seri katil*, baron*, bıçaklı kavga*, öldürmekten, öldürmek
  sign:labour = düzensiz göçmen*, kaçak işçi*, çalışma izni olmayan*, çalışma izni, çalışma izinsiz, kaçak göçmen*,
    kaçak çalış*, izinsiz çalış*, vize ihlal*, ikamet ihlal*, vize süresi*, düzensiz göç*, göçmen işçi*,
    mevsimlik işçi*, inşaat işçi*, patentsiz*, göç kurallar*, yasa dışı göç*, kaçak yolla*, göçmen kaçakçı*,
    kayıt dışı*, para ceza*
  person = kişi, kişiyi, kişinin, kişiye, kişiden, kişiler*, vatandaş*, gazeteci*, aktivist*, muhalif*, öğretmen*,
    kadın*, erkek, erkeği, erkekler*, adam, adamı, adamın, mülteci*, sığınmacı*, eğitimci*, blogger*, şahıs, şahsı,
    şahsın, şahıslar*, hükümlü*, şüpheli*, öğrenci*, uyruklu*, onu, göçmen*, siyasetçi*, genç*, çift, aile*, imam*,
    asker, askeri, yazar*, şair*, avukat*, akademisyen*, sanatçı*, işçi*, iş insanı*, iş adamı*, iş kadını*, doktor*,
    rus, ruslar*, firari*, eylemci*, protestocu*, zanlı*, sanık*, tutukluyu, müvekkil*, eski subay*, subayı*,
    subayın, isim, blogcu*, programcı*, mühendis*, müzisyen*, hoca*, çocuk*, eşi, eşini, kardeşi*, oğlunu, babasını,
    tutuklu, tutuklunun, tutuklular*, uygur, uygurlar*, çeçen, çeçenler*, belaruslu, iranlı, suriyeli, suriyeliler*,
    afganlar*, türkmenler*, özbekler*, tacikler*, kişilerce
  group = vatandaş*, kişi, kişiyi, kişiye, kişinin, kişiler*, mülteci*, sığınmacı*, gazeteci*, kadınlar*, aktivist*,
    muhalif*, belaruslular*, ruslar*, afganlar*, iranlılar*, uygurlar*, yabancılar*, başvuru sahip*, program*,
    suriyeliler*, aile*, göçmenler*, pasaport sahip*
  authority = polis*, mahkeme*, bakanlı*, savcı*, hükümet*, hükûmet*, makam*, emniyet*, jandarma*, istihbarat*,
    göç idaresi*, konsolosl*, büyükelçi*, elçili*, meclis*, sınır muhafız*, güvenlik güçler*, tarafı, yetkili*,
    valili*, sahil güvenlik*, ulusal güvenlik*, güvenlik servis*, gizli servis*, gümrük muhafaza*, göç dairesi*,
    göçmenlik*, göç müdürlü*, federal daire*, güvenlik komite*, devlet güvenli*, soruşturma komite*,
    anayasa mahkemesi*, rejim*, kolluk*, ordusu*, komiserli*, cezaevi*, il göç, egm, parlamento*, senato*,
    dışişleri*, içişleri*, adalet bakan*, sınır polis*, havalimanı polis*, cumhurbaşkanlığı*, yönetimi*,
    federal büro*, göç bakanlığı*, göçmenlik bürosu*, sınır devriye*, frontex, güvenlik teşkilat*, iç güvenlik*,
    federal polis*, sivil polis*, federal mahkeme*, adliye*, kaymakaml*, iltica dairesi*, iltica ofisi*,
    mülteci komisyonu*
  court = mahkeme*, savcı*, yargıç*, danıştay*, yargıtay*, idare mahkeme*, sulh ceza*, ağır ceza*, istinaf*,
    anayasa mahkeme*, aym, aihm*, hâkim*, başsavcı*, avrupa insan hakları mahkeme*, yüksek mahkeme*, temyiz mahkeme*,
    yargı*, adalet divan*
  orgword = dernek*, derneğ*, vakf*, ağı, kurumu*, kurulu, örgütü*, partisi*, merkezi, dayanışma*, platform*,
    inisiyatif*, komitesi*, birliği*, hareketi*, federasyon*, sendika*, enstitü*, baro, barosu*, izleme, girişimi*,
    konsey*
  office = konsolosl*, büyükelçi*, elçili*, temsilcili*, diplomatik temsilci*
  rank = yüzbaşı*, binbaşı*, albay*, teğmen*, çavuş*, onbaşı*, general*, pilot*
  thing = belge, belgeyi, belgeler*, belgesi*, veri, veriler*, verisi*, kayıt, kayıtlar*, kayıtları*, dosya, dosyayı,
    dosyası*, silah*, para, parayı, ödül*, sergi*, mal, mallar*, cenaze*, eser*, heykel*, lahit*, lahd*, tablo*,
    görüntü*, kara kutu*, ses kayd*, cihaz*, nota, notayı, mektup*, mektub*, yardım, yardımı, malzeme*, araç, aracı,
    uçak, uçağı, kargo*, sikke*, naaş*, kitap, kitabı*, kitaplar*, rapor*, liste, listeyi, karar, izin, yanıt, cevap,
    söz, poz, ara,
    ders, kurs, haber, bilgi, bilgiler*
  style:official = kamuoyuna saygıyla duyurulur, teşekkür ederiz, karar verilmiştir, ilgililere duyurulur
  veto:sport = futbol*, maç, maçı*, maçın*, maçta, takım*, lig, ligi*, antrenör*, şampiyon*, transfer, transferi*,
    teknik direktör*, oyuncu*, gol, golü*, derbi*, forma*, kırmızı kart*, milli takım*, turnuva*, olimpi*,
    basketbol*, voleybol*, güreş*, kulüp*, kulüb*, spor, sporcu*, stat, stadyum*, pfdk, hakem*, kiralık*, sezon*,
    sporda, spor'da
  veto:history = sergi, sergisi*, sergide, sergile*, 1944, 1915, 1937, 1938, yılında açılan, anma, anması*, andı,
    anıldı*, anıyor*, roman, romanı*, kitap, kitabı*, kitabın*, film, filmi*, filmin*, tarihçi*, müze*, yıldönüm*,
    yıl dönüm*, belgesel*, dizi, dizisi*, tiyatro*, tehciri*, soykırım anma*, sürgünün ..1 yılı*, sovyet dönem*,
    stalin*, ikinci dünya savaşı*, osmanlı*, anı kitab*, kitap eleştiri*
  veto:stats = istatist*, verilerine göre, yüzde, bin düzensiz, karşılaştır*, yılın ilk, geçen yıla göre, oranında,
    sayısı, ortalama*, raporuna göre, anket*, yıllık rapor*
  veto:trade = ihracat*, ithalat*, ticaret*, ticari*, yatırım*, turizm*, gümrük*
  veto:sanctions = yaptırım*
  boilerplate = abone olun, abone ol, destek olun, destek ol, haberin devamı, ayrıca okuyun, paylaşın,
    bizi takip edin, bültenimize, bülten, bağış yap*, takip et, ilginizi çekebilir, ilgili haberler,
    okumak için tıklayın, tıklayın, tüm hakları saklıdır, telegram kanalımız*, bunlar da ilginizi, çok okunanlar,
    fotoğraf, kaynak, editörün seçtikleri
  boilerplate:notice = istenmeyen örgüt ilan edil*, yabancı ajan işlevi*, erişim engellidir, erişime engelli*
`;
