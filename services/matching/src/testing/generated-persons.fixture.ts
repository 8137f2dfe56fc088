import type { PortablePerson } from '@lapwing/contracts';
import { CLOCKS, DOCUMENT_CLASSES, DOCUMENT_STATES, LINKS, PROFILES, WANTED_STATUSES } from '@lapwing/domain';

/** Persons with everything that can be recorded, the same for the same number. */
export function generatedPersons(count: number, seed: string): PortablePerson[] {
  const codes = Array.from({ length: count }, (_, at) => `gen-${seed}${at}q`);
  return codes.map((code, at) => personOf(code, at, codes));
}

function personOf(code: string, at: number, codes: readonly string[]): PortablePerson {
  const pick = <T>(all: readonly T[], step = 1): T => all[(at * step) % all.length]!;
  const maybe = <T>(value: T, every: number): T | null => (at % every === 0 ? value : null);
  return {
    code,
    codeOverride: null,
    status: pick(['active', 'safe', 'pre_departure']),
    stays: [
      { country: pick(['KG', 'KZ', 'GE']), kind: 'residence', from: maybe('2024-01-05', 2), until: null },
      ...(at % 3 === 0
        ? [{ country: 'TR', kind: 'transit' as const, from: '2025-05-01', until: maybe('2025-05-09', 2) }]
        : []),
    ],
    origins: at % 5 === 0 ? ['RU', 'BY'] : ['RU'],
    profiles:
      at % 4 === 0 ? [] : [pick(PROFILES), pick(PROFILES, 7)].filter((one, nth, all) => all.indexOf(one) === nth),
    wanted: pick(WANTED_STATUSES),
    documents:
      at % 2 === 0
        ? []
        : [
            {
              class: pick(DOCUMENT_CLASSES),
              state: pick(DOCUMENT_STATES),
              country: maybe('RU', 3),
              usableForExit: maybe(false, 5),
              expires: maybe('2031-12-30', 7),
            },
          ],
    exitArranged: maybe(at % 4 === 0, 2),
    clocks: at % 6 === 0 ? [{ kind: pick(CLOCKS), country: maybe('KG', 4), day: '2030-02-28' }] : [],
    checkInDays: maybe(14, 3),
    lastContact: maybe('2025-11-30', 4),
    consent: maybe({ given: at % 8 === 0, on: '2025-01-01' }, 4),
    reviewBy: maybe('2029-03-01', 9),
    links: at > 0 ? [{ code: codes[(at * 3) % at]!, kind: pick(LINKS) }] : [],
    assignees: [],
  };
}
