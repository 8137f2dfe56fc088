import { membersList, type MemberView } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { useMay, useSession } from '../frame/session.js';
import { useWords } from '../wording/use-words.js';

/** The members the reader may see and what to call each of them; a member who left keeps a name of sorts. */
export function useMembers(): { members: readonly MemberView[]; nameOf: (id: string) => string } {
  const { say } = useWords();
  const { memberId, login } = useSession();
  const may = useMay();
  const answer = useAnswer(membersList, {}, { when: may(membersList) });
  const members = answer.data?.items ?? [];
  return {
    members,
    nameOf: (id) => {
      if (id === 'desk') return say('duty.desk');
      if (id === memberId) return say('member.you', { login });
      return members.find((member) => member.id === id)?.login ?? say('member.unknown');
    },
  };
}
