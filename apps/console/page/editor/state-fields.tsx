import { MultiSelect } from '@mantine/core';
import type { RequestContent } from '../api/views.js';
import { stateOf, usePerson } from '../app/use-session.js';
import { useCountryChoices } from '../parts/use-country-choices.js';
import { useWording } from '../wording/use-wording.js';
import { fieldId } from './gaps-of.js';

type States = RequestContent['requestingStates'];

interface Props {
  /** ISO 3166-1 alpha-3. */
  readonly states: States;
  readonly onChange: (states: States) => void;
}

/** Which States ask together; the writer's own is always among them. */
export function StateFields({ states, onChange }: Props) {
  const { t } = useWording();
  const choices = useCountryChoices();
  const own = stateOf(usePerson());
  return (
    <MultiSelect
      id={fieldId('/requestingStates')}
      label={t('field.requestingStates')}
      description={t('editor.together')}
      searchable
      data={choices}
      value={[...states]}
      onChange={(chosen) => {
        const all = own === undefined || chosen.includes(own) ? chosen : [own, ...chosen];
        onChange(all as States);
      }}
    />
  );
}
