/** Small numbers for texts that come again and again; a text keeps its number for good. */
export class StringCodes {
  private readonly codes = new Map<string, number>();

  /** `texts` in the order of their numbers. */
  constructor(private readonly texts: string[] = []) {
    texts.forEach((text, code) => this.codes.set(text, code));
  }

  get all(): readonly string[] {
    return this.texts;
  }

  /** The text's number, a new one where it has none. */
  codeOf(text: string): number {
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    const code = this.texts.length;
    this.texts.push(text);
    this.codes.set(text, code);
    return code;
  }

  /** The text's number, or −1: nothing indexed has it. */
  find(text: string): number {
    return this.codes.get(text) ?? -1;
  }

  textOf(code: number): string {
    return this.texts[code] as string;
  }

  /** A bit for each text. @throws RangeError beyond 31 different texts */
  maskOf(texts: readonly string[]): number {
    let mask = 0;
    for (const text of texts) {
      const code = this.codeOf(text);
      if (code > 30) throw new RangeError('A vocabulary of more than 31 words does not fit a mask');
      mask |= 1 << code;
    }
    return mask;
  }

  textsIn(mask: number): string[] {
    return this.texts.filter((_, code) => (mask & (1 << code)) !== 0);
  }
}
