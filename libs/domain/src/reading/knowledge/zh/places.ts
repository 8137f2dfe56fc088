/**
 * Chinese sets the name of a state before the word it belongs to without any sign: what follows tells whether its
 * authorities act, its people are meant, or something happens there.
 */
import { type Entries, list } from '../entries.js';

const AUTHORITIES =
  list(`政府, 警方, 警察, 当局, 法院, 最高法院, 上诉法院, 高等法院, 宪法法院, 外交部, 内政部, 司法部, 移民局, 移民署, 移民厅, 移民部门, 移民警察,
  大使馆, 使馆, 领事馆, 总领事馆, 总领馆, 驻, 检方, 检察官, 检察院, 总检察长, 总统, 总理, 首相, 议会, 国会, 军方, 公安, 国安, 边防, 边检, 海关, 官方, 方面, 官员, 情报, 特工, 安全部门,
  国防部, 内阁, 部长, 外长, 警, 警员, 执法, 内务部, 国家安全, 海岸警卫队, 军人, 士兵, 政权, 难民局`);
const PEOPLE =
  list(`公民, 国民, 人, 籍, 男子, 女子, 难民, 活动人士, 异见, 异议, 维权, 记者, 律师, 反对派, 流亡, 学生, 作家, 商人, 寻求庇护者, 侨民, 人士, 民运, 博主, 诗人, 逃犯,
  嫌疑人, 青年, 基督徒, 牧师, 家庭, 移民, 劳工, 演员, 歌手, 教师, 逃兵, 前官员, 前议员, 妇女, 抗议者, 牧民, 维吾尔, 夫妇, 工程师, 民主, 大学生, 音乐人, 艺术家,
  退伍, 前军官, 前警察`);
const CITY_AUTHORITIES = list('警方, 警察, 政府, 当局, 法院, 检方, 方面, 市警');
const INSIDE = list(
  '境内, 国内, 机场, 边境, 首都, 监狱, 北部, 南部, 东部, 西部, 中部, 东北部, 西北部, 境, 北方, 移民拘留',
);

/** The entries of places with what stands behind the name. */
export function placesInContext(places: Entries): Entries {
  const all: Record<string, string[]> = {};
  const put = (label: string, names: readonly string[], endings: readonly string[]): void => {
    all[label] = [...(all[label] ?? []), ...names.flatMap((name) => endings.map((ending) => `${name}${ending}`))];
  };
  for (const [label, names] of Object.entries(places)) {
    const [, code = '', sort = ''] = label.split(':');
    if (sort === 'adjective') {
      put(`place:${code}:authority`, names, AUTHORITIES);
      put(`place:${code}:people`, names, ['籍']);
      continue;
    }
    all[label] = [...(all[label] ?? []), ...names];
    if (sort !== 'name' && sort !== 'city') continue;
    if (sort === 'city') {
      put(`place:${code}:authority`, names, CITY_AUTHORITIES);
      put(`place:${code}:city:=in`, names, ['机场', '监狱', '移民拘留']);
      continue;
    }
    put(`place:${code}:authority`, names, AUTHORITIES);
    put(`place:${code}:people`, names, PEOPLE);
    put(`place:${code}:name:=in`, names, INSIDE);
  }
  return all;
}
