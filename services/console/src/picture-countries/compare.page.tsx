import type { ReactNode } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { pictureCompare, type ReplyOf } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { Answer, Empty } from '../pieces/answer.js';
import { Go } from '../pieces/go.js';
import { Icon } from '../pieces/icon.js';
import { Page } from '../pieces/page.js';
import { PlacesField } from '../pieces/places.js';
import { useWords } from '../wording/use-words.js';
import { AskedFields } from './asked-fields.js';
import { CompareColumn } from './compare-column.js';
import { type AskedFor, comparisonOfFragment, fragmentOfComparison } from './in-address.js';
import { WhatItIsNot } from './level-mark.js';
import { useFragment } from './use-fragment.js';

const MOST = 8;

/** Countries side by side for the same people with the same paper; on a phone one below the other. */
export function ComparePage(): ReactNode {
  const { say } = useWords();
  const navigate = useNavigate();
  const { hosts, ...asked } = comparisonOfFragment(useFragment());
  const go = (to: readonly string[], people: AskedFor): void =>
    void navigate({ to: '/countries/compare', hash: fragmentOfComparison(to, people), replace: true });
  return (
    <>
      <Go to="/countries" className="back">
        <Icon name="back" />
        {say('nav.countries')}
      </Go>
      <Page title={say('countries.compare.title')} lead={say('countries.compare.lead')} wide>
        <PlacesField
          label={say('countries.compare.hosts')}
          hint={say('countries.compare.hosts.hint')}
          value={hosts}
          onChange={(codes) => go(codes.slice(0, MOST), asked)}
        />
        <AskedFields asked={asked} onChange={(people) => go(hosts, people)} many />
        <WhatItIsNot />
        {hosts.length < 2 ? (
          <Empty title={say('countries.compare.too_few')} />
        ) : (
          <Compared asked={asked} hosts={hosts} />
        )}
      </Page>
    </>
  );
}

function Compared(props: { asked: AskedFor; hosts: string[] }): ReactNode {
  const answer = useAnswer(pictureCompare, { hosts: props.hosts, ...props.asked });
  return <Answer of={answer}>{(reply) => <Columns reply={reply} asked={props.asked} />}</Answer>;
}

function Columns(props: { reply: ReplyOf<typeof pictureCompare>; asked: AskedFor }): ReactNode {
  return (
    <div className="beside">
      {props.reply.items.map((column) => (
        <CompareColumn key={column.host} column={column} asked={props.asked} />
      ))}
    </div>
  );
}
