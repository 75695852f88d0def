import { Button, Group } from '@mantine/core';
import { useWording } from '../wording/use-wording.js';

interface Props {
  /** On the button that sends. */
  readonly label: string;
  readonly isSending: boolean;
  readonly isDisabled?: boolean;
  readonly onClose: () => void;
}

/** Sends a form, or closes it. */
export function FormButtons({ label, isSending, isDisabled = false, onClose }: Props) {
  const { t } = useWording();
  return (
    <Group>
      <Button type="submit" loading={isSending} disabled={isDisabled}>
        {label}
      </Button>
      <Button variant="default" onClick={onClose}>
        {t('cancel')}
      </Button>
    </Group>
  );
}
