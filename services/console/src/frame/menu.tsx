import { useState, type ReactNode } from 'react';
import { useLocation } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Icon } from '../pieces/icon.js';
import { useWords } from '../wording/use-words.js';
import { isHere, isOpen, rememberedGroups, rememberGroups } from './open-groups.js';
import { groupsToGo, type GroupOfPlaces, type PlaceToGo } from './places-to-go.js';
import { useSession } from './session.js';
import { WaitingThere } from './waiting-there.js';

type Shown = (place: PlaceToGo) => ReactNode;

/** All pages of the reader: first what is needed at night, then group by group. `names` says what a closed group holds. */
export function Menu(props: { children: Shown; names?: boolean }): ReactNode {
  const { roles } = useSession();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const [chosen, setChosen] = useState(rememberedGroups);
  const groups = groupsToGo(roles);
  const choose = (name: string, open: boolean): void => {
    // As another tab left it, but for this one.
    const next = { ...rememberedGroups(), [name]: open };
    rememberGroups(next);
    setChosen(next);
  };
  return (
    <ul className="menu">
      {groups.map((group) =>
        group.name === 'now' ? (
          group.pages.map((place) => <li key={place.to}>{props.children(place)}</li>)
        ) : (
          <li key={group.name}>
            <Group
              name={group.name}
              group={group}
              open={isOpen(group, groups, chosen, path)}
              here={isHere(group, path)}
              names={props.names ?? false}
              onChange={(open) => choose(group.name, open)}
            >
              {props.children}
            </Group>
          </li>
        ),
      )}
    </ul>
  );
}

function Group(props: {
  name: Exclude<GroupOfPlaces['name'], 'now'>;
  group: GroupOfPlaces;
  open: boolean;
  here: boolean;
  names: boolean;
  onChange: (open: boolean) => void;
  children: Shown;
}): ReactNode {
  const { group, open } = props;
  const { say } = useWords();
  return (
    <Disclosure className="menu-group" isExpanded={open} onExpandedChange={props.onChange}>
      <Button slot="trigger" className="menu-opener" {...(props.here && !open ? { 'aria-current': 'true' } : {})}>
        <span className="menu-opener-words">
          <span className="menu-group-name">{say(`nav.group.${props.name}`)}</span>
          {props.names && !open && <span className="hint">{group.pages.map(({ word }) => say(word)).join(' · ')}</span>}
        </span>
        {!open && <WaitingThere to={group.pages.map(({ to }) => to)} />}
        <Icon name="open" />
      </Button>
      <DisclosurePanel>
        <ul>
          {group.pages.map((place) => (
            <li key={place.to}>{props.children(place)}</li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
