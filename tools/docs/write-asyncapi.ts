import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../servers/project-folder.js';
import { asyncApiText } from './asyncapi.js';
import 'reflect-metadata';

const file = join(projectFolder(), 'docs', 'asyncapi.json');
writeFileSync(file, asyncApiText());
console.log(`wrote ${file}`);
