import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { InvitationView } from '../api/views.js';
import { Due } from '../request/due.js';
import { useWording } from '../wording/use-wording.js';

const ROW_PX = 104;

interface Props {
  readonly items: readonly InvitationView[];
  readonly openId: string | undefined;
  readonly onOpen: (invitationId: string) => void;
}

/** The list of a queue; only the rows in sight are drawn, however many there are. */
export function InvitationList({ items, openId, onOpen }: Props) {
  const { t } = useWording();
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
  });
  const openAt = items.findIndex(({ invitationId }) => invitationId === openId);
  useEffect(() => {
    if (openAt >= 0) rows.scrollToIndex(openAt);
  }, [openAt, rows]);
  if (items.length === 0) return <p className="empty">{t('partner.empty')}</p>;
  return (
    <div
      ref={frame}
      className="card queue-list"
      style={{ padding: 0 }}
      tabIndex={0}
      role="region"
      aria-label={t('navigation.invitations')}
    >
      <ul className="card-list" style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ position: 'absolute', insetInline: 0, transform: `translateY(${String(start)}px)` }}
            >
              <Row
                invitation={item}
                isOpen={item.invitationId === openId}
                onOpen={() => {
                  onOpen(item.invitationId);
                }}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly invitation: InvitationView;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Row({ invitation, isOpen, onOpen }: RowProps) {
  const { t, countries } = useWording();
  return (
    <button type="button" className="queue-row" aria-current={isOpen} onClick={onOpen}>
      <Text fw={600} lineClamp={2}>
        {invitation.requestTitle}
      </Text>
      <Text size="sm">
        {countries(invitation.requestingStates)} · {t(`kind.${invitation.needItem.kind}`)} ·{' '}
        {t(`invitationStatus.${invitation.status}`)}
      </Text>
      <Text size="sm" c="dimmed">
        <Due dueAt={invitation.confirmBy ?? invitation.respondBy} />
      </Text>
    </button>
  );
}
