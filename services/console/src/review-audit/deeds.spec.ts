import { QUESTIONS } from '@lapwing/contracts';
import { deedOf } from './deeds.js';

describe('the words of the audit', () => {
  it('cover everything that changes something and every read of people or addresses', () => {
    const recorded = QUESTIONS.filter(
      ({ door, access, name, sealed }) =>
        door !== null &&
        typeof access !== 'string' &&
        !name.startsWith('session.') &&
        // A part of a file on its way in is not recorded, nor is how far a file is.
        !['uploads.put', 'persons.import_put', 'persons.imports'].includes(name) &&
        (sealed || !door.startsWith('GET ')),
    );
    expect(recorded.filter(({ name }) => deedOf(name) === null).map(({ name }) => name)).toEqual([]);
  });

  it('leave a deed they do not know to its name', () => {
    expect(deedOf('weather.change')).toBeNull();
  });
});
