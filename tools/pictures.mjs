// Takes the pictures that the documents show from those that `npm run test:looks` has made: npm run pictures.
import { copyFileSync, existsSync } from 'node:fs';

const SHOWN = ['landing', 'compare-offers'];
const taken = (name) => `test-output/pages/${name}-light-1440.png`;

const missing = SHOWN.map(taken).filter((file) => !existsSync(file));
if (missing.length > 0) {
  process.stderr.write(`There is no ${missing.join(', ')}: run npm run test:looks first.\n`);
  process.exitCode = 1;
} else {
  for (const name of SHOWN) {
    copyFileSync(taken(name), `docs/pictures/${name}.png`);
    process.stdout.write(`docs/pictures/${name}.png\n`);
  }
}
