import { Button, Group } from '@mantine/core';
import { useWording } from '../wording/use-wording.js';

interface Props {
  /** What sending it is called; absent where there is nothing to send. */
  readonly send: string | undefined;
  readonly isPending: boolean;
  readonly onClose: () => void;
}

/** The ends of a small form about who works on an invitation, and when. */
export function WorkFormButtons({ send, isPending, onClose }: Props) {
  const { t } = useWording();
  return (
    <Group>
      {send !== undefined && (
        <Button type="submit" size="xs" loading={isPending}>
          {send}
        </Button>
      )}
      <Button size="xs" variant="default" onClick={onClose}>
        {t('cancel')}
      </Button>
    </Group>
  );
}
