import { useMemo, type ReactNode } from 'react';
import { ChooseOne } from '../pieces/choose.js';
import { useWords } from '../wording/use-words.js';

/** The zone this browser lives in. */
export function zoneHere(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** A time zone, by the places that name it. */
export function ZoneField(props: { value: string; onChange: (zone: string) => void; fault: string | null }): ReactNode {
  const { say } = useWords();
  const zones = useMemo(
    () => [...new Set([props.value, zoneHere(), 'UTC', ...Intl.supportedValuesOf('timeZone')])],
    [props.value],
  );
  return (
    <ChooseOne
      label={say('told.zone')}
      choices={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      value={props.value}
      onChange={(zone) => props.onChange(zone ?? 'UTC')}
      fault={props.fault}
    />
  );
}
