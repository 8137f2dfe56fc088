/** The names of states from CLDR: code and name. */
export const NAMES = `
  AE 阿拉伯联合酋长国, AF 阿富汗, AL 阿尔巴尼亚, AM 亚美尼亚, AO 安哥拉, AR 阿根廷, AT 奥地利, AU 澳大利亚, AZ 阿塞拜疆, BA 波斯尼亚和黑塞哥维那, BD 孟加拉国, BE 比利时,
  BG 保加利亚, BH 巴林, BI 布隆迪, BR 巴西, BY 白俄罗斯, CA 加拿大, CD 刚果, CH 瑞士, CL 智利, CN 中国, CO 哥伦比亚, CR 哥斯达黎加, CU 古巴, CY 塞浦路斯,
  CZ 捷克, DE 德国, DJ 吉布提, DK 丹麦, DO 多米尼加共和国, DZ 阿尔及利亚, EC 厄瓜多尔, EE 爱沙尼亚, EG 埃及, ER 厄立特里亚, ES 西班牙, ET 埃塞俄比亚, FI 芬兰,
  FR 法国, GB 英国, GE 格鲁吉亚, GH 加纳, GR 希腊, GT 危地马拉, HK 中国香港特别行政区, HN 洪都拉斯, HR 克罗地亚, HU 匈牙利, ID 印度尼西亚, IE 爱尔兰, IL 以色列,
  IN 印度, IQ 伊拉克, IR 伊朗, IS 冰岛, IT 意大利, JO 约旦, JP 日本, KE 肯尼亚, KG 吉尔吉斯斯坦, KH 柬埔寨, KP 朝鲜, KR 韩国, KW 科威特, KZ 哈萨克斯坦,
  LA 老挝, LB 黎巴嫩, LK 斯里兰卡, LT 立陶宛, LU 卢森堡, LV 拉脱维亚, LY 利比亚, MA 摩洛哥, MD 摩尔多瓦, ME 黑山, MK 北马其顿, MM 缅甸, MN 蒙古, MX 墨西哥,
  MY 马来西亚, NG 尼日利亚, NI 尼加拉瓜, NL 荷兰, NO 挪威, NP 尼泊尔, NZ 新西兰, OM 阿曼, PA 巴拿马, PE 秘鲁, PH 菲律宾, PK 巴基斯坦, PL 波兰, PS 巴勒斯坦领土,
  PT 葡萄牙, PY 巴拉圭, QA 卡塔尔, RO 罗马尼亚, RS 塞尔维亚, RU 俄罗斯, RW 卢旺达, SA 沙特阿拉伯, SD 苏丹, SE 瑞典, SG 新加坡, SI 斯洛文尼亚, SK 斯洛伐克,
  SN 塞内加尔, SO 索马里, SS 南苏丹, SV 萨尔瓦多, SY 叙利亚, TH 泰国, TJ 塔吉克斯坦, TM 土库曼斯坦, TN 突尼斯, TR 土耳其, TW 台湾, TZ 坦桑尼亚, UA 乌克兰,
  UG 乌干达, US 美国, UY 乌拉圭, UZ 乌兹别克斯坦, VE 委内瑞拉, VN 越南, XK 科索沃, YE 也门, ZA 南非, ZW 津巴布韦
`;
