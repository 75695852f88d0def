import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { InvitationView } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';
import { InvitationRow } from './invitation-row.js';

const ROW_PX = 140;

interface Props {
  readonly items: readonly InvitationView[];
  readonly openId: string | undefined;
  readonly selected: ReadonlySet<string>;
  readonly held: ReadonlySet<string>;
  readonly onOpen: (invitationId: string) => void;
  readonly onSelect: (invitationId: string) => void;
  /** Whether nothing comes after the items. */
  readonly isWhole: boolean;
  readonly onSight: (from: number, to: number) => void;
}

/** The list of a queue; only the rows in sight are drawn, and pages are read as they are scrolled to. */
export function InvitationList({ items, openId, selected, held, onOpen, onSelect, isWhole, onSight }: Props) {
  const { t } = useWording();
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    getItemKey: (index) => items[index]?.invitationId ?? index,
    estimateSize: () => ROW_PX,
    overscan: 8,
  });
  const openAt = items.findIndex(({ invitationId }) => invitationId === openId);
  useEffect(() => {
    if (openAt >= 0) rows.scrollToIndex(openAt);
  }, [openAt, rows]);
  const drawn = rows.getVirtualItems();
  const [from, to] = [drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? 0];
  useEffect(() => {
    onSight(from, to);
  }, [from, to, items.length, onSight]);
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
        {drawn.map(({ index, key, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={isWhole ? items.length : -1}
              aria-posinset={index + 1}
              style={{ position: 'absolute', insetInline: 0, transform: `translateY(${String(start)}px)` }}
            >
              <InvitationRow
                invitation={item}
                isOpen={item.invitationId === openId}
                isSelected={selected.has(item.invitationId)}
                isHeld={held.has(item.invitationId)}
                onOpen={onOpen}
                onSelect={onSelect}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
