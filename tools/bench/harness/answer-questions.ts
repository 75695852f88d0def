/** The other end of `ChildProgram`: answers each message with what `answer` returns; ends when the channel closes. */
export function answerQuestions<Q>(
  answer: (question: Q) => Promise<unknown>,
  close: () => Promise<unknown>,
): void {
  process.on('message', (question: Q) => {
    answer(question).then(
      (result) => process.send?.({ answer: result }),
      (error: unknown) =>
        process.send?.({ failed: error instanceof Error ? (error.stack ?? '') : String(error) }),
    );
  });
  process.on('disconnect', () => {
    // Whatever a client's farewell does, the process must not stay.
    setTimeout(() => process.exit(1), 5_000).unref();
    void close().finally(() => process.exit(0));
  });
}

/** A variable of the environment that the benchmark has set. @throws Error when it has not */
export function required(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set`);
  return value;
}
