import { Text } from '@mantine/core';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { fieldId, type Gap } from './gaps-of.js';

/** Everything that is still missing, each with a link to its field. */
export function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t, number } = useWording();
  return (
    <Section title={t('editor.gaps')}>
      {gaps.length === 0 ? (
        <Text>{t('editor.complete')}</Text>
      ) : (
        <ul>
          {gaps.map(({ pointer, field, need }) => (
            <li key={pointer}>
              <a
                href={`#${fieldId(pointer)}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(fieldId(pointer));
                }}
              >
                {need !== undefined && `${t('request.need', { number: number(need) })}: `}
                {t(`field.${field}`)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function goTo(id: string): void {
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
