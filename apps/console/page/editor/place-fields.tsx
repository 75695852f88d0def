import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import type { NeedItem } from '../api/views.js';
import { useCountryChoices } from '../parts/use-country-choices.js';
import { useWording } from '../wording/use-wording.js';

type Place = NonNullable<NeedItem['places']>[number];

interface Props {
  readonly places: readonly Place[];
  /** The State that a new place is in at first. */
  readonly home: string;
  readonly onChange: (places: Place[]) => void;
}

/** Where the work is done, down to the city. */
export function PlaceFields({ places, home, onChange }: Props) {
  const { t, number } = useWording();
  const countries = useCountryChoices();
  return (
    <>
      {places.map((place, index) => (
        // A place has no name of its own: its position is what it is known by.
        <Group key={index} align="flex-end" preventGrowOverflow={false}>
          <NativeSelect
            style={{ flex: 1 }}
            label={t('field.country', { number: number(index + 1) })}
            value={place.country}
            data={countries}
            onChange={({ currentTarget }) => {
              onChange(places.with(index, { ...place, country: currentTarget.value }));
            }}
          />
          <TextInput
            style={{ flex: 1 }}
            label={t('field.city', { number: number(index + 1) })}
            maxLength={120}
            value={place.city ?? ''}
            onChange={({ currentTarget }) => {
              onChange(places.with(index, { ...place, city: currentTarget.value }));
            }}
          />
          <Button
            variant="default"
            onClick={() => {
              onChange(places.toSpliced(index, 1));
            }}
          >
            {t('editor.removePlace', { number: number(index + 1) })}
          </Button>
        </Group>
      ))}
      <Button
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          onChange([...places, { country: home }]);
        }}
      >
        {t('editor.addPlace')}
      </Button>
    </>
  );
}
