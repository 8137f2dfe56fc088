import type { LanguageKnowledge } from '../entries.js';
import { entriesOf, knowledgeOf } from '../written.js';
import { NAMES } from './names.js';
import { STATES } from './states.js';

const PHRASES = `
  act:return/past = 遣返, 遣返了, 驱逐出境, 遣送, 引渡了, 送上飞往, 移交给, 遣返三名, 驅逐出境, 遣送回
  act:return/passive = 被遣返, 被驱逐, 被引渡, 被遣送, 遭遣返, 被移交, 被驅逐, 被引渡回
  act:return/base = 交给, 引渡到, 遣返回
  noun:return = 引渡案, 引渡请求, 引渡程序, 移送
  act:detain/past = 拘留了, 逮捕了, 扣押了
  act:detain/passive = 被拘留, 被捕, 被关押, 被扣押, 拦下, 攔下, 被警察拦下, 被抓, 遭逮捕
  act:abduct/past = 绑架, 強行帶走, 强行带走
  act:abduct/passive = 被绑架, 被掳走, 被强行带走
  act:vanish/past = 失踪, 失蹤, 失联
  act:harm/past = 袭击了, 殴打, 刺伤
  act:harm/passive = 遇袭, 遭袭击, 被殴打, 被杀, 遭毒打
  act:press/past = 威胁, 恐吓, 帶走問話, 骚扰
  act:release/passive = 获释, 被释放, 獲釋
  release:from = 羁押, 拘留, 监狱, 法院
  cue:neg = 不, 没有, 未, 没, 並非, 并非
  cue:refuse = 拒绝, 驳回, 拒絕
  cue:stop = 叫停, 暂停, 撤销, 禁止, 中止
  cue:approve = 批准, 裁定可以, 同意, 许可
  cue:request/past = 要求, 请求, 申请
  cue:plea = 呼吁, 呼籲, 警告, 敦促, 切勿
  cue:fear = 担心, 恐, 面临, 擔心
  cue:may = 可能, 或将
  cue:if = 如果, 若
  cue:deny = 否认, 辟谣, 不实, 否認
  cue:rumour = 据传, 传闻, 网传, 电报频道, 网上流传
  link:and = 和, 及, 与
  link:break = 但, 因为, 而
  way:to = 给, 到, 往, 飞往, 至, 回, 回到
  way:from = 从, 经, 自, 從
  way:in = 在, 现居, 現居, 抵达, 抵達, 海外
  way:by = 被, 由
  way:with = 与, 和
  profile:activist = 活动人士, 维权人士, 异见人士, 社运人士, 社運人士, 异议人士, 民主派, 前区议员, 前區議員, 维权律师, 海外港人
  profile:lawyer = 维权律师, 人权律师
  profile:journalist = 记者, 記者, 博主
  profile:ethnic = 维吾尔, 维吾尔人, 藏人, 哈萨克族
  profile:religious = 法轮功, 传教士
  sign:refugee = 庇护, 寻求庇护者, 难民, 難民, 流亡, 政治, 酷刑, 海外, 寻求庇护
  sign:crime = 诈骗, 毒品, 谋杀, 抢劫, 电诈, 走私, 洗钱, 詐騙
  person = 男子, 女子, 公民, 人士, 他, 她, 律师, 三人, 二人, 人
  authority = 警方, 警察, 政府, 法院, 检察, 移民局, 外交部, 大使馆, 当局, 警務處, 保安局, 国安处, 國安處, 机场
  court = 法院, 法官, 检察院, 法庭
  thing = 文件, 数据, 资金, 文物, 武器, 录音, 赃款
  veto:sport = 足球, 联赛, 球员, 教练, 冠军
  veto:history = 周年, 小说, 电影, 展览, 回忆录, 书评
  veto:stats = 统计, 百分之, 同比, 季度
  pact = 协议, 条约, 协定, 公约, 備忘錄, 备忘录
  topic:data = 个人数据, 数据共享, 个人信息, 生物识别
  topic:extradition = 引渡条约, 引渡, 司法协助
  topic:security = 安全合作, 警务合作
  topic:other = 税, 贸易, 海关, 银行, 避免双重征税
  step:sign = 签署, 签订, 簽署
  step:ratify = 批准了, 获批准
  step:force = 生效, 启用
  step:suspend = 暂停, 终止, 中止
  interpol = 国际刑警, 红色通缉, 紅色通緝
  face = 人脸识别, 摄像头
  face:against = 通缉, 外国人
  door = 庇护申请, 签证, 居留, 难民身份, 簽證
  door:shut = 拒绝, 驳回, 取消, 拒簽
  door:open = 核发, 批准, 给予, 核發
  group = 公民, 难民, 人士, 港人
  origin:absent = 海外, 流亡, 现居, 現居, 缺席
  origin:charge/past = 懸紅通緝, 悬赏通缉, 缺席判, 通緝兩名, 通缉
  origin:strip/past = 註銷護照, 注销护照, 註銷二人的特區護照, 吊销护照
`;

/** All the reader knows of Chinese. */
export function chinese(): LanguageKnowledge {
  return knowledgeOf({
    phrases: entriesOf(PHRASES),
    names: NAMES,
    states: STATES,
    declension: [],
    misleading: [],
    postposed: false,
    base: null,
  });
}
