/**
 * Chinese sets the name of a state before the word it belongs to without any sign: what follows tells whether its
 * authorities act, its people are meant, or something happens there.
 */
import type { Entries } from '../entries.js';

/** What may follow a name, sign by sign; crossed choices keep the entries few. */
const AUTHORITIES = [
  '(驻|警|检)',
  '政 (府|权)',
  '国 (会|安|务)',
  '(当|法|内|议|首|公) (局|院|阁|务|会|安|相)',
  '(官|军|边|士|特|部|外|海|执) (方|员|人|防|检|兵|工|长|关|岸|法)',
  '(最|上|高|宪) (高|诉|等|法) (法|检|人)',
  '(移|难) 民 (局|署|厅|部|警)',
  '(大|总|使|领) (使|领|馆|事)',
  '(外|内|司|国) (交|政|法|防) 部',
  '总 (统|理|检)',
  '安 全 部',
  '国 家 安',
  '方 面',
  '情 报',
  '出 入 (境|国)',
  '入 管',
  '反 恐',
];
const PEOPLE = [
  '(人|籍)',
  '(公|国|侨|难|移|牧) 民',
  '(男|女) 子',
  '(异|维|流|逃|退|民) (见|议|权|亡|犯|兵|伍|运|主)',
  '(记|学|作|牧|歌|教|演|劳|诗|商|博|青|妇|律|夫) (者|生|家|师|手|员|工|人|主|年|女|妇)',
  '(活|反|抗|嫌|基|寻|示|访) (动|对|议|疑|督|求|威|民) (人|派|者|徒|庇)',
  '(艺|音|工|大|维|留) (术|乐|程|学|吾) (家|人|师|生|尔)',
  '前 (官|议|军|警|记|政)',
  '家 庭',
];
const CITY_AUTHORITIES = ['(警|检)', '政 府', '(当|法) (局|院)', '方 面', '市 警'];
const CITY_INSIDE = ['(机|监) (场|狱)', '移 民 拘'];
const INSIDE = ['境', '(国|北|南|东|西|中) (内|部|北)', '北 方', '(机|边|首|监) (场|境|都|狱)', '移 民 拘'];

/** The entries of places with what stands behind the name. */
export function placesInContext(places: Entries): Entries {
  const all: Record<string, string[]> = {};
  const put = (label: string, names: readonly string[], endings: readonly string[]): void => {
    all[label] = [...(all[label] ?? []), ...names.flatMap((name) => endings.map((ending) => `${name} ${ending}`))];
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
      put(`place:${code}:city:=in`, names, CITY_INSIDE);
      continue;
    }
    put(`place:${code}:authority`, names, AUTHORITIES);
    put(`place:${code}:people`, names, PEOPLE);
    put(`place:${code}:name:=in`, names, INSIDE);
  }
  return all;
}
