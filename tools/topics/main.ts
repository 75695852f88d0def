import { createAllTopics } from './create-all-topics.js';

const created = await createAllTopics(process.env);
for (const name of created) console.log(`created ${name}`);
console.log(created.length === 0 ? 'All topics were there.' : `${String(created.length)} topics created.`);
