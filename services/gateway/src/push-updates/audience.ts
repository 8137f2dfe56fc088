/**
 * Who hears of a change? Order of the rules: notices are for who keeps the instance running; instance admins and auditors
 * look at no case work live, except that auditors may read developments; developments concern everybody else; alerts and duties stay inside their
 * organisation; admins and operators follow all of it; a caseworker follows own duties and those of the desk.
 */
import type { LiveUpdate } from '@lapwing/contracts';
import type { Role } from '@lapwing/domain';

export interface News {
  update: LiveUpdate;
  /** Null for what all organisations share. */
  orgId: string | null;
  /** Members or `desk`. */
  concerned: readonly string[];
}

export interface Listener {
  orgId: string;
  memberId: string;
  roles: readonly Role[];
}

export type Hearing =
  | { hears: true; because: 'keeps_it_running' | 'public_knowledge' | 'follows_all' | 'own_duty' | 'desk' }
  | { hears: false; because: 'role' | 'other_organisation' | 'duty_of_another' };

const READS_DEVELOPMENTS: readonly Role[] = ['organisation_admin', 'operator', 'caseworker', 'auditor'];
const KEEPS_IT_RUNNING: readonly Role[] = ['operator', 'instance_admin'];
const FOLLOWS_ALL: readonly Role[] = ['organisation_admin', 'operator'];

export function judgeHearing(news: News, listener: Listener): Hearing {
  const has = (roles: readonly Role[]) => listener.roles.some((role) => roles.includes(role));
  if (news.update.type === 'notice') {
    return has(KEEPS_IT_RUNNING) ? { hears: true, because: 'keeps_it_running' } : { hears: false, because: 'role' };
  }
  if (!has(READS_DEVELOPMENTS)) return { hears: false, because: 'role' };
  if (news.orgId === null) return { hears: true, because: 'public_knowledge' };
  if (news.orgId !== listener.orgId) return { hears: false, because: 'other_organisation' };
  if (has(FOLLOWS_ALL)) return { hears: true, because: 'follows_all' };
  if (!has(['caseworker'])) return { hears: false, because: 'role' };
  if (news.concerned.includes(listener.memberId)) return { hears: true, because: 'own_duty' };
  if (news.concerned.includes('desk')) return { hears: true, because: 'desk' };
  return { hears: false, because: 'duty_of_another' };
}
