import { randomUUID } from 'node:crypto';
import { policiesAdd, policiesChange, policiesList, schedulesAdd, schedulesOverride } from '@lapwing/contracts';
import type { Sought } from './find-traces.js';
import { markMember } from './marked-member.js';
import { mark, soughtText, type Mark } from './marked-persons.js';
import type { Scene } from './scene.js';
import { writingsOfDay } from './traces/writings.js';

/** An island without people: nobody else lives by its clock. */
const ZONE = 'Antarctica/Macquarie';
const A_DAY_MS = 86_400_000;
/** Beyond all that the program plans by itself, within what it keeps. */
const DAYS_AHEAD = 700;

/** Marks what a member of a scene and its organisation have set; returns what is looked for. */
export async function markDesk(scene: Scene): Promise<Sought[]> {
  return [...(await markMember(scene)), ...(await markSettings(scene))];
}

/**
 * Makes a schedule with somebody who stands in, and a policy with a group and a change that waits for a second person, under names,
 * a zone and a day that stand nowhere else; returns what is looked for.
 */
async function markSettings({ desk, deskId }: Scene): Promise<Sought[]> {
  const marks = { schedule: mark(), policy: mark(), group: mark(), wish: mark() };
  await desk.provesAgain();
  const layer = { members: [deskId], everyDays: 7, handover: '09:00', start: '2026-01-05', restrictions: [] };
  const schedule = { name: bothOf(marks.schedule), zone: ZONE, layers: [layer] };
  const { id } = await desk.ask(schedulesAdd, schedule);
  const day = new Date(Date.now() + DAYS_AHEAD * A_DAY_MS).toISOString().slice(0, 10);
  const span = { from: `${day}T00:00:00.000Z`, until: `${day}T12:00:00.000Z` };
  await desk.ask(schedulesOverride, { id, memberId: deskId, ...span });
  const standing = (await desk.ask(policiesList, {})).items.find(({ isDefault }) => isDefault);
  if (standing === undefined) throw new Error('There is no default policy.');
  const { id: _id, version: _version, isDefault: _isDefault, wishId: _wishId, ...entry } = standing;
  const group = { id: randomUUID(), name: bothOf(marks.group), members: [deskId], ring: 'together' as const };
  const own = { ...entry, name: bothOf(marks.policy), zone: ZONE, groups: [group], schedule: id };
  const policy = await desk.ask(policiesAdd, own);
  const weaker = { ...own, name: bothOf(marks.wish), holdMinutes: 1_440 };
  const { wishId } = await desk.ask(policiesChange, { id: policy.id, version: policy.version, ...weaker });
  if (wishId === null) throw new Error('The change of the policy waits for nobody.');
  return [
    ...Object.entries(marks).map(([what, { latin, cyrillic }]) => soughtText(`the name of a ${what}`, latin, cyrillic)),
    soughtText('the zone of a schedule', ZONE),
    { what: 'a day on which a member stands in', writings: writingsOfDay(day) },
  ];
}

function bothOf({ latin, cyrillic }: Mark): string {
  return `${latin} ${cyrillic}`;
}
