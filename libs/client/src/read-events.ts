/** One event of a stream, as it came. */
export interface StreamedEvent {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

/**
 * The events of an open `text/event-stream` answer, as they come; comments are left out.
 * @see the HTML standard, section 9.2.6
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamedEvent> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let [text, id] = ['', ''];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text = (text + decoder.decode(value, { stream: true })).replaceAll('\r\n', '\n');
      const frames = text.split('\n\n');
      text = frames.pop() ?? '';
      for (const frame of frames) {
        const read = eventIn(frame, id);
        if (read === undefined) continue;
        id = read.id;
        yield read;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function eventIn(frame: string, lastId: string): StreamedEvent | undefined {
  const fields = frame.split('\n').map((line) => /^([a-z]+):? ?(.*)$/.exec(line));
  const all = (name: string) =>
    fields.filter((field) => field?.[1] === name).map((field) => field?.[2] ?? '');
  const data = all('data');
  if (data.length === 0) return undefined;
  return { id: all('id').at(-1) ?? lastId, event: all('event').at(-1) ?? 'message', data: data.join('\n') };
}
