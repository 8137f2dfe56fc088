import { randomInt } from 'node:crypto';
import { generateKey } from 'openpgp';
import { addressesSet, duressSet, keysConfirm, keysOffer, recipientsOwn, recipientsSet } from '@lapwing/contracts';
import type { Sought } from './find-traces.js';
import { mark, soughtText } from './marked-persons.js';
import type { Scene, SceneMember } from './scene.js';
import { writingsOfDay } from './traces/writings.js';

/** A station in the ice: nobody else lives by its clock. */
const ZONE = 'Antarctica/DumontDUrville';
/** In years in which nothing else happens. */
const AWAY = ['2049-05-03', '2049-05-09'] as const;
/** So much of a key's middle stands in no other key. */
const OF_A_KEY = 40;

/**
 * Gives the last member of a scene addresses, a key, a duress phrase and wishes that stand nowhere else, each in the way
 * in which people do; returns what is looked for.
 */
export async function markMember(scene: Scene): Promise<Sought[]> {
  const marks = { mail: mark(), hook: mark(), name: mark(), phrase: mark() };
  const { visitor, memberId } = scene.members.at(-1) ?? noMember();
  const phone = `+15559${Array.from({ length: 9 }, () => randomInt(10)).join('')}`;
  const member = { visitor, memberId, email: `${marks.mail.latin}@lapwing.example`, phone };
  await visitor.provesAgain();
  await scene.showsMail(member);
  await scene.showsPhone(member);
  // It is no address that anybody may reach, and so its code never comes.
  const address = `http://127.0.0.1:9/${marks.hook.latin}`;
  await visitor.ask(addressesSet, { memberId, entry: { channel: 'webhook', address } });
  const key = await usesKey(member, marks.name.latin);
  const phrase = `${marks.phrase.latin} ${marks.phrase.cyrillic}`;
  await visitor.ask(duressSet, { phrase });
  const { version } = await visitor.ask(recipientsOwn, {});
  const away = [{ from: AWAY[0], until: AWAY[1], delegate: null }];
  await visitor.ask(recipientsSet, { memberId, version, zone: ZONE, language: 'fa', away });
  return [
    soughtText('the mail address of a member', marks.mail.latin),
    soughtText('the phone of a member', phone.slice(1)),
    soughtText('the webhook of a member', marks.hook.latin),
    soughtText('the name in a key', marks.name.latin),
    soughtText('the key of a member', ...key),
    soughtText('a duress phrase', marks.phrase.latin, marks.phrase.cyrillic, folded(marks.phrase.latin)),
    soughtText('the zone of a member', ZONE),
    ...AWAY.map((day) => ({ what: 'a day on which a member is away', writings: writingsOfDay(day) })),
  ];
}

/** Hands in a key and confirms it; returns the texts by which it is known. */
async function usesKey({ visitor, email }: SceneMember, name: string): Promise<string[]> {
  const { publicKey } = await generateKey({ userIDs: [{ name, email }], format: 'armored' });
  const { key } = await visitor.ask(keysOffer, { armored: publicKey });
  if (key === null) throw new Error('The key was refused.');
  await visitor.ask(keysConfirm, { id: key.id, fingerprint: key.fingerprint });
  const lines = publicKey.replaceAll('\r', '').split('\n');
  const middle = lines[Math.floor(lines.length / 2)]?.slice(0, OF_A_KEY) ?? '';
  return [middle, key.fingerprint, key.fingerprint.toLowerCase()];
}

/** As phrases are compared. */
function folded(text: string): string {
  return text.replace(/(.)\1+/gu, '$1');
}

function noMember(): never {
  throw new Error('There is no member.');
}
