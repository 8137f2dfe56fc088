import type { Mention } from '@lapwing/domain';
import { draftOf, mayConfirm, refusalsOf, stagesOf } from './claim-draft.js';

const TEXT = 'Two men were held in Osh. A court decides on Friday.';
const claim: Mention = {
  kind: 'detention',
  hosts: ['KG'],
  origin: null,
  stage: 'detained',
  polarity: 'adverse',
  certainty: 'confirmed',
  when: null,
  subjects: [],
  persecution: 'unknown',
  background: false,
  profiles: [],
  procedure: null,
  spans: [
    { start: 0, end: 25 },
    { start: 0, end: 25 },
    { start: 60, end: 70 },
  ],
};

describe('a claim before an operator has touched it', () => {
  it('holds the likeliest claim with its words, each once', () => {
    const draft = draftOf(claim, TEXT, 'B');
    expect([draft.kind, draft.stage, draft.certainty, draft.quotes]).toEqual([
      'detention',
      'detained',
      'confirmed',
      ['Two men were held in Osh.'],
    ]);
  });

  it('is never surer than its source allows', () => {
    expect([draftOf(claim, TEXT, 'C').certainty, mayConfirm('A'), mayConfirm('F')]).toEqual(['reported', true, false]);
  });

  it('is empty where a machine claims nothing', () => {
    const { kind, stage, quotes } = draftOf(null, TEXT, 'A');
    expect([kind, stage, quotes]).toEqual([null, null, []]);
  });
});

describe('the stages to choose from', () => {
  it('are those of the kind', () => {
    expect([stagesOf('detention')[0], stagesOf('wanted_list')[0], stagesOf(null)]).toEqual([
      'threatened',
      'rumoured',
      [],
    ]);
  });
});

describe('what the server refuses', () => {
  it('stands at the field where it can be mended', () => {
    const faults = ['quotes.1', 'certainty', 'hosts', 'hosts.0', 'subjects.2'].map((path) => ({
      path: `claim.${path}`,
      message: 'no',
    }));
    expect(refusalsOf([...faults, { path: 'id', message: 'no' }])).toEqual([
      { field: 'quotes.1', fault: 'fault.quote' },
      { field: 'certainty', fault: 'fault.not_graded' },
      { field: 'hosts', fault: 'fault.host' },
      { field: 'hosts', fault: 'fault.country' },
      { field: 'subjects', fault: 'fault.form' },
    ]);
  });
});
