import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useChange } from '../api/use-change.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useWording } from '../wording/use-wording.js';

interface Props {
  readonly title: string;
  readonly explanation?: string;
  readonly isGrave?: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
  /** What is to be sent; undefined while something is missing. */
  readonly intent: Parameters<ReturnType<typeof useChange>['mutate']>[0] | undefined;
  readonly children?: ReactNode;
}

/** Asks what an action needs, sends it, and says what came of it; what was typed stays until it has arrived. */
export function ActionDialog({ title, explanation, isGrave, onClose, onDone, intent, children }: Props) {
  const { t } = useWording();
  const [isTooEarly, setTooEarly] = useState(false);
  const change = useChange(onDone);
  const send = () => {
    setTooEarly(intent === undefined);
    if (intent !== undefined) change.mutate(intent);
  };
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Stack>
          {explanation !== undefined && <Text>{explanation}</Text>}
          {children}
          {isTooEarly && intent === undefined && (
            <Text role="alert" c="var(--mantine-color-error)">
              {t('action.incomplete')}
            </Text>
          )}
          <ProblemAlert error={change.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={change.isPending} color={isGrave === true ? 'red.9' : undefined}>
              {change.error?.isStale === true ? t('action.again') : title}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
