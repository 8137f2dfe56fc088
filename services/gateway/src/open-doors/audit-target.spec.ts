import {
  developmentsSearch,
  importsUndo,
  personsAdd,
  personsGet,
  personsImportCommit,
  personsImportPut,
  personsImports,
  tipsFile,
  uploadsPut,
} from '@lapwing/contracts';
import { actionOf, isAudited, targetOf } from './audit-target.js';

const ID = '0194c1a0-0704-7000-8000-000000000704';

describe('the audit', () => {
  it.each([
    ['a change', importsUndo, true],
    ['a report to all', tipsFile, true],
    ['a read of a person', personsGet, true],
    ['a read of what everybody knows', developmentsSearch, false],
    ['a part of a file, which is nothing yet', uploadsPut, false],
    ['a part of a file of persons', personsImportPut, false],
    ['how far files are, which is asked every two seconds', personsImports, false],
  ])('of %s', (_, question, audited) => expect(isAudited(question)).toBe(audited));

  it('says that a code was kept which looked like a name, and neither the code nor why', () => {
    const entry = { code: 'ivan-petrov', codeOverride: 'two rivers' };
    expect(actionOf(personsAdd, entry)).toBe('persons.add.code_overridden');
    expect(targetOf(entry)).toBeNull();
    expect(actionOf(personsAdd, { code: 'heron-tuvo', codeOverride: 'two birds' })).toBe('persons.add');
    expect(actionOf(personsAdd, { code: 'ivan-petrov', codeOverride: null })).toBe('persons.add');
    const commit = { id: ID, checkedSha: 'x', leaveOut: false };
    expect(actionOf(personsImportCommit, { ...commit, overridden: 2 })).toBe('persons.import_commit.code_overridden');
    expect(actionOf(personsImportCommit, { ...commit, overridden: 0 })).toBe('persons.import_commit');
  });

  it('names what a request is about, but not which report to all somebody filed', () => {
    expect(targetOf({ id: ID })).toBe(ID);
    expect(targetOf({ reportId: ID, attachments: [ID], uploadId: ID })).toBeNull();
  });
});
