import type { ReactNode } from 'react';
import type { Trial } from '@lapwing/contracts';
import { Notice } from '../pieces/notice.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { whyWords } from './why.js';

/** What one look brought, before anything is saved. */
export function TrialResult({ trial }: { trial: Trial }): ReactNode {
  const { say } = useWords();
  const why = whyWords(trial.because, say);
  if (trial.is === 'pushed') return <Notice title={say('source.tried.pushed')} />;
  if (trial.is === 'failed' || trial.count === 0) {
    return (
      <Notice tone="warn" title={say(trial.is === 'failed' ? 'source.tried.failed' : 'source.tried.nothing')}>
        {why !== null && <p>{why}</p>}
        {why === null && trial.detail !== null && (
          <p>
            <SourceText text={trial.detail} />
          </p>
        )}
      </Notice>
    );
  }
  return (
    <Notice tone="good" title={say('source.tried.read', { count: trial.count })}>
      <ul className="ledger">
        {trial.entries.map(({ url, title, published }) => (
          <li key={url}>
            <SourceText text={title ?? url} />
            {published !== null && (
              <span className="ledger-when">
                <When at={published} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="hint">{say('source.tried.kept_nothing')}</p>
    </Notice>
  );
}
