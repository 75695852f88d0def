/** Enough to be found by; a longer text is cut. */
const MOST_WORDS = 200;
const LONGEST_WORD = 40;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * The distinct words of texts, by which they are found: cut as each script is (Chinese has no spaces), without marks above
 * and below letters, in lower case, and without the plural `s` of English, French and Spanish.
 */
export function foldWords(texts: readonly string[], most = MOST_WORDS): readonly string[] {
  const words = new Set<string>();
  for (const text of texts)
    for (const { segment, isWordLike } of segmenter.segment(text)) {
      if (isWordLike !== true || words.size >= most) continue;
      words.add(folded(segment));
    }
  return [...words];
}

const folded = (word: string): string => {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().slice(0, LONGEST_WORD);
  return /^[a-z]{3,}[^s]s$/.test(plain) ? plain.slice(0, -1) : plain;
};
