import { expectTablesProtected } from '@lapwing/platform/testing';
import { TestGateway, type SignedIn } from './testing/gateway.fixture.js';

describe('the walls of the gateway’s database', () => {
  let gateway: TestGateway;
  let reader: SignedIn;
  beforeAll(async () => {
    gateway = await TestGateway.boot();
    reader = await gateway.member(await gateway.organisation('Harbour'), ['organisation_admin'], 'harbour-desk');
    await gateway.member(await gateway.organisation('Lantern'), ['organisation_admin'], 'lantern-desk');
  });
  afterAll(() => gateway.close());

  it('stand around every table of an organisation', async () => {
    await expectTablesProtected(gateway.slice.testDatabase, ['login_attempt']);
  });

  it.each([
    'select * from credential',
    'select * from session',
    'select * from entry_token',
    'select * from login_attempt',
    'delete from member',
    'update organisation set name = name',
    'update audit_entry set action = action',
    'delete from audit_entry',
  ])('refuse at the api door: %s', async (sql) => {
    await expect(gateway.slice.db.api(reader, sql)).rejects.toThrow('permission denied');
  });

  it.each([
    'update audit_entry set action = action',
    'delete from audit_entry',
    'truncate audit_entry',
    'delete from member',
  ])('refuse at the work door: %s', async (sql) => {
    await expect(gateway.slice.db.work(sql)).rejects.toThrow('permission denied');
  });

  it('show the api door its own organisation only', async () => {
    const logins = await gateway.slice.db.api<{ login: string }>(reader, 'select login from member');
    expect(logins).toEqual([{ login: 'harbour-desk' }]);
  });
});
