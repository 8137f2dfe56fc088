import { Failure } from '@lapwing/contracts';
import { doubtfulWords, fieldsAtFault, tipForm } from './tip-draft.js';

const TIP = { title: 'A ruling', text: 'A court has ruled.', grade: 'B' };

describe('a report to all, before it leaves the device', () => {
  it.each(['title', 'text'])('is held back where its %s holds a person’s code', (field) => {
    const parsed = tipForm.safeParse({ ...TIP, [field]: 'It is about Heron-Tuvo.' });
    expect(parsed.error?.issues).toMatchObject([{ path: [field], message: 'fault.person_code' }]);
    expect(tipForm.safeParse({ [field]: 'heron-tuvo' }).error?.issues).toContainEqual(
      expect.objectContaining({ path: [field], message: 'fault.person_code' }),
    );
  });

  it('wants a grade and words', () => {
    expect(tipForm.safeParse(TIP).success).toBe(true);
    expect(tipForm.safeParse({ ...TIP, grade: null }).success).toBe(false);
    expect(tipForm.safeParse({ ...TIP, text: '  ' }).success).toBe(false);
  });

  it('is warned of addresses and numbers, each once', () => {
    expect(doubtfulWords('nobody@news.example, nobody@news.example or +996 555 123 456')).toEqual([
      'nobody@news.example',
      '+996 555 123 456',
    ]);
    expect(doubtfulWords('Heron-Tuvo and nothing else')).toEqual([]);
  });

  it('learns which fields the server refuses', () => {
    const refused = new Failure('invalid', { faults: [{ path: 'attachments.0', message: 'no' }] });
    expect(fieldsAtFault(refused)).toEqual(['attachments.0']);
    expect(fieldsAtFault(new Error('x'))).toEqual([]);
  });
});
