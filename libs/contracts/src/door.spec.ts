import { throughDoor } from './door.js';

const ID = '00000000-0000-4000-8000-000000000001';

describe('a question on its way through its door', () => {
  it('puts the parameters of the path in the path and the rest in the query', () => {
    expect(throughDoor('GET /alerts/{id}', { id: ID, limit: 5, cursor: null })).toEqual({
      method: 'GET',
      path: `/api/v1/alerts/${ID}?limit=5`,
      body: null,
    });
  });

  it('sends what changes something as a body', () => {
    expect(throughDoor('PUT /persons/{id}', { id: ID, version: 3, code: 'a-b' })).toEqual({
      method: 'PUT',
      path: `/api/v1/persons/${ID}`,
      body: '{"version":3,"code":"a-b"}',
    });
  });

  it('keeps a parameter from breaking out of its place in the path', () => {
    expect(throughDoor('GET /alerts/{id}', { id: '../session?x=1' }).path).toBe('/api/v1/alerts/..%2Fsession%3Fx%3D1');
  });

  it('refuses to ask without a parameter that the path needs', () => {
    expect(() => throughDoor('GET /alerts/{id}', {})).toThrow('needs id');
  });
});
