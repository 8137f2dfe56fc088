import type { ReactNode } from 'react';
import { useWatch, type UseFormSetValue } from 'react-hook-form';
import { CERTAINTIES, KINDS, POLARITIES, PROCEDURES, PROFILES } from '@lapwing/domain';
import { ChooseMany, ChooseOne, Tick } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Line, Paragraph } from '../pieces/line.js';
import { PlaceField, PlacesField } from '../pieces/places.js';
import { useWords } from '../wording/use-words.js';
import { mayConfirm, stagesOf, type ClaimControl, type ClaimDraft } from './claim-draft.js';

/** What happened, where, how far it went and how sure it is. */
export function ClaimFacts(props: {
  control: ClaimControl;
  setValue: UseFormSetValue<ClaimDraft>;
  grade: string;
}): ReactNode {
  const { control } = props;
  const { say } = useWords();
  return (
    <>
      <KindAndStage control={control} setValue={props.setValue} />
      <Bind control={control} name="hosts">
        {(bound) => <PlacesField {...bound} label={say('developments.host')} hint={say('review.hosts.hint')} />}
      </Bind>
      <Bind control={control} name="origin">
        {({ value, onChange, fault }) => (
          <PlaceField label={say('developments.origin')} value={value} onChange={onChange} fault={fault} />
        )}
      </Bind>
      <HowSure control={control} grade={props.grade} />
      <Bind control={control} name="when">
        {({ value, onChange, fault }) => (
          <Line
            label={say('review.when')}
            hint={say('review.when.hint')}
            value={value ?? ''}
            onChange={(day) => onChange(day.trim() === '' ? null : day.trim())}
            fault={fault}
          />
        )}
      </Bind>
      <Bind control={control} name="subjects">
        {({ value, onChange, fault }) => (
          <Paragraph
            label={say('development.subjects')}
            hint={say('review.subjects.hint')}
            value={value.join('\n')}
            onChange={(lines) => onChange(lines === '' ? [] : lines.split('\n'))}
            fault={fault}
          />
        )}
      </Bind>
      <Further control={control} />
    </>
  );
}

function KindAndStage(props: { control: ClaimControl; setValue: UseFormSetValue<ClaimDraft> }): ReactNode {
  const { control, setValue } = props;
  const { say } = useWords();
  const [kind, stage] = useWatch({ control, name: ['kind', 'stage'] });
  const stages = stagesOf(kind);
  return (
    <>
      <Bind control={control} name="kind">
        {({ value, onChange, fault }) => (
          <ChooseOne
            label={say('developments.kind')}
            empty={say('choose.pick')}
            choices={KINDS.map((one) => ({ value: one, label: say(`kind.${one}`) }))}
            value={value}
            onChange={(chosen) => {
              onChange(chosen);
              if (stage !== null && !stagesOf(chosen).includes(stage)) setValue('stage', null);
            }}
            fault={fault}
          />
        )}
      </Bind>
      <Bind control={control} name="stage">
        {({ value, onChange, fault }) => (
          <ChooseOne
            label={say('developments.stage')}
            empty={kind === null ? say('review.stage.first') : say('choose.pick')}
            choices={stages.map((one) => ({ value: one, label: say(`stage.${one}`) }))}
            value={value}
            onChange={onChange}
            fault={fault}
          />
        )}
      </Bind>
    </>
  );
}

function HowSure(props: { control: ClaimControl; grade: string }): ReactNode {
  const { control, grade } = props;
  const { say } = useWords();
  const confirmable = mayConfirm(grade);
  return (
    <div className="grid grid-top">
      <Bind control={control} name="polarity">
        {({ value, onChange }) => (
          <ChooseOne
            label={say('review.polarity')}
            choices={POLARITIES.map((one) => ({ value: one, label: say(`polarity.${one}`) }))}
            value={value}
            onChange={(chosen) => onChange(chosen ?? 'adverse')}
          />
        )}
      </Bind>
      <Bind control={control} name="certainty">
        {({ value, onChange, fault }) => (
          <ChooseOne
            label={say('review.certainty')}
            choices={CERTAINTIES.filter((one) => confirmable || one !== 'confirmed' || value === one).map((one) => ({
              value: one,
              label: say(`certainty.${one}`),
            }))}
            {...(confirmable ? {} : { hint: say('review.certainty.hint') })}
            value={value}
            onChange={(chosen) => onChange(chosen ?? 'reported')}
            fault={fault}
          />
        )}
      </Bind>
      <Bind control={control} name="persecution">
        {({ value, onChange }) => (
          <ChooseOne
            label={say('review.persecution')}
            choices={(['true', 'false', 'unknown'] as const).map((one) => ({
              value: one,
              label: say(`persecution.${one}`),
            }))}
            value={String(value) as 'true' | 'false' | 'unknown'}
            onChange={(chosen) => onChange(chosen === 'true' ? true : chosen === 'false' ? false : 'unknown')}
          />
        )}
      </Bind>
    </div>
  );
}

function Further(props: { control: ClaimControl }): ReactNode {
  const { control } = props;
  const { say } = useWords();
  return (
    <details className="more">
      <summary>{say('review.further')}</summary>
      <div className="stack">
        <Bind control={control} name="procedure">
          {({ value, onChange }) => (
            <ChooseOne
              label={say('review.procedure')}
              empty={say('review.procedure.open')}
              choices={PROCEDURES.map((one) => ({ value: one, label: say(`procedure.${one}`) }))}
              value={value}
              onChange={onChange}
            />
          )}
        </Bind>
        <Bind control={control} name="profiles">
          {({ value, onChange }) => (
            <ChooseMany
              label={say('development.profiles')}
              choices={PROFILES.map((one) => ({ value: one, label: say(`profile.${one}`) }))}
              value={value}
              onChange={onChange}
            />
          )}
        </Bind>
        <Bind control={control} name="background">
          {({ value, onChange }) => <Tick label={say('review.background')} value={value} onChange={onChange} />}
        </Bind>
      </div>
    </details>
  );
}
