import type { LanguageKnowledge } from '../entries.js';
import { turkicForms } from '../turkic.js';
import { entriesOf, knowledgeOf } from '../written.js';
import { NAMES } from './names.js';
import { STATES } from './states.js';

const PHRASES = `
  act:return/past = sınır dışı etti, sınır dışı ettiler, sınır dışı ettiği, sınırdışı etti, uçağına bindirildi, uçağa bindirildi, uçağa bindirdi, geri gönderdi, geri yolladı
  act:return/passive = sınır dışı edildi, sınır dışı edilmiş, sınır dışı edilen, sınırdışı edildi, iade edildi, iade edilmiş, iade edilen, geri gönderildi, geri gönderilmiş, uçağına bindirildi, uçağa bindirildi
  act:return/base = sınır dışı etmek, sınır dışı edilmesi*, sınır dışı edilmeme*, iade edilmesi*, iade edilmeme*, geri gönderilmesi*, geri gönderilmeme*
  act:return/present = sınır dışı edilecek, iade edilecek, sınır dışı edecek, iade edecek, geri gönderilecek
  act:return:object/past = iade etti, iade ettiği, teslim etti, teslim ettiği, verdi
  act:return:object/passive = teslim edildi, teslim edilmiş, gönderildi
  act:return:object/base = teslim edilmesi*, teslim edilmeme*, teslim etmek, gönderilmesi*
  act:return:object/present = teslim edilecek, teslim edilirse, teslim edileceği
  noun:return = iadesi*, iade, sınır dışı, sınır dışı edilmesi*, geri gönderme, teslimi, teslimini, ekstradisyon*
  act:detain/past = gözaltına aldı, tutukladı, yakaladı, alıkoydu
  act:detain/passive = gözaltına alındı, gözaltına alınmış, gözaltına alınan, tutuklandı, yakalandı, alıkonuldu, alıkonulan, gözaltında tutuluyor
  noun:detain = gözaltı, gözaltın*, tutuklan*
  act:abduct/past = kaçırdı, minibüse bindirip, zorla götürdü, araca bindirdi
  act:abduct/passive = kaçırıldı, kaçırılmış, kaçırılan, zorla götürüldü, zorla araca bindirildi, minibüse bindirilip
  act:vanish/past = kayboldu, ortadan kayboldu, haber alınamıyor
  noun:abduct = kaçırılması*
  act:harm/past = saldırdı, öldürdü, bıçakladı, vurdu, dövdü
  act:harm/passive = öldürüldü, saldırıya uğradı, bıçaklandı, vuruldu, dövüldü, zehirlendi, darp edildi
  noun:harm = saldırı, suikast*, zehirlenme*
  act:press/past = tehdit etti, aradı, bastı, tehdit aldı
  act:press/passive = tehdit edildi, basıldı, kapatıldı
  noun:press = tehdit*, baskın*, baskı
  act:release/passive = serbest bırakıldı, tahliye edildi, salıverildi, serbest kaldı
  act:release/past = serbest bıraktı, tahliye etti
  release:from = gözaltı*, cezaevi*, mahkeme*, tutuk*, polis*, merkez*
  after:request = talebi, talebini, talebinin, talebine, istemi, başvurusu, dosyası
  after:order = kararı, kararını, kararının, emrini, emri
  after:step = işlemi, işlemleri, davası, süreci, dosyası
  after:treaty = anlaşması, anlaşmasının, sözleşmesi, anlaşmasını
  press:group = dernek*, derneğ*, vakıf, vakfı*, örgüt*, kuruluş*, redaksiyon*
  soldiers = asker*, ajan*, istihbarat*
  unknown:men = kimliği belirsiz, maskeli, sivil giyimli
  cue:neg = değil, yok, olmadan
  cue:nobody = hiç kimse, hiç kimseyi, hiçbir
  cue:refuse = reddetti, reddetmişti, reddedildi, geri çevirdi, kabul etmedi
  cue:stop = durdurdu, durdurul*, iptal etti, iptal edildi, kaldırdı, kaldırıldı, askıya aldı, engelledi, kapandı, tedbir kararı, yürütmesini durdur*
  cue:approve = onayladı, onaylandı, izin verdi, karar verdi, hükmetti, kabul etti, uygun buldu
  cue:request/past = talep etti, talep etmiş, istedi, istediği, istiyor, talep ediyor, başvurdu, talep etmişti
  cue:request = talebi, talebin*
  cue:plea = çağrı, çağrısı*, uyardı, uyarıyor, çağırıyoruz, etmemeye çağır*, edilmesin, edilmemeli, çağrıda
  cue:fear = korku*, endişe*, risk*, tehlike*, ihtimal*, korkuyor, karşı karşıya
  cue:may = olabilir, edilebilir, mümkün, gönderilebilir
  cue:if = eğer, olursa, edilirse, ederse, halinde, olsaydı
  cue:will = olacak, bekleniyor, yakında, yarın
  cue:plan = planlıyor, hazırlanıyor, hazırlık*, vaat*
  cue:deny = yalanladı, söz konusu değil, asılsız, gerçek dışı, reddediyor, talebin de vakanın da
  cue:appeal = itiraz*, kınadı, protesto*, karşı çık*
  cue:threat = tehdit*
  cue:rumour = iddia*, söylenti*, telegram*, doğrulanma*, sözde, öne sürüldü
  cue:channels = telegram*
  cue:baseless = asılsız, söz konusu değil, yalanladı
  cue:first = ben, beni, biz, bizi, ülkemize, bana
  cue:history = daha önce, örneğin, geçmişte, yıllar önce
  cue:confirm = doğruladı
  link:that = ki
  link:break = ancak, fakat, ama, çünkü, iken, ise, rağmen
  link:and = ve, veya, ile
  way:with = arasında
  link:relative = diyen
  way:fled = kaçtı
  asker = talep, talebi*, isteği*, iadesini istediği, iadesini, muhalif*
  person:self = onu, ona, o
  speaker = dedi, söyledi, açıkladı, bildirdi, avukat*, sözcüsü, bakan*, uzman*, belirtti, duyurdu, vekil*
  style:official = kamuoyuna saygıyla duyurulur, teşekkür ederiz
  profile:activist = aktivist*, muhalif*, insan hakları savunucu*, siyasetçi*, sürgündeki, rejim karşıt*, disident*, eğitimci*, öğretmen*
  profile:journalist = gazeteci*, blogger*, editör*, muhabir*, yazar*
  profile:deserter_refused = asker kaçağı, savaşmayı reddet*, firari asker*
  profile:extremist_label = gülenist*, fetö, aşırılıkçı*, cemaat*
  profile:religious = din adamı*, imam*, din eğitimci*
  profile:ethnic = uygur*, kürt*, çeçen*
  profile:lgbt = lgbt*, trans
  sign:refugee = mülteci*, sığınma*, sığınmacı*, iltica*, sürgün*, siyasi, işkence*, geri gönderme yasağı, uluslararası koruma, geçici koruma, rejime karşı
  sign:crime = uyuşturucu*, cinayet*, öldürmek*, yağma*, dolandırıcı*, hırsız*, gasp*, çete*, kaçakçı*, tecavüz*, suç örgütü*
  sign:labour = düzensiz göçmen*, kaçak işçi*, çalışma izni olmayan
  person = kişi*, vatandaş*, gazeteci*, aktivist*, muhalif*, öğretmen*, kadın*, erkek*, adam*, mülteci*, sığınmacı*, eğitimci*, blogger*, şahıs, hükümlü*, şüpheli*, öğrenci*, uyruklu*, onu, göçmen*, siyasetçi*
  authority = polis*, mahkeme*, bakanlı*, savcı*, hükümet*, makam*, emniyet*, jandarma*, istihbarat*, göç idaresi, konsolosl*, büyükelçi*, elçili*, meclis*, sınır muhafız*, hükümeti, güvenlik güçleri, tarafı
  court = mahkeme*, savcı*, yargıç*, danıştay, yargıtay, idare mahkemesi
  orgword = dernek*, vakf*, ağı, kurumu, kurulu, örgütü, partisi, merkezi, dayanışma*
  office = konsolosl*, büyükelçi*, elçili*
  thing = belge*, veri*, kayıt*, dosya*, silah*, para*, ödül*, sergi*, mal, mallar*, cenaze*
  veto:sport = futbol*, maç*, takım*, lig, ligi, antrenör*, şampiyon*, transfer*
  veto:history = sergi*, 1944, yılında açılan, anma*, roman*, kitap*, film*, tarihçi*, müze*
  veto:stats = istatist*, verilerine göre, yüzde, bin düzensiz, karşılaştır*
  veto:trade = ihracat*, ithalat*, ticaret*
  pact = anlaşma*, sözleşme*, protokol*, mutabakat*, muhtıra*, mekanizma*
  pact:secret = gizli anlaşma*, gizli protokol*, teslimi için bir iş birliği mekanizması, mekanizması üzerinde
  topic:return = teslimi, geri gönderilmesi, iadesi
  topic:data = kişisel veri*, veri paylaş*, veri değişim*, biyometri*
  topic:extradition = iade anlaşma*, suçluların iadesi, adli yardım*, geri kabul
  topic:security = güvenlik*, içişleri*, terör*, emniyet*
  topic:other = vergi*, çifte vergi*, ticaret*, banka*, müşteri*, gümrük*, kişisel verileri koruma
  step:sign = imzaladı, imzalandı, anlaştı, anlaştık, anlaştığını, el sıkıştık, imzalanan
  step:ratify = onayladı, onaylandı, onaylanması, uygun bulundu
  step:force = yürürlüğe girdi, yürürlükte, devreye girdi, başladı, aktardı, yüklendi
  force:treaty = yürürlüğe girdi, yürürlükte
  step:future = yürürlüğe girecek
  step:prospect = imzalanacak, imzalamaya, taslağı, yetki veril*
  step:talks = görüşme*, müzakere*
  step:negotiate = müzakere*, görüşülüyor, tartış*
  step:suspend = feshetti, askıya aldı, iptal etti, durdurdu, kaldırdı, sildi, silindi
  list = arananlar listesi, arananlar veri tabanı, aranan kişiler
  list:move = verdi, aktardı, yüklendi, iletti, teslim etti, paylaştı
  interpol = interpol*, kırmızı bülten*, kırmızı bülteni
  face = yüz tanıma*, kamera*
  face:against = aranan*, yabancı*, göçmen*
  door = iltica*, sığınma*, mülteci statüsü*, ikamet*, vize*, insani vize*, uluslararası koruma*, oturma izni*, pasaport süresi*, seyahat belgesi*
  door:shut = reddetti, reddedildi, iptal etti, iptal edildi, vermedi, verilmedi, geri çevrildi, durdurdu, uzatmıyor, uzatmadı
  door:open = verdi, verildi, tanıdı, tanındı, uzattı, kabul edildi
  door:ban = giriş yasağı*, ülkeye alınmadı, sınırdan geri çevrildi
  door:wish = başvurdu, talep etti, istedi
  group = vatandaş*, kişi*, mülteci*, sığınmacı*, gazeteci*, kadın*
  origin:absent = gıyabında, yurt dışında, yaşayan, sürgündeki
  origin:charge = gıyabında, hakkında yakalama kararı
  origin:label = terör listesine, ajan ilan, aşırılıkçı ilan
  origin:strip = vatandaşlıktan çıkar*, pasaport* iptal, pasaport süresini uzatmıyor, pasaportunu iptal
  boilerplate = abone olun, destek olun, haberin devamı, ayrıca okuyun, paylaşın
`;

/** All the reader knows of Turkish. */
export function turkish(): LanguageKnowledge {
  return knowledgeOf({
    phrases: entriesOf(PHRASES),
    names: NAMES,
    states: STATES,
    declension: turkicForms('apostrophe'),
    misleading: ['Çad', 'Mali', 'Van'],
    postposed: false,
    base: /(?:mek|mak|mesi|masi)/,
  });
}
