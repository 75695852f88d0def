import { Text } from '@mantine/core';
import type { ServiceName } from '../api/clients.js';
import { DataTable } from '../parts/data-table.js';
import { Loaded } from '../parts/loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { DeadLetters } from './dead-letters.js';
import { useOperations, type ServiceOperations } from './use-operations.js';

interface Props {
  readonly service: ServiceName;
}

/** One service: its dead letters, how far behind it is, what is overdue, and its jobs. */
export function ServiceSection({ service }: Props) {
  const { t } = useWording();
  const query = useOperations(service);
  return (
    <Section title={t(`operator.service.${service}`)}>
      <Loaded query={query}>
        {(found) => (
          <>
            <DeadLetters service={service} letters={found.letters} />
            <Lag service={service} lag={found.lag} />
            <Deadlines service={service} deadlines={found.deadlines} />
            <Queues service={service} queues={found.queues} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Lag({ service, lag }: Props & Pick<ServiceOperations, 'lag'>) {
  const { t, number, relative } = useWording();
  const behind = lag.topics.reduce((sum, { messages }) => sum + messages, 0);
  const of = t(`operator.service.${service}`);
  return (
    <Section title={t('operator.lag')} of={of} order={3} className="">
      <Text>
        {behind === 0 ? t('operator.upToDate') : t('operator.behind', { number: number(behind) })}{' '}
        {lag.relays.every(({ isHeld }) => isHeld) ? t('operator.relayed') : t('operator.notRelayed')}
      </Text>
      <details>
        <summary>{t('table')}</summary>
        <DataTable
          caption={`${t('operator.lag')}: ${of}`}
          rows={lag.topics}
          keyOf={({ topic }) => topic}
          columns={[
            { head: t('operator.topic'), cell: ({ topic }) => <code>{topic}</code> },
            { head: t('operator.waiting'), align: 'end', cell: ({ messages }) => number(messages) },
          ]}
        />
        {lag.relays.map(({ publishedUpTo }, index) => (
          <Text key={index} size="sm">
            {t('operator.publishedUpTo')} {publishedUpTo === undefined ? '–' : relative(publishedUpTo)}
          </Text>
        ))}
      </details>
    </Section>
  );
}

function Deadlines({ service, deadlines }: Props & Pick<ServiceOperations, 'deadlines'>) {
  const { t, number, instant } = useWording();
  const title = t('operator.deadlines', { number: number(deadlines.total) });
  const of = t(`operator.service.${service}`);
  return (
    <Section title={title} of={of} order={3} className="">
      <DataTable
        caption={`${title}: ${of}`}
        rows={deadlines.items}
        keyOf={({ aggregateId, name }) => `${aggregateId} ${name}`}
        columns={[
          { head: t('operator.what'), cell: ({ aggregate, name }) => `${aggregate}: ${name}` },
          { head: t('operator.id'), cell: ({ aggregateId }) => <code>{aggregateId}</code> },
          { head: t('request.due'), cell: ({ dueAt }) => instant(dueAt) },
        ]}
      />
    </Section>
  );
}

function Queues({ service, queues }: Props & Pick<ServiceOperations, 'queues'>) {
  const { t, number } = useWording();
  const of = t(`operator.service.${service}`);
  const failures = queues.items.flatMap(({ name, failures: all }) => all.map((one) => ({ name, ...one })));
  return (
    <Section title={t('operator.jobs')} of={of} order={3} className="">
      <DataTable
        caption={`${t('operator.jobs')}: ${of}`}
        rows={queues.items}
        keyOf={({ name }) => name}
        columns={[
          { head: t('field.name'), cell: ({ name }) => name },
          { head: t('operator.waiting'), align: 'end', cell: ({ waiting }) => number(waiting) },
          { head: t('operator.active'), align: 'end', cell: ({ active }) => number(active) },
          { head: t('operator.later'), align: 'end', cell: ({ delayed }) => number(delayed) },
          { head: t('operator.failed'), align: 'end', cell: ({ failed }) => number(failed) },
        ]}
      />
      {failures.map(({ name, jobId, reason, attempts }) => (
        <Text key={`${name} ${jobId}`} size="sm">
          {name} <code>{jobId}</code>: {reason} ({t('operator.attempts', { number: number(attempts) })})
        </Text>
      ))}
    </Section>
  );
}
