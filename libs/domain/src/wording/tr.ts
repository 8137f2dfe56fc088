import type { Catalogue } from './catalogue.js';

/** Turkish. Machine-drafted; a native second reader has not seen it yet. No suffix ever follows a code. */
export const TR: Catalogue = {
  sentences: {
    again: 'Yeniden: ',
    how_reply: '1 yazıp yanıtlayın',
    how_not_reply: '2',
    how_link: 'aşağıdaki bağlantıyı açın',
    how_not_link: 'bir şey yapmayın, kayıt sıradaki kişiye geçer',
    how_desk: 'paneli açın',
    how_not_desk: 'bir şey yapmayın, kayıt sıradaki kişiye geçer',
    within:
      '{hours, plural, =0 {{minutes, plural, one {# dakika} other {# dakika}}} one {# saat} other {# saat}} içinde',
    hold: '{hours, plural, =0 {{minutes, plural, one {# dakika} other {# dakika}}} one {# saat} other {# saat}} boyunca',
    later: '{hours, plural, =0 {{minutes, plural, one {# dakika} other {# dakika}}} one {# saat} other {# saat}} sonra',
    news: 'Haberlerde: {headline}',
    ring_L0: 'Yeni kayıt {code}. Lütfen üstlenin: {how}. Üstlenemiyorsanız: {how_not}.',
    ring_critical_L1: '{code}, şimdi. {How}; {within} yanıt gelmezse kayıt sıradaki kişiye geçer.',
    ring_critical_L2:
      '{code}, şimdi. Konu: {topic}. {way, select, desk {Kimseyi aramadan önce paneli açın} other {{How}, ardından kimseyi aramadan önce paneli açın}}.',
    ring_high_L1: '{code}, bugün. {How}; {within} yanıt gelmezse kayıt sıradaki kişiye geçer.',
    ring_high_L2:
      '{code}, bugün. Konu: {topic}. {way, select, desk {Kimseyi aramadan önce paneli açın} other {{How}, ardından kimseyi aramadan önce paneli açın}}.',
    ring_digest_L1: '{code}, panele girdiğinizde. {How}.',
    ring_digest_L2: '{code}, panele girdiğinizde. Konu: {topic}. {How}.',
    update: '{code} kaydı değişti. Lütfen bakın: {how}.',
    correction: '{code} kaydı düzeltildi. Bir sonraki adımınızdan önce okuyun. {How}.',
    correction_into:
      '{code} kaydı düzeltildi, bundan sonraki kodu: {into}. Bir sonraki adımınızdan önce okuyun. {How}.',
    bundle:
      '{count, plural, one {# yeni kayıt} other {# yeni kayıt}}: {codes}. Lütfen {count, plural, one {} other {hepsini }}üstlenin: {how}. Üstlenemiyorsanız: {how_not}.',
    digest_daily: '{count, plural, one {# kayıt} other {# kayıt}} sizi bekliyor: {codes}. Fırsat bulunca paneli açın.',
    digest_weekly:
      'Bu hafta {count, plural, one {# kayıt} other {# kayıt}} sizi bekliyor: {codes}. Fırsat bulunca paneli açın.',
    noted: 'Not edildi, kayıt {hold} sizde.',
    noted_only: 'Not edildi. Teşekkürler.',
    passed: 'Not edildi. Kayıt sıradaki kişiye geçiyor.',
    snoozed: 'Not edildi. Size {later} yeniden sorulacak.',
    snoozed_passed: 'Not edildi. Kayıt şimdi sıradaki kişiye geçiyor; size {later} yeniden sorulacak.',
    false_alarm: 'Yanlışlık olarak not edildi. {code} sizi artık rahatsız etmeyecek.',
    false_alarm_second: 'Yanlışlık olarak not edildi. {code} acil olduğu için ikinci bir kişiye de sorulacak.',
    which: 'Birkaç kayıt açık: {codes}. 1 ve üstlendiğiniz kaydın kodunu yazıp yanıtlayın.',
    not_open: 'Bu kodla sizin için açık bir kayıt yok. Lütfen kodu kontrol edin.',
    line_check: 'Hat kontrolü. Sizin için yeni kayıt yok. Yanıt gerekmez.',
    drill: 'Tatbikat, yeni kayıt yok. Lütfen bunu okuduğunuzu gösterin: {how}.',
    test: 'Deneme iletisi. Bu hat çalışıyor. Yanıt gerekmez.',
    verify: 'Panel için kodunuz: {word}. Kodu siz istemediyseniz bir şey yapmayın.',
    address_changed: 'Size ulaşılan adres panelde değiştirildi. Bunu siz yapmadıysanız ekibi yöneten kişiye söyleyin.',
    channel_stopped: 'Ekibinizden birine giden bir hat durduruldu. Ne yapılacağını görmek için paneli açın.',
    unreachable: 'Nöbetteki birine ulaşılamıyor. Kim olduğunu görmek için paneli açın.',
    key_expires:
      'Şifreli posta anahtarınızın süresi {days, plural, =-1 {yakında} =0 {bugün} one {# gün sonra} other {# gün sonra}} doluyor. Lütfen panelde yeni bir anahtar ekleyin.',
    key_expired:
      'Şifreli posta anahtarınızın süresi doldu. Panelde yenisini ekleyene dek iletiler şifresiz gelir ve daha az şey söyler.',
    call_lead:
      'Ekibinizden birinin iletiye değil, telefonla aranmaya ihtiyacı var. Paneli açın ve arayacağınızı orada belirtin.',
    page: 'Panele bakmak gerekiyor: bir şeyde sorun var. “Durum” (Status) bölümünü açın.',
    resolved: 'Panelde her şey yeniden yolunda. Yapılacak bir şey yok.',
    desk_digest: 'Panele girdiğinizde: bakılması gereken bir şey var. “Durum” (Status) bölümünü açın.',
  },
  topics: {
    forced_return: 'geri gönderme',
    abduction: 'kaçırma',
    detention: 'gözaltı',
    violence: 'şiddet',
    pressure: 'baskı',
    data_sharing_agreement: 'veri paylaşımı',
    extradition_agreement: 'iade anlaşması',
    security_agreement: 'güvenlik anlaşması',
    wanted_list: 'aranma kaydı',
    surveillance: 'gözetim',
    refuge: 'belgeler ve ikamet',
    origin_action: 'yeni suçlama',
    date: 'bir tarih',
  },
  answers: {
    take: ['evet', 'tamam', 'üstleniyorum', 'alıyorum', 'bende'],
    pass: ['hayır', 'hayir', 'yapamam', 'üstlenemem'],
    snooze: ['sonra', 'daha sonra', 'şimdi değil'],
    false_alarm: ['yanlış alarm', 'yanlışlık', 'hata'],
  },
};
