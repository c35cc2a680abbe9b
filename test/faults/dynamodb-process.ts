import { startDynamodb } from "#infra/local/dynamodb/start-dynamodb.ts";

/** The database alone in a process, to be killed: `node … FOLDER` prints its port once it listens. */
const { port } = await startDynamodb({ path: process.argv[2] });
process.stdout.write(`${port}\n`);
