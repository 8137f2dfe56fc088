import { alertsClose, sessionGet, type Service } from '@lapwing/contracts';
import { packRequest, unpackRequest } from './frame.js';

const key = Buffer.alloc(32, 7);
const keys = new Map<Service, Buffer>([[alertsClose.owner, key]]);
const body = { id: '0194c1a0-0101-7000-8000-000000000101' };
const frame = (guarded: boolean, token = 'a.token') => ({ token, body, guarded });

describe('how a member stands', () => {
  it('travels to the owner', () => {
    for (const guarded of [true, false]) {
      expect(unpackRequest(alertsClose, keys, packRequest(alertsClose, keys, frame(guarded)))).toEqual(frame(guarded));
    }
  });

  it('cannot be told on the way: neither by length nor by words', () => {
    const [guarded, free] = [packRequest(alertsClose, keys, frame(true)), packRequest(alertsClose, keys, frame(false))];
    expect(guarded.length).toBe(free.length);
    expect(guarded).not.toMatch(/guarded|at ease/);
    expect(packRequest(alertsClose, keys, frame(true))).not.toBe(guarded);
  });

  it('cannot be left out, taken from another message, or changed', () => {
    const whole = JSON.parse(packRequest(alertsClose, keys, frame(true))) as { stance: string };
    const other = JSON.parse(packRequest(alertsClose, keys, frame(false, 'other.token'))) as { stance: string };
    const refused = { code: 'invalid' };
    for (const stance of [null, other.stance, `${whole.stance.slice(0, -8)}AAAAAAA=`]) {
      const forged = JSON.stringify({ ...whole, stance });
      expect(() => unpackRequest(alertsClose, keys, forged)).toThrow(expect.objectContaining(refused));
    }
  });

  it('serves for nothing but what was asked', () => {
    const whole = JSON.parse(packRequest(alertsClose, keys, frame(false))) as { body: object };
    const forged = JSON.stringify({ ...whole, body: { id: '0194c1a0-0101-7000-8000-000000000102' } });
    expect(() => unpackRequest(alertsClose, keys, forged)).toThrow(expect.objectContaining({ code: 'invalid' }));
  });

  it('is never left out for want of a key', () => {
    expect(() => packRequest(alertsClose, new Map(), frame(true))).toThrow(
      expect.objectContaining({ code: 'unavailable' }),
    );
    expect(unpackRequest(sessionGet, new Map(), packRequest(sessionGet, new Map(), { token: null, body: {} }))).toEqual(
      {
        token: null,
        body: {},
      },
    );
  });
});
