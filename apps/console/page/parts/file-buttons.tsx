import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { keepFile } from './keep-file.js';
import { ProblemAlert } from './problem-alert.js';

interface Props<F extends string> {
  /** What the files hold, for those who only hear the buttons. */
  readonly of: string;
  /** The files' name without its ending. */
  readonly name: string;
  readonly formats: readonly F[];
  readonly load: (format: F) => Promise<Blob>;
}

/** A button a format, for files that only who has signed in may have. */
export function FileButtons<F extends string>({ of, name, formats, load }: Props<F>) {
  const save = useMutation({
    mutationFn: load,
    onSuccess: (content, format) => {
      keepFile(`${name}.${format}`, content);
    },
  });
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {formats.map((format) => (
          <Button
            key={format}
            size="xs"
            variant="default"
            aria-label={`${of}: ${format.toUpperCase()}`}
            loading={save.isPending && save.variables === format}
            onClick={() => {
              save.mutate(format);
            }}
          >
            {format.toUpperCase()}
          </Button>
        ))}
      </Group>
      <ProblemAlert error={save.error} />
    </Stack>
  );
}
