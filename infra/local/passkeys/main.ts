import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { readByAddress } from "#functions/access/store.ts";
import { forgetWaysIn } from "#functions/identity/forget-ways-in.ts";
import { documentClient } from "#functions/store/client.ts";
import { instantAt } from "#shared/kernel/time.ts";

const usage = `Ends every session and forgets every passkey of somebody who lost theirs, with your own access to the tables:

  node --import tsx infra/local/passkeys/main.ts --tables sectorspiegel-acceptance --region eu-central-1 \\
    --email vera@bureau.example.nl

Make sure first, by a telephone number you had already, that it is they who ask.`;

const forget = async (): Promise<string> => {
  const option = { type: "string" } as const;
  const { tables, region, email } = parseArgs({ options: { tables: option, region: option, email: option } }).values;
  if (!tables || !region || !email?.includes("@")) throw new Error(usage);

  const client = documentClient(new DynamoDBClient({ region }));
  const store = {
    tables: { client, nameOf: (table: string) => `${tables}-${table}` },
    random: (bytes: number) => new Uint8Array(randomBytes(bytes)),
  };
  const [personId] = await readByAddress(store, [email]);
  if (personId === undefined) throw new Error(`Nobody has the address ${email}.`);
  const { passkeys, sessions } = await forgetWaysIn(store, personId, instantAt(Date.now()));
  return `${email}: ${passkeys} passkeys forgotten, ${sessions} sessions ended.`;
};

await forget().then(
  (done) => console.log(done),
  (problem: unknown) => {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  },
);
