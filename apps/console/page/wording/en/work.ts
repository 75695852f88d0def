/** What waits for a person, in English; the other languages have to have each of these words. */
export const WORK = {
  work: {
    title: 'My work',
    yourTurn: 'Your turn',
    nothingWaits: 'Nothing waits for you.',
    others: 'With others',
    newRequest: 'New request',
  },
};
