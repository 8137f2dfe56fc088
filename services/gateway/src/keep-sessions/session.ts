import type { Language } from '@lapwing/contracts';
import type { Role } from '@lapwing/domain';

/** Who is signed in; roles and language are read anew with every request. */
export interface Session {
  orgId: string;
  memberId: string;
  organisation: string;
  login: string;
  roles: Role[];
  language: Language;
  createdAt: Date;
  /** The second factor was shown again in this session, not long ago. */
  confirmed: boolean;
  idHash: Buffer;
  /** All sessions of the member that began since they were last ended together. */
  epoch: number;
}
