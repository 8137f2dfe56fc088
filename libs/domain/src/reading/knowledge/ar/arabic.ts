import type { LanguageKnowledge } from '../entries.js';
import { entriesOf, knowledgeOf } from '../written.js';
import { NAMES } from './names.js';
import { STATES } from './states.js';

const PHRASES = `
  act:return/past = رحّلت, رحلت, رحّل, سلّمت, سلمت, سلّم, طردت, أبعدت, أعادت قسراً, رحّلته
  act:return/passive = رُحّل, تم ترحيله, جرى ترحيله, تم تسليمه, جرى تسليمه, أُبعد
  act:return/present = يسلّم, ترحّل, تسلّم
  noun:return = ترحيل, تسليم, إبعاد, ترحيله, تسليمه, الترحيل, التسليم, الإبعاد
  act:detain/past = اعتقلت, أوقفت, احتجزت, اعتقل, ألقت القبض
  act:detain/passive = اعتُقل, أوقف, أُوقف, احتُجز
  noun:detain = اعتقال, توقيف, احتجاز
  act:abduct/past = اختطف, خطف, اختطفت, خطفت
  act:abduct/passive = اختُطف, خُطف
  act:vanish/past = اختفى, اختفت
  noun:abduct = اختطاف, خطف
  act:harm/past = اعتدى, هاجم, قتل, طعن
  act:harm/passive = قُتل, اغتيل, طُعن, أصيب
  noun:harm = اغتيال, هجوم على, اعتداء على
  act:press/past = هدد, هددت, داهمت
  noun:press = تهديدات, تهديد, مداهمة
  act:release/past = أفرجت, أطلقت سراح, أُفرج
  release:from = السجن, سراح, الكفالة, المحكمة
  paper:request = طلب, بطلب
  paper:order = قرار, أمر, بقرار
  cue:neg = لا, لم, لن, ليس, دون, عدم
  cue:refuse = رفضت, رفض, بردّ, بردّ طلب, بردّ طلب النيابة العامة, برد طلب
  cue:stop = أوقفت تنفيذ, علّقت, ألغت, جمّدت, منعت
  cue:approve = وافقت, أجازت, قضت, أقرت, صادقت
  cue:request/past = طلبت, طالبت, تطالب, يطالب
  cue:request = طلب, مطالبة
  cue:plea = ندعو, دعت, تحذر, حذرت, نناشد, ناشدت
  cue:fear = تخشى, يخشى, خطر, مخاوف
  cue:may = قد, ربما, يمكن
  cue:if = إذا, لو, إن
  cue:deny = نفت, نفى, كذبت, شائعة
  cue:rumour = شائعات, مزاعم, تلغرام, يُزعم
  cue:first = أنا, نحن
  link:that = أن, بأن
  link:break = لكن, بينما, حين, الذي, التي, رغم, حيث
  link:relative = الذي, التي
  link:and = أو
  way:to = إلى, لـ
  way:from = من
  way:in = في, داخل, بمطار
  way:with = بين, مع
  way:fled = فر من, هرب من, بطلب من, مواطن
  way:skip = جمهورية, مملكة, مدينة, مطار, محكمة
  asker = طلب
  speaker = قال, قالت, محامي, أفاد, وفق, بحسب, صرح
  profile:activist = الناشط, ناشط, ناشطة, معارض, المعارض, معارضين, الشاعر, شاعراً, شاعر, حقوقي
  profile:journalist = صحفي, الصحفي, صحافي, الصحافي, مدون, إعلامي
  profile:ethnic = الأويغور, أويغور, إيغور
  sign:refugee = لاجئ, لاجئاً, لجوء, اللجوء, المنفى, سياسي, سياسية, تعذيب, المفوضية السامية, منفى
  sign:crime = مخدرات, قتل عمد, احتيال, سرقة, تهريب
  sign:labour = العمالة, مخالفي الإقامة
  soldiers = جنود, مسلحون, عناصر
  person = مواطن, المواطن, رجل, شخص, امرأة, ناشط, الناشط, صحفي, شاعراً, الشاعر, لاجئ, موكله
  authority = السلطات, الشرطة, شرطة, محكمة, المحكمة, وزارة, الحكومة, النيابة, الأمن, سفارة, قنصلية, جيش, وزراء
  court = محكمة, المحكمة, النيابة, النيابة العامة, قاضي
  thing = وثائق, بيانات, أموال, أسلحة, جثمان, تسجيلات, مفتاح, جائزة
  veto:sport = كرة, لاعب, منتخب, بطولة, مدرب, مباراة
  veto:history = ذكرى, كتاب, رواية, فيلم, معرض, مؤرخ
  veto:stats = إحصاءات, بالمئة, في المئة, مقارنة
  pact = اتفاقية, اتفاق, معاهدة, مذكرة, بروتوكول
  topic:data = البيانات الشخصية, تبادل البيانات, قواعد بيانات, البصمات, بيانات الأجانب
  topic:extradition = تسليم المطلوبين, تسليم المجرمين, التعاون القضائي
  topic:security = الأمنية, الداخلية, أمني
  topic:other = ضريبي, ضريبية, تجارية, جمركية, مصرفية, الازدواج الضريبي
  step:sign = وقّع, وقع, وقّعت, وقعت
  step:ratify = صادق, صدّق
  step:force = دخلت حيز التنفيذ, دخلت حيّز التنفيذ
  step:suspend = علّق, علّقت, ألغى, ألغت
  interpol = الإنتربول, إنتربول
  bloc:GCC = مجلس التعاون, دول مجلس التعاون
  door = اللجوء, لجوء, تأشيرة, تأشيرات, إقامة
  door:shut = رفضت, ألغت, علّقت
  door:open = منحت, منح
  group = مواطن, لاجئين, طالبي, أشخاص
  origin:absent = غيابياً, غيابيا, في الخارج
  origin:charge = غيابياً, غيابيا
`;

/** All the reader knows of Arabic. */
export function arabic(): LanguageKnowledge {
  return knowledgeOf({
    phrases: entriesOf(PHRASES),
    names: NAMES,
    states: STATES,
    declension: [['', ':n']],
    misleading: [],
    postposed: true,
    base: null,
  });
}
