import type { ReactNode } from 'react';
import type { Trial } from '@lapwing/contracts';
import { Notice } from '../pieces/notice.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';

/** What one look brought, before anything is saved. */
export function TrialResult({ trial }: { trial: Trial }): ReactNode {
  const { say } = useWords();
  if (trial.is === 'pushed') return <Notice title={say('source.tried.pushed')} />;
  if (trial.is === 'failed' || trial.count === 0) {
    return (
      <Notice tone="warn" title={say(trial.is === 'failed' ? 'source.tried.failed' : 'source.tried.nothing')}>
        {trial.detail !== null && (
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
