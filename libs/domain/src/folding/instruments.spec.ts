import type { Mention } from '../model.js';
import { Archive, said } from './fold.cases.js';

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
});

function pact(overrides: Partial<Mention> = {}): Mention {
  return said({ kind: 'data_sharing_agreement', hosts: ['KZ', 'KG'], stage: 'signed', when: '2023-06', ...overrides });
}

describe('an instrument', () => {
  it('keeps each party at its own stage and takes a corrected date from the official act', () => {
    archive.hear(pact());
    archive.hear(pact({ hosts: ['KG'], stage: 'ratified', when: '2023-03', certainty: 'confirmed' }), {
      type: 'official',
      grade: 'A',
    });
    archive.hear(pact({ when: '2020-12-18', certainty: 'confirmed' }), { type: 'official', grade: 'A' });
    expect(archive.story).toEqual(['new/first_report', 'advances/party_moved', 'retells/date_corrected']);
    expect(archive.only()).toMatchObject({
      stage: 'ratified',
      certainty: 'confirmed',
      parties: [
        { country: 'KZ', stage: 'signed', since: '2020-12-18' },
        { country: 'KG', stage: 'ratified', since: '2023-03' },
      ],
    });
  });

  it('is ratified by the state named first, and by the others when they do', () => {
    archive.hear(pact());
    archive.hear(pact({ hosts: ['KG', 'KZ'], stage: 'ratified', when: '2023-08-01' }));
    const stages = (): string[] => archive.only().parties.map(({ country, stage }) => `${country} ${stage}`);
    expect(stages()).toEqual(['KZ signed', 'KG ratified']);
    archive.hear(pact({ hosts: ['KZ', 'KG'], stage: 'ratified', when: '2023-11-01' }));
    expect(stages()).toEqual(['KZ ratified', 'KG ratified']);
  });

  it('is not moved back by an older or a wrong report', () => {
    archive.hear(pact({ stage: 'in_force', when: '2023-07-21' }));
    archive.hear(pact({ stage: 'signed', when: '2020-12-18' }));
    archive.hear(pact({ stage: 'negotiating', when: null }));
    expect(archive.only()).toMatchObject({ stage: 'in_force', when: '2023-07-21', version: 1 });
  });

  it('is taken back by a later official act where only the press had seen it further', () => {
    archive.hear(pact({ stage: 'in_force', when: '2023-02' }));
    archive.hear(pact({ stage: 'ratified', when: '2023-05-10' }), { type: 'official', grade: 'A' });
    expect(archive.only()).toMatchObject({ stage: 'ratified', when: '2023-05-10' });
  });

  it('re-reported is the same instrument, and gains the party it didn’t have', () => {
    archive.hear(pact());
    archive.hear(pact({ when: '2023' }));
    archive.hear(pact({ hosts: ['KZ', 'KG', 'UZ'], stage: 'signed', when: '2023-11' }));
    expect(archive.only().hosts).toEqual(['KZ', 'KG', 'UZ']);
  });

  it('suspended by one party stands for the others, and by all of them is suspended', () => {
    archive.hear(pact());
    archive.hear(pact({ hosts: ['KG'], stage: 'suspended', polarity: 'mitigating', when: '2024-01' }));
    expect(archive.only()).toMatchObject({ stage: 'signed', polarity: 'adverse' });
    archive.hear(pact({ hosts: ['KZ'], stage: 'suspended', polarity: 'mitigating', when: '2024-02' }));
    expect(archive.only()).toMatchObject({ stage: 'suspended', polarity: 'mitigating' });
  });

  it('signed anew long after the old one came into force is another one', () => {
    archive.hear(pact({ stage: 'in_force', when: '2003-05' }));
    archive.hear(pact({ stage: 'signed', when: '2023-06' }));
    expect(archive.known).toHaveLength(2);
  });

  it('is not extended to a state that only a rumour names', () => {
    archive.hear(pact());
    archive.hear(pact({ hosts: ['KZ', 'KG', 'UZ'] }), { grade: 'E' });
    expect(archive.only().hosts).toEqual(['KZ', 'KG']);
  });

  it('of one state moves alone among several rumoured ones', () => {
    const rumoured = { kind: 'security_agreement' as const, hosts: ['TR', 'GE', 'MN'], when: null };
    archive.hear(said({ ...rumoured, stage: 'rumoured', certainty: 'unverified' }));
    archive.hear(said({ ...rumoured, hosts: ['GE'], stage: 'signed' }));
    expect(archive.only()).toMatchObject({ stage: 'signed', certainty: 'reported' });
    expect(archive.only().parties.map((party) => party.stage)).toEqual(['rumoured', 'signed', 'rumoured']);
  });

  it('of a bloc is neither a request for data nor the list of another bloc', () => {
    const list = { kind: 'wanted_list' as const, stage: 'in_force' as const, when: null };
    const csto = ['AM', 'BY', 'KG', 'KZ', 'TJ'];
    archive.hear(said({ ...list, hosts: csto }), { quote: 'CSTO members are required to share wanted lists' });
    archive.hear(said({ ...list, hosts: ['KG'] }), { quote: 'asked for information on some 85,000 people' });
    archive.hear(said({ ...list, hosts: [...csto, 'AZ', 'UZ'] }), {
      quote: 'договор СНГ о межгосударственном розыске',
    });
    archive.hear(pact());
    expect(archive.story).toEqual(Array(4).fill('new/first_report'));
    archive.hear(said({ ...list, hosts: ['KG'] }), { quote: 'записи о 85 000 человек переданы' });
    expect(archive.known).toHaveLength(4);
  });
});
