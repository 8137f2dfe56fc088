import {
  addressesAgain,
  addressesConfirm,
  addressesRemove,
  addressesRemoveForMember,
  addressesResume,
  addressesSet,
  addressesSetForMember,
  addressesTest,
  addressesWaiting,
  Failure,
  reachGaps,
  recipientsList,
  recipientsOwn,
  recipientsSet,
  recipientsSetForMember,
  type AddressEntry,
  type AddressView,
  type RecipientView,
} from '@lapwing/contracts';
import type { Channel } from '@lapwing/domain';
import { answer, type Answer } from './answer.js';
import type { Desk } from './desk-state.js';
import { ANNA, minutesAgo } from './people.js';
import { address } from './reachable.js';

/** The code that comes, and the word that is shown. */
export const RIGHT_CODE = 'K7QX-4M2P';

function of(desk: Desk, memberId: string): RecipientView {
  const found = desk.recipients.find((one) => one.memberId === memberId);
  if (found === undefined) throw new Failure('not_found');
  return found;
}

function put(desk: Desk, memberId: string, view: AddressView): AddressView {
  const recipient = of(desk, memberId);
  recipient.addresses = [...recipient.addresses.filter(({ channel }) => channel !== view.channel), view];
  return view;
}

function claim(desk: Desk, memberId: string, entry: AddressEntry): AddressView {
  const before = of(desk, memberId).addresses.find(({ channel }) => channel === entry.channel);
  const way = entry.channel === 'signal' ? 'word' : 'code';
  const word = way === 'word' ? RIGHT_CODE : null;
  const waiting = {
    address: entry.address,
    way,
    word,
    secret: null,
    expiresAt: minutesAgo(-30),
    triesLeft: 5,
    otherSender: false,
  } as const;
  const base = before ?? address(entry.channel, entry.address, { verifiedAt: null });
  return put(desk, memberId, { ...base, waiting });
}

function remove(desk: Desk, memberId: string, channel: Channel, confirm: boolean) {
  const recipient = of(desk, memberId);
  const left = recipient.addresses.filter((one) => one.channel !== channel);
  if (!confirm && !left.some((one) => one.stopped === null)) {
    return { removed: false, because: 'last_of_on_call' as const };
  }
  recipient.addresses = left;
  return { removed: true, because: null };
}

export const ANSWERS_ABOUT_REACH: readonly Answer[] = [
  answer(recipientsList, (_, desk) => ({ items: desk.recipients })),
  answer(recipientsOwn, (_, desk) => of(desk, ANNA)),
  answer(recipientsSet, ({ memberId, version, ...wishes }, desk) =>
    Object.assign(of(desk, memberId), wishes, { version: version + 1 }),
  ),
  answer(recipientsSetForMember, ({ memberId, version, ...wishes }, desk) =>
    Object.assign(of(desk, memberId), wishes, { version: version + 1 }),
  ),
  answer(reachGaps, (_, desk) => ({
    items: desk.recipients.flatMap(({ memberId, unreachableSince: since }) =>
      since === null ? [] : [{ memberId, since }],
    ),
  })),
  answer(addressesWaiting, (_, desk) => ({
    items: of(desk, ANNA).addresses.flatMap(({ channel, waiting }) =>
      waiting === null ? [] : [{ channel, otherSender: waiting.otherSender }],
    ),
  })),
  answer(addressesSet, ({ memberId, entry }, desk) => claim(desk, memberId, entry)),
  answer(addressesSetForMember, ({ memberId, entry }, desk) => claim(desk, memberId, entry)),
  answer(addressesAgain, ({ channel }, desk) => {
    const known = of(desk, ANNA).addresses.find((one) => one.channel === channel);
    return claim(desk, ANNA, { channel, address: known?.address ?? '' } as AddressEntry);
  }),
  answer(addressesConfirm, ({ channel, code }, desk) => {
    const known = of(desk, ANNA).addresses.find((one) => one.channel === channel);
    const verified = code === RIGHT_CODE;
    if (known?.waiting == null) return { verified: false };
    const tried = { ...known.waiting, triesLeft: known.waiting.triesLeft - 1 };
    put(desk, ANNA, verified ? address(channel, known.waiting.address) : { ...known, waiting: tried });
    return { verified };
  }),
  answer(addressesTest, () => ({})),
  answer(addressesRemove, ({ memberId, channel, confirm }, desk) => remove(desk, memberId, channel, confirm)),
  answer(addressesRemoveForMember, ({ memberId, channel, confirm }, desk) => remove(desk, memberId, channel, confirm)),
  answer(addressesResume, () => ({})),
];
