import { CERTAINTIES, type Development, isInstrument, KINDS, PROFILES } from '@lapwing/domain';

const HOSTS = ['KG', 'KZ', 'AM', 'DE', 'EU', 'RS'];

/** One of many that differ in everything that is counted, dated over the last two and a half years. */
export function various(number: number): Partial<Development> {
  const of = <Item>(list: readonly Item[], step: number): Item => list[Math.floor(number / step) % list.length] as Item;
  const kind = of(KINDS, 1);
  const stage = isInstrument(kind)
    ? of(['negotiating', 'signed', 'in_force', 'suspended'] as const, 7)
    : of(['requested', 'detained', 'executed', 'blocked'] as const, 5);
  const month = String(1 + (number % 12)).padStart(2, '0');
  const host = of(HOSTS, 3);
  return {
    ...{
      kind,
      stage,
      certainty: of(CERTAINTIES, 11),
      hosts: number % 29 === 0 ? [] : [host, ...(number % 9 === 0 ? ['KG'] : [])],
    },
    polarity: stage === 'blocked' || stage === 'suspended' || number % 13 === 0 ? 'mitigating' : 'adverse',
    origin: of(['RU', 'BY', null, 'RU'] as const, 4),
    when:
      number % 17 === 0
        ? '2025'
        : `${2024 + Math.floor(number / 80)}-${number >= 160 ? `0${1 + (number % 3)}` : month}`,
    profiles: number % 4 === 0 ? [of(PROFILES, 2), of(PROFILES, 6)] : [],
    parties: isInstrument(kind) ? [{ country: host, stage: stage as 'signed', since: null }] : [],
    persecution: number % 19 === 0 ? false : 'unknown',
    state: number % 23 === 0 ? 'disputed' : 'active',
  };
}
