import { NativeSelect, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Fund } from '../api/funding-views.js';
import { Loaded } from '../parts/loaded.js';
import { useWording } from '../wording/use-wording.js';
import { useFunds } from './funding-queries.js';

interface Props {
  readonly children: (fund: Fund) => ReactNode;
}

/** Shows something of one fund; which one is chosen where there are several. */
export function ChosenFund({ children }: Props) {
  const { t } = useWording();
  const query = useFunds();
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? <Text>{t('fund.none')}</Text> : <Chosen funds={items}>{children}</Chosen>
      }
    </Loaded>
  );
}

function Chosen({ funds, children }: Props & { readonly funds: readonly Fund[] }) {
  const { t } = useWording();
  const [fundId, setFundId] = useState(funds[0]?.fundId ?? '');
  const fund = funds.find((one) => one.fundId === fundId);
  if (fund === undefined) return null;
  return (
    <>
      {funds.length > 1 && (
        <NativeSelect
          maw={420}
          label={t('fund.choose')}
          value={fundId}
          data={funds.map((one) => ({ value: one.fundId, label: one.name }))}
          onChange={({ currentTarget }) => {
            setFundId(currentTarget.value);
          }}
        />
      )}
      {children(fund)}
    </>
  );
}
