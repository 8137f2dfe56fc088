import { Injectable } from '@nestjs/common';
import { DEFAULT_PREFERENCES, type MessageLanguage, type Preferences } from '@lapwing/domain';
import { SealedBodies, type BodyPlace, type SealedBody } from '../seal-settings/sealed-bodies.js';

/** The wishes of a member as a row holds them; without a row all of it is null. */
export interface WishLine {
  orgId: string;
  memberId: string;
  sealed: Buffer | null;
  schemaVersion: number | null;
}

type Member = Pick<WishLine, 'orgId' | 'memberId'>;

/** Seals and opens how members wish to be told: zone, language and days away are close to a country. */
@Injectable()
export class SealedWishes {
  constructor(private readonly bodies: SealedBodies) {}

  /** Throws `Failure` locked. */
  seal(member: Member, wishes: Preferences): SealedBody {
    return this.bodies.seal(placeOfWishes(member), wishes);
  }

  /** What holds for a member, with the language of their account until they choose another. Throws `Failure` locked. */
  of(line: WishLine, language: MessageLanguage | null): Preferences {
    return { ...DEFAULT_PREFERENCES, language: language ?? DEFAULT_PREFERENCES.language, ...this.open(line) };
  }

  private open({ sealed, schemaVersion, ...member }: WishLine): Partial<Preferences> {
    if (sealed === null || schemaVersion === null) return {};
    return this.bodies.open<Partial<Preferences>>(placeOfWishes(member), { sealed, schemaVersion });
  }
}

/** Where the wishes of a member are sealed for. */
export function placeOfWishes({ orgId, memberId }: Member): BodyPlace {
  return { orgId, table: 'recipient', row: `wishes of ${memberId}` };
}
