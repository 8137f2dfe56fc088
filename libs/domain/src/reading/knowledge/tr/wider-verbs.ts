/** Further wording of newsrooms, courts, ministries and channels, under the labels of the other files. */
export const WIDER_VERBS = `
  act:return = uçakla ..3 gönder, tarifesiz uçakla gönder, özel uçakla geri götür, karayoluyla gönder,
    kara yoluyla gönder, sınıra götürüp bırak, sınıra bırak, sınırda bırak, geldikleri ülkeye gönder, yurduna gönder,
    yurduna iade et, geri yollayıp teslim et, karşı makamlara teslim et, muhataplarına teslim et,
    mevkidaşlarına teslim et, istihbarat görevlilerine teslim et, askerlerine teslim et, rejime teslim et,
    tabiiyetinde olduğu ülkeye gönder, uyruğunda olduğu ülkeye gönder, çıkış yaptır, refakatli gönder,
    ülkeyi terk ettir, apar topar uçağa bindir, elleri bağlı gönder, kelepçeyle gönder, botla geri it, denize it,
    Meriç'in karşı kıyısına it, yargılanacağı ülkeye gönder, ülkesine naklet
  act:detain = göz hapsine al, kapıda yakala, şafak baskınıyla gözaltına al, sabah baskınıyla al,
    nöbetçi hakimliğe çıkar, sulh ceza hakimliğine sevk et, iade maksadıyla tutukla, geçici olarak tutukla,
    sınırda tut, tecrit et, otogarda yakala, limanda durdur, feribottan indir, trende gözaltına al,
    kimlik kontrolünde yakala, çevirmede yakala, yol kontrolünde gözaltına al,
    ikamet yenilemeye gittiğinde gözaltına al, randevusuna gittiğinde gözaltına al, adliye çıkışında gözaltına al,
    yabancılar şubesine götür, yabancılar polisine götür, geri gönderme merkezine kapat
  act:abduct = zorla arabaya tık, araca tık, minibüse tık, bir araca sok, zorla araca sok, kollarından tutup götür,
    yaka paça götür, iple bağla, elektroşokla etkisiz hale getir, iğneyle bayılt, bayıltıp kaçır, gizlice götür,
    gizlice çıkar, sınırdan gizlice geçir, özel uçakla kaçır, paketlenerek getiril
  act:harm = hastanelik et, burnunu kır, kaburgasını kır, kolunu kır, kemiklerini kır, yüzüne asit dök, pusu kur,
    sopayla döv, demir çubukla vur, levyeyle vur, başına vur, kafasına vur, arabasını yak, evini yak, kapısını yak,
    aracının altına bomba yerleştir, çekiçle saldır, boğazını kes, darbedip bırak, ağır darp et
  act:harm/past = saldırısına uğra, saldırısına maruz kal, darp edilerek öldürül, can ver, kurşunlanarak öldürül,
    bıçaklanarak öldürül, silahlı saldırıda öl, şüpheli biçimde öl, balkondan düşerek öl, zehirlenerek öl
  act:press = ülkesine döneceksin diye tehdit et, susması için tehdit et, ailesi üzerinden tehdit et,
    görüntülü arayıp tehdit et, annesini sorgula, babasını sorgula, kardeşini gözaltına al, akrabalarını sorgula,
    evine baskın yap, işyerine baskın yap, iş yerine baskın düzenle, merkezine baskın düzenle,
    derneğin kapısına kilit vur, çalışma iznini iptal et, denetim yağdır, ceza yağdır, kiracılıktan çıkar,
    ifadeye davet et, karakola çağır, emniyete çağır, takip et, telefonunu dinle, telefonunu al, casusluğa zorla,
    imza attır, konuşmama taahhüdü al
  act:release = bırak, salıverilmesine karar ver, tahliyesine karar ver, tahliyesine hükmet, tutukluluğuna son ver,
    imza şartıyla bırak, yurt dışı yasağıyla bırak, gözetimine son ver, idari gözetimi bitir
  cue:refuse = talebi geri çevir, iade talebini geri çevir, iadeye karşı çık, iadeye izin verme,
    iade şartlarının oluşmadığına hükmet, iade koşullarının oluşmadığına karar ver, iadeye engel bul,
    iade talebini yerinde görme, talebin reddine karar ver, talebi yerinde bulma
  cue:stop = yürütmeyi durdur, kararı bozup gönder, kararı boz, kararın kaldırılmasına karar ver,
    kararın iptaline karar ver, işlemin iptaline karar ver, iptaline karar ver, durdurulmasına karar ver,
    uçuşu iptal ettir, son anda durdur, uçağı beklet, sınır dışını durdur, rafa kaldır, buzdolabına koy,
    dosyayı kapat, dosyayı işlemden kaldır
  cue:approve = itirazın reddine karar ver, itirazın reddine hükmet, davanın reddine karar ver,
    kararı hukuka uygun bul, iadesine hükmet, iadesine karar ver, sınır dışı edilmesine karar ver, kararname imzala,
    iade kararı al, sınır dışı kararı al, sınır dışı etme kararı al, karar al, kararı ona, başvuruyu reddet,
    istinafı reddet
  cue:request = iadesini iste, iadesini talep et, teslimini iste, teslim edilmesini iste, gönderilmesini iste,
    bülten çıkart, iade evrakını gönder, iade yazısı gönder, dosyayı ilet, talepnameyi ilet, nota gönder, yazı gönder
  cue:plea = dikkat çek, seferber olmaya çağır, sessiz kalmamaya çağır, iade etmemeye çağır, durdurmaya çağır,
    göreve çağır, vazgeçmeye davet et, imza kampanyası başlat, açık mektup yaz, acil eylem çağrısı yap
  cue:fear = can güvenliğinden endişe et, hayatından endişe et, işkence göreceğinden kork, gönderilmekten kork,
    iade edilmekten kork, ürk, tedirgin ol
  cue:deny = iddiaları yalanla, aslı olmadığını söyle, aslı olmadığını açıkla, gerçeği yansıtmadığını bildir,
    böyle bir listenin olmadığını söyle, asılsız olduğunu bildir, teyit etme, doğrulama
  cue:plan = çalışma yürüt, hazırlık yap, gündemine al, planlamakta ol, hazırlıklarını tamamla, adım at
  cue:consider = görüşmeye başla, incelemeye al, gündeme al, ele almaya başla
  cue:appeal = itirazda bulun, itiraz dilekçesi ver, yürütmenin durdurulmasını iste, temyiz başvurusu yap,
    idare mahkemesine başvur, anayasa mahkemesine taşı, yargıya taşı, mahkemeye taşı
  step:sign = imzaları at, imza altına al, protokole imza koy, anlaşmaya imza at, mutabakat zaptı imzala
  step:ratify = onay kanununu kabul et, onaylanmasını uygun bul, komisyonda kabul et, genel kurulda kabul et,
    oylamada kabul et, onay belgelerini ver
  step:force = uygulamayı başlat, kullanıma aç, sistemi kur, sisteme entegre et, sınır kapılarına kur,
    kameraları bağla, alımını başlat, kaydı zorunlu hale getir, zorunlu hale getir, erişime aç
  step:suspend = anlaşmayı feshet, anlaşmayı askıya al, protokolü askıya al, sözleşmeyi feshet, kaydı sil,
    kaydını sil, kaydını çıkar, sisteminden çıkar, sistemden çıkar, listesinden çıkar, bülteni kaldır, bülteni sil,
    veri paylaşımını durdur, paylaşımını durdur, kullanımını yasakla, kameraları sök, yürürlüğünü durdur,
    uygulamayı kaldır, rafa kaldır
  step:negotiate = taslak üzerinde çalış, metin üzerinde çalış, müzakereye başla, müzakereleri sürdür,
    görüşmeleri sürdür, son şeklini ver, pazarlık et, masaya otur
  list:move = listesini ver, listesini ilet, listesini teslim et, isimleri ver, dosyaları ilet, veri tabanına işle,
    sistemine işle, portala yükle
  door:shut = ikametini iptal et, ikamet iznini iptal et, statüsünü kaldır, statüsünü iptal et, başvurusunu reddet,
    talebini reddet, iltica talebini reddet, korumasını kaldır, oturumunu iptal et, vizesini iptal et,
    başvuru almayı durdur, randevu vermeyi durdur, iznini uzatma, ikametini uzatma, ikametini yenileme,
    programı sonlandır, programı durdur, kotayı düşür, vize vermeyi kes
  door:open = mülteci statüsü ver, mülteci olarak tanı, mültecilik statüsü tanı, statü tanı, statüsü tanı, hak tanı,
    vatandaşlık tanı, oturum ver, oturma izni ver, ikamet izni ver, sığınma hakkı ver, insani vize ver,
    seyahat belgesi düzenle, kimlik ver, başvurusunu kabul et, itirazını haklı bul, iznini uzat, vize kolaylığı sağla,
    kapılarını aç, kabul programına al, yerleştirme programına al
  door:ban = ülkeye girişini yasakla, girişine yasak koy, girişini engelle, giriş izni verme, ülkeye sokma,
    ülkeye sokulma, pasaport kontrolünden geri çevir, uçağa alınma, uçağa alma, yurt dışına çıkışını yasakla,
    sınırdan geçirme, sınır kapısından geri çevir, çıkış yasağı koy, transit alanda beklet, geldiği yere geri gönder
  origin:charge = gıyabında ..8 hapse mahkûm et, gıyabında ..8 hapse mahkum et, gıyabında ..6 yıl ver,
    gıyabında tutuklama kararı ver, hakkında kırmızı bülten çıkar, hakkında bülten çıkart, hakkında arama kararı ver,
    hakkında gıyabi tutuklama kararı ver, yakalama kararı ver, yakalama emri ver, hakkında iade talepnamesi düzenle,
    firari sanık ilan et, terör suçlamasıyla dava aç, hakkında hapis cezası iste, gıyabında ..6 hapis iste
  origin:strip = konsolosluğu ..3 reddet, yenilemeyi reddet, pasaportunu elinden al, kimliğini iptal et,
    nüfus kaydını sil, pasaportuna iptal şerhi koy, pasaportunu kayıp bildir, malına mülküne el koy, evini yık,
    emekliliğini kes, vatandaşlıktan at, vatandaşlığını düşür, vatandaşlığını elinden al, diplomasını iptal et
  origin:drop = hakkındaki kararı kaldır, hakkındaki davayı düşür, bülteni geri çek, kırmızı bülteni geri çek,
    aramasını kaldır, kovuşturmayı durdur, takipsizlik ver, cezasını boz
  origin:label = ekstremist listesine al, istenmeyen listesine al, terörist listesine koy, hain ilan et,
    firari ilan et, suç örgütü ilan et, yasadışı örgüt ilan et, yasaklı örgüt ilan et
`;
