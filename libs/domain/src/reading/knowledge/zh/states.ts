/** code | names | stems of adjectives and people | cities | authorities. */
export const STATES = `
  CN | 北京, 新疆, 中方 | 中国, 中國 | 乌鲁木齐, 上海 | 中国大使馆
  CY | 塞浦路斯 | | 拉纳卡, 利马索尔, 利馬索爾 |
  DE | 德国, 德國 | | 柏林 |
  GB | 英国, 英國 | | 伦敦, 曼徹斯特, 曼彻斯特 |
  HK | 香港, 港府 | | |
  MY | | | 吉隆坡 |
  RS | 塞尔维亚, 塞爾維亞 | | 贝尔格莱德 |
  RU | 俄国, 俄羅斯 | | 莫斯科 |
  TH | 泰国, 泰國 | | 曼谷 |
  TR | | | 伊斯坦布尔, 安卡拉 |
  VN | | | 河内 |
`;
