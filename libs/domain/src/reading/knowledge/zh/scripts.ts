/**
 * Chinese is written with simplified signs on the mainland and with traditional ones in Taiwan, Hong Kong and much of
 * the diaspora. Entries are kept in simplified signs; the other spelling follows sign by sign.
 */
import type { Entries } from '../entries.js';

/** A simplified sign and its traditional one, side by side. */
const PAIRS =
  '东東丝絲两兩严嚴丧喪个個丰豐临臨为為丽麗举舉义義乌烏乐樂乔喬习習乡鄉书書买買乱亂争爭亏虧云雲亚亞产產亲親亿億仅僅从從仓倉仪儀们們价價众眾优優会會伟偉传傳伤傷伦倫' +
  '伪偽体體余餘侠俠侣侶侦偵侧側侨僑俄俄债債倾傾偿償储儲儿兒党黨兰蘭关關兴興养養内內冈岡册冊写寫军軍农農冲衝决決况況冻凍净淨凉涼减減凭憑凯凱击擊凿鑿刘劉则則刚剛创創' +
  '别別删刪剧劇剑劍办辦务務动動励勵劳勞势勢区區医醫华華协協单單卖賣卢盧卫衛却卻厂廠厅廳历歷压壓厌厭厕廁厦廈参參双雙发發变變叙敘叶葉号號台臺叹嘆后後吓嚇吗嗎启啟吴吳' +
  '员員响響问問哑啞唤喚团團园園围圍国國图圖圆圓圣聖场場坏壞块塊坚堅坛壇坟墳坠墜垒壘垦墾声聲处處备備复復头頭夹夾夺奪奋奮奖獎奥奧妇婦妈媽姗姍娱娛孙孫学學宁寧宝寶实實' +
  '审審宪憲宫宮宽寬宾賓对對寻尋导導寿壽将將尔爾尘塵尝嘗层層属屬岁歲岂豈岛島币幣师師帐帳带帶帮幫干幹并並广廣庄莊庆慶库庫应應庙廟废廢开開异異弃棄张張弹彈强強归歸当當' +
  '录錄彻徹径徑忆憶忧憂怀懷态態怜憐总總恋戀恳懇恶惡悬懸惊驚惧懼惩懲惯慣愤憤愿願懒懶戏戲战戰户戶执執扩擴扫掃扬揚扰擾抚撫抢搶护護报報担擔拟擬拥擁择擇挂掛挚摯挟挾挡擋' +
  '挣掙挤擠挥揮损損换換据據掳擄掷擲搀攙摄攝摆擺摇搖撑撐撤撤敌敵数數斋齋断斷无無旧舊时時旷曠显顯晋晉晒曬晓曉暂暫术術朴樸机機杀殺杂雜权權条條来來杨楊杰傑极極构構枪槍' +
  '标標栏欄树樹样樣档檔桥橋梦夢检檢楼樓横橫欢歡欧歐歼殲残殘殴毆毁毀毕畢气氣汇匯汉漢汤湯沟溝没沒沪滬泪淚泽澤洁潔浅淺测測济濟浑渾浓濃涂塗涉涉涌湧涛濤润潤涨漲渊淵渔漁' +
  '渗滲温溫湾灣湿濕满滿滞滯滥濫滨濱灭滅灯燈灵靈灾災炼煉点點烂爛烟煙烦煩烧燒热熱爱愛爷爺牵牽牺犧状狀犹猶狱獄独獨狭狹猎獵献獻环環现現玛瑪电電画畫畅暢疗療疯瘋痛痛盐鹽' +
  '监監盖蓋盗盜盘盤码碼矿礦确確碍礙礼禮祸禍离離种種积積称稱税稅稳穩穷窮窃竊窜竄竞競笔筆签簽简簡粮糧紧緊纠糾红紅约約级級纪紀纯純纲綱纳納纵縱纷紛纸紙纽紐线線练練组組' +
  '绅紳细細织織终終经經绑綁结結给給络絡绝絕统統继繼绩績续續维維绵綿综綜缅緬缉緝编編缘緣缝縫缴繳网網罗羅罚罰罢罷职職联聯聪聰肃肅肤膚胁脅胜勝脑腦脱脫脸臉臧臧艺藝节節' +
  '芦蘆苏蘇荐薦荣榮药藥获獲莱萊萨薩蓝藍虏虜虑慮虚虛虽雖蚀蝕补補袭襲装裝见見观觀规規视視览覽觉覺触觸警警计計订訂认認讨討让讓议議讯訊记記讲講许許论論设設访訪证證评評' +
  '识識诈詐诉訴词詞译譯试試诗詩诚誠话話诞誕询詢该該详詳语語误誤诱誘说說请請诸諸诺諾读讀课課谁誰调調谈談谊誼谋謀谍諜谎謊谓謂谢謝谣謠谨謹谴譴负負贡貢财財责責贤賢败敗' +
  '账賬货貨质質贩販贪貪贫貧购購贯貫贱賤贴貼贵貴贷貸费費贸貿贺賀贾賈资資赃贓赋賦赌賭赎贖赏賞赔賠赖賴赛賽赞贊赠贈赶趕趋趨跃躍踪蹤车車轨軌转轉轮輪软軟轻輕载載辑輯输輸' +
  '辆輛辞辭辟闢边邊达達迁遷过過迈邁运運还還这這进進远遠违違连連迟遲适適选選递遞逊遜逻邏遗遺邓鄧邮郵邻鄰郑鄭释釋鉴鑒针針钉釘钟鐘钢鋼钱錢铁鐵银銀销銷锁鎖锡錫错錯镇鎮' +
  '长長门門闭閉闯闖间間闲閒闻聞阅閱阐闡队隊阳陽阴陰阵陣阶階际際陆陸陈陳险險随隨隐隱难難雇僱雾霧静靜页頁项項顺順须須顾顧顿頓预預领領颁頒频頻题題颜顏额額风風飞飛饭飯' +
  '饶饒馆館马馬驱驅驳駁驻駐驾駕验驗骂罵骑騎骗騙骚騷骤驟鱼魚鲁魯鲜鮮鸟鳥鸡雞麦麥黄黃齐齊龙龍优優撒撒遣遣摄攝摩摩监監稣穌疆疆仑侖叠疊吁籲沦淪胁脅坝壩涡渦锋鋒钓釣垄壟';

const TRADITIONAL = new Map<string, string>();
for (let at = 0; at + 1 < PAIRS.length; at += 2) TRADITIONAL.set(PAIRS[at] ?? '', PAIRS[at + 1] ?? '');

const NUMBERS = `(${'一 两 三 四 五 六 七 八 九 十 数 几 多 二 百 近 逾 约 至 上'.replaceAll(' ', '|')}|${[
  2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 20, 30, 40, 50, 100, 200,
].join('|')})`;

/** A text of entries with the words and digits of a number written out for its mark. */
export function withNumbers(text: string): string {
  return text.replaceAll('{N}', NUMBERS);
}

/** The entry in traditional signs. */
export function traditional(entry: string): string {
  return [...entry].map((sign) => TRADITIONAL.get(sign) ?? sign).join('');
}

/** The entries in both spellings. */
export function inBothScripts(entries: Entries): Entries {
  const both: Record<string, string[]> = {};
  for (const [label, list] of Object.entries(entries)) {
    both[label] = [...new Set(list.flatMap((entry) => [entry, traditional(entry)]))];
  }
  return both;
}
