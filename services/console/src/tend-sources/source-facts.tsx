import type { ReactNode } from 'react';
import type { SourceView } from '@lapwing/contracts';
import { useNow, When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { spanWords } from './why.js';

const SOON_MS = 60_000;

/** Whether others send or bring it to us, so that there is nowhere to look. */
export function comesToUs({ url }: Pick<SourceView, 'url'>): boolean {
  return url.startsWith('urn:');
}

/** Nothing is expected of reports and imports at any time. */
function broughtByPeople({ connector }: SourceView): boolean {
  return connector === 'report' || connector === 'import';
}

/** When a source was well, brought something and is looked at next, and what may be expected of it. */
export function SourceFacts(props: { source: SourceView }): ReactNode {
  const { source } = props;
  const { say } = useWords();
  const now = useNow().getTime();
  const { lastGoodAt, lastNewAt, nextAt, enabled, intervalSeconds, expectedSeconds, learntSeconds } = source;
  return (
    <dl className="health-facts">
      {source.healthSince !== null && (
        <Fact name={say('source.since')}>
          <When at={source.healthSince} />
        </Fact>
      )}
      <Fact name={say('source.last_good')}>
        {lastGoodAt === null ? say('source.never_good') : <When at={lastGoodAt} />}
      </Fact>
      <Fact name={say('source.last_new')}>
        {lastNewAt === null ? say('source.never_new') : <When at={lastNewAt} />}
      </Fact>
      {nextAt !== null && enabled && (
        <Fact name={say('source.next')}>
          {Date.parse(nextAt) - now < SOON_MS ? say('source.next.soon') : <When at={nextAt} />}
        </Fact>
      )}
      {enabled && !comesToUs(source) && (
        <Fact name={say('source.interval')}>
          {say('source.every', { span: spanWords(intervalSeconds ?? source.cadenceSeconds, say) })}
        </Fact>
      )}
      {!broughtByPeople(source) && (
        <Fact name={say('source.expected')}>
          {expectedSeconds !== null
            ? say('source.expected.set', { span: spanWords(expectedSeconds, say) })
            : learntSeconds === null
              ? say('source.expected.unknown')
              : say('source.expected.learnt', { span: spanWords(learntSeconds, say) })}
        </Fact>
      )}
    </dl>
  );
}

function Fact(props: { name: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
