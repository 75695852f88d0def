// In which order jest takes the test files: whole services before real servers before memory, pages first among them. The
// longest would otherwise begin when everything else is over, and one core would wait for the other.
import Sequencer from '@jest/test-sequencer';

const ORDER = [/test\/page\/(?:journey|appearance|roles)/, /test\/page\/.*\.e2e-/, /\.e2e-/, /\.int-/];

export default class LargestFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort(
      (one, other) => placeOf(one) - placeOf(other) || one.path.localeCompare(other.path),
    );
  }
}

function placeOf({ path }) {
  const place = ORDER.findIndex((pattern) => pattern.test(path));
  return place < 0 ? ORDER.length : place;
}
