import { useWording } from '../wording/use-wording.js';

/** A deadline in words: overdue ones say so, not only by colour. */
export function Due({ dueAt }: { readonly dueAt: string | undefined }) {
  const { t, day, relative } = useWording();
  if (dueAt === undefined) return null;
  const isOverdue = Date.parse(dueAt) < Date.now();
  return (
    <span style={isOverdue ? { color: 'var(--mantine-color-error)', fontWeight: 600 } : undefined}>
      {isOverdue && `${t('request.overdue')} `}
      <time dateTime={dueAt}>{day(dueAt)}</time> ({relative(dueAt)})
    </span>
  );
}
