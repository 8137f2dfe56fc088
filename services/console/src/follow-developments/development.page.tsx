import type { ReactNode } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { developmentsGet, type ReplyOf } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { Answer } from '../pieces/answer.js';
import { Go } from '../pieces/go.js';
import { Icon } from '../pieces/icon.js';
import { Notice } from '../pieces/notice.js';
import { Page, Part } from '../pieces/page.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { RuleOn } from '../rule-on-developments/rule-on.js';
import { useWords } from '../wording/use-words.js';
import { ChainOfCustody } from './chain-of-custody.js';
import { DevelopmentDetails, DevelopmentFacts } from './development-facts.js';
import { DevelopmentLink } from './development-link.js';
import { MentionList } from './mention-list.js';
import { versionWording } from './version-words.js';

const route = getRouteApi('/inside/developments/$id');

/** One development with its versions and everything that says so. */
export function DevelopmentPage(): ReactNode {
  const { id } = route.useParams();
  const answer = useAnswer(developmentsGet, { id });
  const { say } = useWords();
  return (
    <>
      <Go to="/developments" className="back">
        <Icon name="back" />
        {say('nav.developments')}
      </Go>
      <Answer of={answer}>{(found) => <Found found={found} />}</Answer>
    </>
  );
}

/** Why a version was made; a reason that is newer than these words is shown as it came. */
function Because(props: { code: string }): ReactNode {
  const { say } = useWords();
  const worded = versionWording(props.code);
  return worded === null ? <SourceText text={props.code} /> : say(worded);
}

function Found(props: { found: ReplyOf<typeof developmentsGet> }): ReactNode {
  const { development, mentions, history, into } = props.found;
  const { say, place, join } = useWords();
  const what = say(`kind.${development.kind}`);
  const where = join(development.hosts.map(place));
  return (
    <Page title={where === '' ? what : say('alert.title', { what, where })}>
      {into !== null && (
        <Notice title={say('development.absorbed')}>
          <DevelopmentLink id={into} />
        </Notice>
      )}
      {development.state === 'disputed' && <Notice>{say('development.disputed.means')}</Notice>}
      <p className="headline">
        <SourceText text={development.headline} language={development.language} />
      </p>
      <DevelopmentFacts development={development} />
      <DevelopmentDetails development={development} />
      {mentions.length > 0 && (
        <Part title={say('evidence.title')}>
          <MentionList mentions={mentions} />
        </Part>
      )}
      <RuleOn found={props.found} />
      <Part title={say('development.history')}>
        <ol className="timeline">
          {[...history].reverse().map(({ version, at, stage, certainty, because }) => (
            <li key={version}>
              <p>
                <strong>{say(`stage.${stage}`)}</strong>, {say(`certainty.${certainty}`)}
              </p>
              <p className="hint">
                <When at={at} exact /> · <Because code={because} />
              </p>
            </li>
          ))}
        </ol>
      </Part>
      <ChainOfCustody developmentId={development.id} />
    </Page>
  );
}
