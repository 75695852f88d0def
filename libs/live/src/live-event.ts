/** One event of a stream. */
export interface LiveEvent {
  /** What a client that comes back names as the last it has seen; never the same twice in one stream. */
  readonly id: string;
  /** The event's kind, by which a client's handlers are chosen. */
  readonly event: string;
  /** Plain data; sent as JSON. */
  readonly data: object;
}

/** The event as it goes over the wire. @see the HTML standard, section 9.2.5 */
export const frameOf = ({ id, event, data }: LiveEvent): string =>
  `id: ${oneLine(id)}\nevent: ${oneLine(event)}\ndata: ${JSON.stringify(data)}\n\n`;

const oneLine = (text: string): string => text.replace(/[\r\n\0]/g, '');
