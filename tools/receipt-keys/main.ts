import { MongoClient } from 'mongodb';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { ReceiptKeys } from '../../apps/intake/src/receipt/keys/receipt-keys.js';
import { ReceiptConfig } from '../../apps/intake/src/receipt/receipt.config.js';

const USAGE = `receipt-keys list      the keys that receipts were and are signed with, newest first
receipt-keys rotate    sign with a new key from now on; old receipts stay verifiable
Reads MONGODB_URL, DATABASE_PREFIX, RECEIPT_KEY_SECRET and RECEIPT_KEY_MAX_AGE_DAYS.`;

async function run(command: 'list' | 'rotate'): Promise<void> {
  const { MONGODB_URL, DATABASE_PREFIX } = readConfig(ServiceConfig);
  const config = readConfig(ReceiptConfig);
  const client = await MongoClient.connect(MONGODB_URL);
  try {
    const rules = { secret: config.RECEIPT_KEY_SECRET, maxAgeDays: config.RECEIPT_KEY_MAX_AGE_DAYS };
    const keys = new ReceiptKeys(client.db(`${DATABASE_PREFIX}intake`), rules);
    if (command === 'rotate') await keys.rotate(new Date());
    for (const { _id, keyId, createdAt, retiredAt } of await keys.list())
      console.log(
        `${String(_id)}  ${keyId}  since ${createdAt.toISOString()}  ${retiredAt === undefined ? 'signs' : `retired ${retiredAt.toISOString()}`}`,
      );
  } finally {
    await client.close();
  }
}

const command = process.argv[2];
if (command === 'list' || command === 'rotate') await run(command);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
