import { Checkbox, Group } from '@mantine/core';
import { LANGUAGES } from '../wording/languages.js';
import { useWording } from '../wording/use-wording.js';

interface Props {
  readonly value: readonly string[];
  readonly onChange: (languages: string[]) => void;
}

/** The languages in which the work is done: the six of the United Nations, and whatever else there already is. */
export function LanguagesField({ value, onChange }: Props) {
  const { t, languageName } = useWording();
  const codes = [...new Set([...Object.keys(LANGUAGES), ...value])];
  return (
    <Checkbox.Group label={t('field.languages')} value={[...value]} onChange={onChange}>
      <Group mt="xs">
        {codes.map((code) => (
          <Checkbox key={code} value={code} label={languageName(code)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
