import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answerOf, matching } from '../api/clients.js';
import type { BundleView, NeedItem, RequestView } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { NotLoaded } from '../parts/not-loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';

const WAYS = {
  plain: {},
  withFund: { withFund: 'true' },
  triangular: { triangular: 'true' },
} as const;
type Way = keyof typeof WAYS;

/** Three ways to cover the request with several partners, side by side, with the gap that each leaves. */
export function Bundles({ request }: { readonly request: RequestView }) {
  const { t, percent, list } = useWording();
  const { requestId, content } = request;
  const read = [
    useBundle(requestId, 'plain'),
    useBundle(requestId, 'withFund'),
    useBundle(requestId, 'triangular'),
  ] as const;
  const found = read.flatMap(({ way, query: { data } }) =>
    data === undefined ? [] : [{ way, bundle: data }],
  );
  const missing = read.find(({ query }) => query.isError) ?? read[0];
  if (found.length === 0) return <NotLoaded title={t('bundle.title')} query={missing.query} />;
  return (
    <Section title={t('bundle.title')}>
      <Text>{t('bundle.text')}</Text>
      <DataTable
        caption={t('bundle.title')}
        rows={found}
        keyOf={({ way }) => way}
        columns={[
          { head: t('bundle.compare'), cell: ({ way }) => t(`bundle.${way}`) },
          { head: t('bundle.covered'), align: 'end', cell: ({ bundle }) => percent(bundle.covered) },
          {
            head: t('bundle.partners'),
            cell: ({ bundle }) =>
              list(
                bundle.partners.map(({ name, isLead }) => (isLead ? `${name} (${t('bundle.lead')})` : name)),
              ),
          },
          {
            head: t('bundle.remains'),
            cell: ({ bundle }) => <Gaps bundle={bundle} needItems={content.needItems} />,
          },
          {
            head: t('bundle.unmet'),
            cell: ({ bundle }) => list(bundle.unmetRules.map((rule) => t(`bundleRule.${rule}`))),
          },
        ]}
      />
      <NotLoaded title={t(`bundle.${missing.way}`)} query={missing.query} />
    </Section>
  );
}

function useBundle(requestId: string, way: Way) {
  const query = useQuery({
    queryKey: ['bundle', requestId, way],
    queryFn: () =>
      answerOf(
        matching.GET('/v1/bundles/{requestId}', {
          params: { path: { requestId }, query: WAYS[way] },
        }),
      ),
    retry: false,
  });
  return { way, query };
}

interface GapsProps {
  readonly bundle: BundleView;
  /** In the order of the request, by which they are numbered. */
  readonly needItems: readonly NeedItem[];
}

function Gaps({ bundle, needItems }: GapsProps) {
  const { t, money, number, percent } = useWording();
  if (bundle.gaps.length === 0) return <>{t('bundle.nothing')}</>;
  return bundle.gaps.map(({ needItemId, share, amount, personDays, closers }) => (
    <div key={needItemId}>
      {t('request.need', { number: number(needItems.findIndex((one) => one.needItemId === needItemId) + 1) })}
      {': '}
      {t('bundle.missing', { share: percent(share) })} {amount !== undefined && money(amount)}
      {personDays !== undefined && `${t('field.personDays')}: ${number(personDays)}`}
      {closers
        .filter(({ completes }) => completes)
        .map(({ offerId, name }) => (
          <Text key={offerId} size="sm">
            {t('bundle.completes', { name })}
          </Text>
        ))}
    </div>
  ));
}
