import { Button } from '@mantine/core';
import type { NeedItem, RequestContent, RequestView } from '../api/views.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { fieldId } from './gaps-of.js';
import { NeedItemFields } from './need-item-fields.js';
import { RemoveNeed } from './remove-need.js';

interface Props {
  readonly content: RequestContent;
  readonly onChange: (content: RequestContent) => void;
  /** The request as it is stored; undefined while something still has to be saved. */
  readonly stored: RequestView | undefined;
}

/** The needs of the request, each of which is answered on its own. */
export function NeedFields({ content, onChange, stored }: Props) {
  const { t, number } = useWording();
  const { needItems } = content;
  const set = (items: readonly NeedItem[]) => {
    onChange({ ...content, needItems: [...items] });
  };
  return (
    <>
      {needItems.map((item, index) => (
        <Section key={item.needItemId} title={t('request.need', { number: number(index + 1) })}>
          <NeedItemFields
            item={item}
            at={`/needItems/${String(index)}`}
            home={content.requestingStates[0] ?? ''}
            onChange={(changed) => {
              set(needItems.with(index, changed));
            }}
          />
          {needItems.length > 1 && (
            <RemoveNeed
              need={item}
              label={t('editor.removeNeed', { number: number(index + 1) })}
              request={stored}
              onRemove={() => {
                set(needItems.toSpliced(index, 1));
              }}
            />
          )}
        </Section>
      ))}
      <Button
        id={fieldId('/needItems')}
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          set([...needItems, { needItemId: nextId(needItems) }]);
        }}
      >
        {t('editor.addNeed')}
      </Button>
    </>
  );
}

/** The first `need-<n>` that is free. */
function nextId(items: readonly NeedItem[]): string {
  const taken = new Set(items.map(({ needItemId }) => needItemId as string));
  let number = items.length + 1;
  while (taken.has(`need-${String(number)}`)) number += 1;
  return `need-${String(number)}`;
}
