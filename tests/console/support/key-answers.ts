import {
  keysConfirm,
  keysFind,
  keysOffer,
  keysOwn,
  keysRemove,
  keysTurnDesk,
  type MailKeyView,
} from '@lapwing/contracts';
import { answer, type Answer } from './answer.js';
import type { Desk } from './desk-state.js';
import { minutesAgo, uuid } from './people.js';

/** The fingerprint of whatever key is handed in here. */
export const FINGERPRINT = 'A1B2C3D4E5F60718293A4B5C6D7E8F9001122334';
const DESK_KEY = {
  address: 'desk@mail.example',
  fingerprint: '0011223344556677889900112233445566778899',
  armored: '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDMEZ\n-----END PGP PUBLIC KEY BLOCK-----\n',
};

const TURNED_KEY = { ...DESK_KEY, fingerprint: 'FFEE223344556677889900112233445566778899' };

const turned = new WeakSet<Desk>();
const keys = new WeakMap<Desk, MailKeyView[]>();
const held = (desk: Desk): MailKeyView[] => keys.get(desk) ?? [];

function offered(desk: Desk, armored: string) {
  if (armored.includes('PRIVATE')) return { key: null, refused: 'private_key' as const };
  const facts = { kind: 'curve25519', createdAt: minutesAgo(9000), expiresAt: minutesAgo(-14_400) } as const;
  const key: MailKeyView = { id: uuid(401), fingerprint: FINGERPRINT, source: 'upload', state: 'offered', ...facts };
  keys.set(desk, [key]);
  return { key, refused: null };
}

/** The reader's OpenPGP key, handed in, compared and used. */
export const ANSWERS_ABOUT_KEYS: readonly Answer[] = [
  answer(keysOwn, (_, desk) => ({
    desk: turned.has(desk) ? TURNED_KEY : DESK_KEY,
    used: held(desk).find(({ state }) => state === 'used') ?? null,
    offered: held(desk).filter(({ state }) => state === 'offered'),
    endedAt: null,
  })),
  answer(keysOffer, ({ armored }, desk) => offered(desk, armored)),
  answer(keysFind, () => ({ key: null, refused: 'not_found' as const })),
  answer(keysConfirm, (_, desk) => {
    const [key] = held(desk).map((one) => ({ ...one, state: 'used' as const }));
    if (key === undefined) throw new Error('nothing was handed in');
    keys.set(desk, [key]);
    return key;
  }),
  answer(keysTurnDesk, (_, desk) => {
    turned.add(desk);
    return TURNED_KEY;
  }),
  answer(keysRemove, (_, desk) => {
    keys.set(desk, []);
    return {};
  }),
];
