import type { ReactNode } from 'react';
import type { Mention } from '@lapwing/domain';
import { DevelopmentName } from './development-facts.js';
import { Badge } from '../pieces/badge.js';
import { useWords } from '../wording/use-words.js';

type Claimed = Pick<
  Mention,
  'kind' | 'hosts' | 'origin' | 'stage' | 'polarity' | 'certainty' | 'when' | 'subjects' | 'persecution' | 'background'
>;

/** What is claimed, in the words of the list of developments. */
export function ClaimInWords(props: { claim: Claimed }): ReactNode {
  const { claim } = props;
  const { say, date, join } = useWords();
  return (
    <div className="claim">
      <p className="claim-name">
        <DevelopmentName development={claim} />
      </p>
      <p className="facts">
        <Badge tone={claim.polarity === 'mitigating' ? 'good' : 'plain'}>{say(`stage.${claim.stage}`)}</Badge>
        <Badge tone={claim.certainty === 'unverified' ? 'high' : 'plain'}>{say(`certainty.${claim.certainty}`)}</Badge>
        {claim.background && <Badge>{say('development.background')}</Badge>}
        {claim.polarity === 'mitigating' && <span>{say('polarity.mitigating')}</span>}
        {claim.when !== null && <span>{date(claim.when)}</span>}
        {claim.persecution === false && <span>{say('development.no_persecution')}</span>}
        {claim.subjects.length > 0 && (
          <span>
            {say('development.subjects')}: <bdi>{join(claim.subjects)}</bdi>
          </span>
        )}
      </p>
    </div>
  );
}
