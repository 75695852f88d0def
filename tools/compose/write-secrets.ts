import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../servers/project-folder.js';

// The secrets docker-compose.yml reads from files: made once, kept afterwards.
const folder = join(projectFolder(), '.data', 'compose');
const password = randomBytes(24).toString('base64url');
const secrets = {
  'redis-password': password,
  'redis-url': `redis://:${password}@redis:6379`,
  'receipt-key': randomBytes(48).toString('base64url'),
  'webhook-key': randomBytes(48).toString('base64url'),
};

mkdirSync(folder, { recursive: true, mode: 0o700 });
// Readable by the images' users; the folder keeps others out.
for (const [name, value] of Object.entries(secrets))
  if (!existsSync(join(folder, name))) writeFileSync(join(folder, name), value, { mode: 0o644 });
process.stdout.write(`The secrets of docker-compose.yml are in ${folder}\n`);
