// Loaded into a service before its own code: a service that tests or the demo started must not outlive them, not
// even when they are killed. An orphan is given another parent, so a changed parent id says it is time to go.
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 500).unref();
