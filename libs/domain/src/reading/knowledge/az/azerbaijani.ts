import type { LanguageKnowledge } from '../entries.js';
import { turkicForms } from '../turkic.js';
import { entriesOf, knowledgeOf } from '../written.js';
import { NAMES } from './names.js';
import { STATES } from './states.js';

const PHRASES = `
  act:return/past = deportasiya etdi, deportasiya edib, ekstradisiya etdi, ekstradisiya edib, təhvil verdi, təhvil verib, qaytardı
  act:return/passive = deportasiya edilib, deportasiya olunub, deportasiya edildi, ekstradisiya edilib, ekstradisiya olunub, təhvil verilib, aparılıb, geri göndərilib, təyyarəyə mindirilib
  act:return:object/passive = verilib, qaytarılıb, göndərilib
  noun:return = deportasiya*, ekstradisiya*, təhvil verilmə*, verilməsi*, geri qaytarılma*
  act:detain/past = saxlayıb, həbs edib, tutub
  act:detain/passive = saxlanılıb, saxlanıb, həbs edilib, həbs olunub, tutulub
  act:abduct/past = oğurlayıb, qaçırıb
  act:abduct/passive = oğurlanıb, qaçırılıb
  act:vanish/past = itkin düşüb, yoxa çıxıb, əlaqədən çıxmışdı, əlaqədən çıxıb
  act:harm/passive = döyülüb, öldürülüb, bıçaqlanıb, hücuma məruz qalıb
  act:harm/past = hücum edib
  act:press/past = hədələyib, hədələyiblər
  noun:press = hədə*, axtarış*, təzyiq*
  act:release/passive = azadlığa buraxılıb, azad edilib, sərbəst buraxılıb
  release:from = həbs*, məhkəmə*, polis*, təcridxana*, azadlığa
  after:order = qərar*
  after:request = sorğu*, tələb*, müraciət*
  after:treaty = müqavilə*, saziş*
  cue:neg = deyil, yoxdur, olmadan
  cue:refuse = imtina edib, rədd edib, rədd edilib
  cue:stop = dayandırıb, ləğv edib, ləğv edilib, qadağan edib
  cue:approve = icazə verib, qərar verib, təmin edib, razılıq verib, təsdiqləyib
  cue:request/past = tələb edib, istəyib, müraciət edib, sorğu göndərib, sorğu göndərdiyini
  cue:plea = çağırır, çağırırıq, xəbərdarlıq edir
  cue:fear = qorxur, ehtiyat edir, təhlükə*, risk*
  cue:may = ola bilər, bilər, mümkündür
  cue:if = əgər
  cue:deny = təkzib edib, yalandır
  cue:rumour = guya, iddia*, telegram*, şayiə*
  cue:first = mən, biz, məni
  link:break = lakin, amma, çünki, isə
  link:and = və, ilə
  asker = tələb*, sorğu*
  speaker = deyib, bildirib, vəkil*, açıqlayıb, deyir
  profile:activist = fəal*, müxalif*, dissident*, hüquq müdafiəçi*, mühacir*
  profile:journalist = jurnalist*, bloger*, redaktor*
  profile:religious = ilahiyyatçı*, imam*
  sign:refugee = sığınacaq*, qaçqın*, mühacir*, siyasi, işgəncə*, təqib*
  sign:crime = qətl*, narkotik*, dələduz*, oğurluq*, quldur*
  person = şəxs*, vətəndaş*, jurnalist*, fəal*, bloger*, qadın*, kişi*, həmkar*, mühacir*
  authority = polis*, məhkəmə*, prokuror*, nazirli*, hökumət*, xidmət*, sərhəd*, səfirli*, konsulluq*, dtx
  court = məhkəmə*, prokuror*, hökumət*
  unknown:men = naməlum şəxs*, maskalı*
  thing = sənəd*, məlumat*, pul*, silah*, yazı*
  veto:sport = futbol*, çempion*, turnir*, məşqçi*, klub*, idmançı*
  veto:history = ildönüm*, kitab*, film*, sərgi*, roman*, 1944
  veto:stats = statistik*, faiz*, %, müqayisədə
  pact = müqavilə*, saziş*, protokol*, memorandum*
  topic:data = fərdi məlumat*, şəxsi məlumat*, biometri*
  topic:extradition = ekstradisiya*, verilməsi haqqında, hüquqi yardım*, şəxslərin verilməsi
  topic:security = təhlükəsizlik*, daxili işlər
  topic:other = vergi*, ticarət*, gömrük*, bank*, maliyyə*
  step:bill = qanun layihəsi, təsdiq edilməsi barədə
  step:sign = imzalayıb, imzalanıb, imzalanmış, razılaşıb*
  step:ratify = ratifikasiya, təsdiqləyib
  step:force = qüvvəyə minib
  step:suspend = dayandır*, ləğv*
  list = axtarışda olan*, axtarış siyahı*
  list:move = təqdim edib, verib, ötürüb
  interpol = interpol*
  door = sığınacaq*, qaçqın statusu*, viza*, yaşayış icazə*, pasport*
  door:shut = imtina*, rədd edib, rədd edilib, ləğv edib
  door:open = verib, verilib, uzadıb
  door:wish = istəmiş, istəyib, müraciət
  group = vətəndaş*, qaçqın*, şəxs*, jurnalist*
  origin:absent = qiyabi, xaricdə, yaşayan, mühacir*
  origin:charge = qiyabi
  origin:strip = pasportunu etibarsız, vətəndaşlıqdan məhrum*
  boilerplate = abunə olun, həmçinin oxuyun
`;

/** All the reader knows of Azerbaijani. */
export function azerbaijani(): LanguageKnowledge {
  return knowledgeOf({
    phrases: entriesOf(PHRASES),
    names: NAMES,
    states: STATES,
    declension: turkicForms('latin'),
    misleading: [],
    postposed: false,
    base: null,
  });
}
