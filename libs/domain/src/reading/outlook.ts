/**
 * Which states is a document about, and in which part? States differ in how many of their people must flee them; where
 * grammar leaves the parts open, the state that more people flee is taken for the origin. The ranking is a prior for
 * reading only: it never decides against what a sentence says.
 */
const MUST_FLEE: readonly (readonly [weight: number, codes: string])[] = [
  [10, 'RU'],
  [9, 'CN BY'],
  [8, 'IR TM ER KP'],
  [7, 'TJ AZ SA EG VN'],
  [6, 'UZ TR NI VE SY AF MM'],
  [5, 'CU RW SS KH LA ET YE SD BI HK'],
  [4, 'PK DZ MA BH AE KZ KG IQ LY CD GQ ZW'],
  [3, 'TH JO KW QA OM TZ UG CM TD BD IN UA'],
];

const WEIGHT = new Map<string, number>(
  MUST_FLEE.flatMap(([weight, codes]) => codes.split(' ').map((code) => [code, weight] as const)),
);

/** How likely a state is the one people flee, 0 to 10. */
export function fleeWeight(code: string): number {
  return WEIGHT.get(code) ?? 0;
}

/** Hong Kong's wanted are sought by China. */
export function originCode(code: string): string {
  return code === 'HK' ? 'CN' : code;
}
