/** The words of a text in any script, without case and diacritics; those of one or two letters say too little. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const segments = new Intl.Segmenter('und', { granularity: 'word' }).segment(plain);
  return [...segments]
    .filter(
      ({ isWordLike, segment }) => isWordLike === true && (segment.length > 2 || !/^[a-z]+$/.test(segment)),
    )
    .map(({ segment }) => segment);
}
