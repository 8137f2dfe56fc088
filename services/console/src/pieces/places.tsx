import { useMemo, useState, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { beginsAWord, PLACES } from '../wording/places.js';
import { useWords } from '../wording/use-words.js';

interface Shared {
  label: string;
  hint?: string;
  fault?: string | null;
}

/** One country, found by typing a part of its name in the reader's language. */
export function PlaceField(
  props: Shared & { value: string | null; onChange: (code: string | null) => void; without?: readonly string[] },
): ReactNode {
  const { place, locale, say } = useWords();
  const options = useMemo(
    () =>
      PLACES.filter((code) => props.without?.includes(code) !== true)
        .map((code) => ({ id: code, name: place(code) }))
        .sort((a, b) => a.name.localeCompare(b.name, locale)),
    [place, locale, props.without],
  );
  return (
    <ComboBox
      className="field"
      menuTrigger="focus"
      defaultFilter={beginsAWord}
      defaultItems={options}
      selectedKey={props.value}
      onSelectionChange={(key) => props.onChange(key === null ? null : String(key))}
      isInvalid={props.fault !== null && props.fault !== undefined}
    >
      <Label>{props.label}</Label>
      {props.hint !== undefined && (
        <Text slot="description" className="hint">
          {props.hint}
        </Text>
      )}
      <div className="combo">
        <Input className="input" autoComplete="off" placeholder={say('place.type')} />
        <AriaButton className="combo-open">▾</AriaButton>
      </div>
      <FieldError className="fault">{props.fault}</FieldError>
      <Popover className="popover">
        <ListBox<{ id: string; name: string }> className="listbox">
          {(item) => (
            <ListBoxItem id={item.id} className="listbox-item" textValue={item.name}>
              {item.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Any number of countries. */
export function PlacesField(
  props: Shared & { value: readonly string[]; onChange: (codes: string[]) => void },
): ReactNode {
  const { place, say } = useWords();
  const [round, setRound] = useState(0);
  const { value, onChange, ...shared } = props;
  return (
    <div className="places">
      <PlaceField
        key={round}
        {...shared}
        value={null}
        without={value}
        onChange={(code) => {
          if (code === null || value.includes(code)) return;
          onChange([...value, code]);
          // A fresh field forgets the text of the choice that has just become a tag.
          setRound(round + 1);
        }}
      />
      {value.length > 0 && (
        <ul className="tags" aria-label={props.label}>
          {value.map((code) => (
            <li key={code} className="tag">
              <span>{place(code)}</span>
              <AriaButton
                className="tag-remove"
                aria-label={say('place.remove', { place: place(code) })}
                onPress={() => onChange(value.filter((other) => other !== code))}
              >
                ×
              </AriaButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
