import { Stack } from '@mantine/core';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { LongList } from '../api/use-long-list.js';
import type { InvitationView } from '../api/views.js';
import { Loaded } from '../parts/loaded.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { DeclineSelected } from './decline-selected.js';
import { HeldNotices } from './held-notices.js';
import { useHeldDeclines } from './held-declines.js';
import { InvitationList } from './invitation-list.js';
import { InvitationPanel } from './invitation-panel.js';
import { useInvitation, useQueue } from './queue-queries.js';
import { QueueFilters } from './queue-filters.js';
import type { QueueFilter, QueueView } from './queue-views.js';
import { useQueueKeys } from './use-queue-keys.js';

interface Props {
  readonly view: QueueView;
  readonly news: number | false;
}

/** One queue: what is narrowed down, its list, and the invitation that is open. */
export function OpenQueue({ view, news }: Props) {
  const [filter, setFilter] = useState<QueueFilter>({});
  return (
    <Stack>
      {view !== 'all' && <QueueFilters filter={filter} onChange={setFilter} />}
      <FilteredQueue key={JSON.stringify(filter)} view={view} filter={filter} news={news} />
    </Stack>
  );
}

function FilteredQueue({ view, filter, news }: Props & { readonly filter: QueueFilter }) {
  const queue = useQueue(view, filter, news);
  return (
    <>
      <Loaded query={queue.firstPage}>{() => <ListAndPanel queue={queue} />}</Loaded>
      {queue.problem !== undefined && <ProblemAlert error={queue.problem} />}
    </>
  );
}

function ListAndPanel({ queue }: { readonly queue: LongList<InvitationView> }) {
  const { items } = queue;
  const [chosenId, setChosenId] = useState<string>();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const held = new Set(
    useHeldDeclines().held.flatMap(({ parts }) => parts.flatMap(({ body }) => body.invitationIds)),
  );
  const first = items[0]?.invitationId;
  // What is open stays open, also when answering has moved it to another queue.
  if (chosenId === undefined && first !== undefined) setChosenId(first);
  const listed = items.find(({ invitationId }) => invitationId === chosenId);
  const left = useInvitation(listed === undefined ? chosenId : undefined);
  // Until it has been read where it is now, it stands as it was: what is said about it must not be lost.
  const [last, setLast] = useState(listed);
  if (listed !== undefined && listed !== last) setLast(listed);
  const open = listed ?? left.data ?? (last?.invitationId === chosenId ? last : undefined);
  const now = { items, held };
  const latest = useRef(now);
  useLayoutEffect(() => {
    latest.current = now;
  });
  // The same function for ever, so that rows are not drawn again for it.
  const select = useCallback((id: string) => {
    const item = latest.current.items.find(({ invitationId }) => invitationId === id);
    if (item === undefined || !mayDecline(item) || latest.current.held.has(id)) return;
    setSelected((selected) => toggled(selected, id));
  }, []);
  useQueueKeys({ shown: items, openId: chosenId, onOpen: setChosenId, onSelect: select });
  return (
    <>
      <HeldNotices />
      <DeclineSelected
        selected={selected}
        declinable={items.filter((item) => mayDecline(item) && !held.has(item.invitationId))}
        onSelect={setSelected}
      />
      <div className="queue">
        <InvitationList
          items={items}
          isWhole={queue.isWhole}
          openId={chosenId}
          selected={selected}
          held={held}
          onOpen={setChosenId}
          onSelect={select}
          onSight={queue.onSight}
        />
        {open !== undefined && <InvitationPanel key={open.invitationId} invitation={open} />}
      </div>
    </>
  );
}

const mayDecline = ({ allowedActions }: InvitationView): boolean => allowedActions.includes('decline');

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
