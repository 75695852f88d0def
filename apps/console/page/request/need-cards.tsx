import { Text } from '@mantine/core';
import type { NeedItem } from '../api/views.js';
import { Facts } from '../parts/facts.js';
import { ObjectiveNames } from '../parts/objective-names.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';

/** What is needed, one card a need. */
export function NeedCards({ needItems }: { readonly needItems: readonly NeedItem[] }) {
  const { t } = useWording();
  return (
    <Section title={t('request.needs')}>
      {needItems.length === 0 && <Text c="dimmed">{t('nothing')}</Text>}
      <ol className="card-list">
        {needItems.map((needItem, index) => (
          <li key={needItem.needItemId} className="card">
            <NeedCard needItem={needItem} number={index + 1} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

export function NeedCard({ needItem, number }: { readonly needItem: NeedItem; readonly number: number }) {
  const { t, money, day, list, country, languageName, number: figure } = useWording();
  const places = (needItem.places ?? []).map((place) =>
    [place.city, country(place.country)].filter(Boolean).join(', '),
  );
  return (
    <>
      <Text fw={600}>
        {t('request.need', { number: figure(number) })}
        {needItem.kind !== undefined && ` · ${t(`kind.${needItem.kind}`)}`}
      </Text>
      <Text mb="xs" className="said">
        {needItem.description}
      </Text>
      <Facts
        facts={[
          [t('field.amount'), needItem.amount && money(needItem.amount)],
          [t('field.personDays'), needItem.personDays && figure(needItem.personDays)],
          [
            t('field.period'),
            needItem.startsOn && needItem.endsOn && `${day(needItem.startsOn)} – ${day(needItem.endsOn)}`,
          ],
          [t('field.places'), list(places)],
          [t('field.languages'), list((needItem.languages ?? []).map(languageName))],
          [t('field.skills'), list(needItem.skills ?? [])],
          [t('field.objectives'), needItem.objectives && <ObjectiveNames objectives={needItem.objectives} />],
          [t('field.sdgTargets'), list(needItem.sdgTargets ?? [])],
          [t('field.localAuthor'), needItem.localAuthor],
        ]}
      />
    </>
  );
}
