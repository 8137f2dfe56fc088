import type { ReactNode } from 'react';
import type { BriefLine } from '@lapwing/contracts';
import { isInstrument } from '@lapwing/domain';
import { Badge, type Tone } from '../pieces/badge.js';
import { Go } from '../pieces/go.js';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';

/** One thing that stands: what, how far in this country, since when, how sure, about whom, and the way to its documents. */
export function BriefLineRow(props: { line: BriefLine; country: string }): ReactNode {
  const { line } = props;
  const { say, date, join } = useWords();
  const { kind, standing, stage, since, certainty, disputed, sources, likeness, profiles } = line;
  const whose = join(profiles.map((profile) => say(`profile.${profile}`)));
  return (
    <div className="brief-line">
      <p className="brief-line-head">
        <Go to="/developments/$id" params={{ id: line.developmentId }} className="link">
          {say(`kind.${kind}`)}
        </Go>{' '}
        <Badge tone={toneOf(line)}>{say(`brief.standing.${standing}`)}</Badge>{' '}
        <Badge tone={certainty === 'unverified' ? 'digest' : 'plain'}>{say(`certainty.${certainty}`)}</Badge>
        {disputed && <Badge tone="bad">{say('brief.disputed')}</Badge>}
      </p>
      <p className="headline">
        <SourceText text={line.headline} language={line.language} />
      </p>
      <p className="hint">
        {[
          say(`stage.${stage}`),
          since === null ? say('brief.no_day') : date(since),
          ...(isInstrument(kind) && profiles.length === 0 ? [] : [say(`brief.likeness.${likeness}`, { whose })]),
          say('brief.sources', { count: sources }),
        ].join(' · ')}
      </p>
    </div>
  );
}

function toneOf({ standing, certainty, likeness }: BriefLine): Tone {
  if (certainty === 'unverified') return 'digest';
  if (standing === 'taken' || standing === 'attacked') return likeness === 'other_profile' ? 'high' : 'critical';
  if (standing === 'open' || standing === 'undone' || standing === 'ended') return 'good';
  return standing === 'in_force' || standing === 'coming' || standing === 'closed' ? 'high' : 'digest';
}
