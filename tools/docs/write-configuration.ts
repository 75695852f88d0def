import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../servers/project-folder.js';
import { configurationText } from './configuration.js';

const file = join(projectFolder(), 'docs', 'configuration.md');
writeFileSync(file, configurationText(projectFolder()));
console.log(`wrote ${file}`);
