import type { LanguageKnowledge } from '../entries.js';
import { entriesOf, knowledgeOf } from '../written.js';
import { NAMES } from './names.js';
import { STATES } from './states.js';

const PHRASES = `
  act:return/past = اخراج کرد, اخراج کردند, تحویل داد, تحویل دادند, مسترد کرد, بازگرداند, دیپورت کرد, دیپورت کردند, استرداد کرد
  act:return/passive = اخراج شد, اخراج شده, دیپورت شد, مسترد شد, تحویل داده شد, بازگردانده شد
  noun:return = اخراج, استرداد, دیپورت, تحویل, بازگرداندن
  act:detain/past = بازداشت کرد, بازداشت کردند, دستگیر کرد, دستگیر کردند
  act:detain/passive = بازداشت شد, بازداشت شده, دستگیر شد, بازداشت شده‌است, بازداشت شدند, دستگیر شدند
  noun:detain = بازداشت, دستگیری
  act:abduct/past = ربودند, ربود
  act:abduct/passive = ربوده شد, ربوده شده
  act:vanish/past = ناپدید شد, ناپدید شده
  act:harm/past = حمله کردند, به قتل رساندند, کشتند
  act:harm/passive = هدف ضربه‌های, کشته شد, مجروح شد, مسموم شد, هدف حمله
  noun:harm = حمله به, سوءقصد به, قتل
  act:press/past = تهدید کرد, تهدید کردند
  noun:press = تهدید, فشار بر
  act:release/passive = آزاد شد, آزاد شدند
  release:from = زندان, بازداشت, وثیقه, دادگاه
  paper:request = درخواست
  paper:order = حکم, دستور
  cue:neg = نه, نیست, بدون, هیچ
  cue:refuse = رد کرد, رد شد, امتناع کرد
  cue:stop = متوقف کرد, لغو کرد, لغو شد, تعلیق کرد
  cue:approve = تأیید کرد, تایید کرد, موافقت کرد, اجازه داد, حکم داد, تصویب کرد
  cue:request/past = خواست, درخواست کرد, خواستار
  cue:plea = هشدار داد, خواستار, نباید
  cue:fear = نگران, خطر, بیم
  cue:may = ممکن, شاید, احتمال
  cue:if = اگر
  cue:deny = تکذیب کرد, دروغ, تکذیب
  cue:rumour = شایعه, تلگرامی, ادعا, گفته می‌شود
  cue:channels = تلگرامی
  cue:first = من, ما
  link:that = که
  link:break = اما, ولی, زیرا, هنگامی
  link:and = و, یا
  way:to = به, به سوی
  way:from = از, از خاک
  way:in = در, در شهر, در فرودگاه, مقیم
  way:with = میان, بین
  way:fled = شهروند, به درخواست, تبعه
  asker = درخواست, اپوزیسیون
  speaker = گفت, می‌گوید, وکیل, اعلام کرد, نوشت, سخنگوی
  profile:activist = فعال, فعالان, مخالف, مخالفان, معترض, اپوزیسیون, کنشگر, حقوق بشر
  profile:journalist = روزنامه‌نگار, روزنامه‌نگاران, خبرنگار, مجری, بلاگر
  profile:ethnic = کُرد, کرد, بلوچ, اویغور
  profile:religious = بهایی, نوکیش
  sign:refugee = پناهنده, پناهندگی, پناهجو, تبعید, تبعیدی, سیاسی, شکنجه, مهاجران, نظام
  sign:crime = مواد مخدر, قتل, کلاهبرداری, سرقت
  sign:labour = کارگران, اتباع غیرمجاز, غیرقانونی
  person = شهروند, فعال, روزنامه‌نگار, مرد, زن, نفر, او, وی, پناهجو, پناهنده, مخالفان, مجری, عضو
  authority = پلیس, دادگاه, دولت, وزارت, دادستانی, نیروهای, مأموران, مقام‌های, سفارت, کنسولگری, امنیتی, قوه قضاییه
  court = دادگاه, دادستانی, دولت, قاضی
  soldiers = سپاه, مأموران, نیروهای امنیتی
  thing = مدارک, سند, پول, سلاح, فایل
  veto:sport = فوتبال, تیم, لیگ, قهرمانی, مربی, جام
  veto:history = سالگرد, کتاب, فیلم, نمایشگاه, رمان, تاریخ‌نگار
  veto:stats = آمار, درصد, مقایسه
  pact = توافق, توافق‌نامه, معاهده, تفاهم, تفاهم‌نامه, سازوکار, سازوکاری, پیمان, قرارداد
  pact:secret = سازوکاری محرمانه, سازوکار محرمانه, توافق محرمانه
  topic:return = بازگرداندن مخالفان, استرداد مخالفان
  topic:data = داده‌های شخصی, تبادل اطلاعات, بیومتریک
  topic:extradition = استرداد, معاضدت قضایی
  topic:security = امنیتی, امور داخلی, انتظامی
  topic:other = مالیات, تجاری, گمرک, بانکی, مالیاتی
  step:sign = امضا کردند, امضا کرد, امضا شد, به تفاهم رسیده‌اند
  step:ratify = تصویب کرد, تصویب شد
  step:force = اجرایی شد, لازم‌الاجرا
  step:suspend = تعلیق, لغو کرد
  interpol = اینترپل
  door = پناهندگی, ویزا, روادید, اقامت
  door:shut = رد کرد, رد شد, لغو کرد, متوقف کرد
  door:open = اعطا کرد, صادر کرد, داد
  group = شهروند, پناهجویان, افراد, مهاجران
  origin:absent = غیابی, خارج از کشور
  origin:charge = غیابی
`;

/** All the reader knows of Persian. */
export function persian(): LanguageKnowledge {
  return knowledgeOf({
    phrases: entriesOf(PHRASES),
    names: NAMES,
    states: STATES,
    declension: [],
    misleading: [],
    postposed: true,
    base: null,
  });
}
