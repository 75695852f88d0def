import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { RequestView } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { Loaded } from '../parts/loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { useTimeline } from './request-queries.js';

const LATEST = 12;

/** What has happened, latest first, and how many days each party has used. */
export function Timeline({ request }: { readonly request: RequestView }) {
  const { t, instant, number } = useWording();
  const [isWhole, setWhole] = useState(false);
  const query = useTimeline(request.requestId, request.version);
  return (
    <Stack>
      <Section title={t('request.timeline')}>
        <Loaded query={query}>
          {({ items }) => (
            <>
              <ol className="timeline" reversed>
                {items
                  .toReversed()
                  .slice(0, isWhole ? undefined : LATEST)
                  .map(({ seq, at, sentence, actor }) => (
                    <li key={seq}>
                      <Text size="sm">{sentence}</Text>
                      <Text size="xs" c="dimmed">
                        <time dateTime={at}>{instant(at)}</time> ·{' '}
                        {t(`holder.${actor as 'desk'}`, { defaultValue: actor })}
                      </Text>
                    </li>
                  ))}
              </ol>
              {items.length > LATEST && !isWhole && (
                <Button
                  variant="default"
                  onClick={() => {
                    setWhole(true);
                  }}
                >
                  {t('more')}
                </Button>
              )}
            </>
          )}
        </Loaded>
      </Section>
      {query.data !== undefined && query.data.ball.length > 0 && (
        <Section title={t('request.daysUsed')}>
          <DataTable
            caption={t('request.daysUsed')}
            rows={query.data.ball}
            keyOf={({ party }) => party}
            columns={[
              { head: t('field.who'), cell: ({ party }) => t(`holder.${party as 'desk'}`) },
              { head: t('field.days'), align: 'end', cell: ({ days }) => number(days) },
            ]}
          />
        </Section>
      )}
    </Stack>
  );
}
