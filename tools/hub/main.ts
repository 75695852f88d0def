import { runHub } from './run-hub.js';

process.exitCode = await runHub(process.argv.slice(2), {
  environment: process.env,
  print: (line) => {
    process.stdout.write(`${line}\n`);
  },
  complain: (line) => {
    process.stderr.write(`${line}\n`);
  },
});
