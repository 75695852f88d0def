import type { Said } from './refusal-words.js';

/** A refusal's sentence, and what the service says beyond it in English. */
export function SaidOf({ said: { sentence, inEnglish } }: { readonly said: Said }) {
  return (
    <>
      {sentence} {inEnglish !== undefined && <bdi lang="en">{inEnglish}</bdi>}
    </>
  );
}
