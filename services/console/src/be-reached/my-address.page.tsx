import type { ReactNode } from 'react';
import { Failure, recipientsOwn, type RecipientView } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { useSession } from '../frame/session.js';
import { Answer } from '../pieces/answer.js';
import { Page } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { AddressForm } from './address-form.js';
import { noAddress } from './no-address.js';

/** Where the reader is reached. */
export function MyAddressPage(): ReactNode {
  const { say } = useWords();
  const { memberId, language } = useSession();
  const own = useAnswer(recipientsOwn, {});
  const none = own.error instanceof Failure && own.error.code === 'not_found';
  return (
    <Page title={say('nav.my_address')} lead={say('address.lead')}>
      {none ? (
        <AddressForm recipient={noAddress(memberId, language)} />
      ) : (
        <Answer of={own}>{(recipient: RecipientView) => <AddressForm recipient={recipient} />}</Answer>
      )}
    </Page>
  );
}
