import type { ReactNode } from 'react';
import { BRIEF_LINES, type BriefDay, type PlaceBriefView } from '@lapwing/contracts';
import { Badge, UrgencyBadge } from '../pieces/badge.js';
import { Part } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { ReasonLine } from '../watch-alerts/reason-line.js';
import { BriefLineRow } from './brief-line.js';
import { PaperRule } from './paper-rule.js';

/** One country: what stands there section by section, what papers mean at its border, and the days that matter there. */
export function PlaceBrief(props: { place: PlaceBriefView }): ReactNode {
  const { country, presence, urgency, sections, papers, days } = props.place;
  const { say, place } = useWords();
  return (
    <Part
      title={place(country)}
      aside={urgency === null || urgency === 'digest' ? undefined : <UrgencyBadge urgency={urgency} />}
    >
      <p>{presence === null ? say('brief.only_asked') : <ReasonLine reason={presence} />}</p>
      {sections.map(({ section, total, lines }) => (
        <Section key={section} title={say(`brief.section.${section}`)} hint={say(`brief.section.${section}.means`)}>
          {lines.length === 0 && <Nothing />}
          <ul className="plain-list brief-lines">
            {lines.map((line) => (
              <li key={line.developmentId}>
                <BriefLineRow line={line} country={country} />
              </li>
            ))}
          </ul>
          {total > lines.length && <p className="hint">{say('brief.more', { count: total - BRIEF_LINES })}</p>}
        </Section>
      ))}
      <Section title={say('brief.papers')} hint={say('brief.papers.means')}>
        {papers.length === 0 && <p className="brief-nothing">{say('brief.papers.none')}</p>}
        {papers.map((paper) => (
          <PaperRule key={`${paper.document} ${paper.origin} ${paper.held}`} paper={paper} country={country} />
        ))}
      </Section>
      <Section title={say('brief.days')} hint={say('brief.days.means')}>
        {days.length === 0 && <p className="brief-nothing">{say('brief.days.none')}</p>}
        <ul className="plain-list">
          {days.map((one) => (
            <li key={`${one.what} ${one.day} ${one.country ?? ''}`}>
              <Day day={one} />
            </li>
          ))}
        </ul>
      </Section>
    </Part>
  );
}

function Section(props: { title: string; hint: string; children: ReactNode }): ReactNode {
  return (
    <section className="brief-section">
      <h3>{props.title}</h3>
      <p className="hint">{props.hint}</p>
      {props.children}
    </section>
  );
}

/** An empty section must not read as good news. */
function Nothing(): ReactNode {
  const { say } = useWords();
  return <p className="brief-nothing">{say('brief.nothing')}</p>;
}

function Day(props: { day: BriefDay }): ReactNode {
  const { what, country, day, daysLeft, urgency } = props.day;
  const { say } = useWords();
  return (
    <p>
      <ReasonLine reason={{ code: what, country, day, profile: null }} />{' '}
      <Badge tone={daysLeft < 0 ? 'bad' : (urgency ?? 'plain')}>
        {daysLeft < 0 ? say('due.late', { count: -daysLeft }) : say('due.left', { count: daysLeft })}
      </Badge>
    </p>
  );
}
