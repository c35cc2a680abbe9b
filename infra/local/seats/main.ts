import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { grantSeat } from "#functions/access/grant-seat.ts";
import { documentClient } from "#functions/store/client.ts";
import { officeRoles } from "#shared/access/policy.ts";

const usage = `Seats a colleague of the office in a stage, with your own access to its tables:

  node --import tsx infra/local/seats/main.ts --tables sectorspiegel-acceptance --region eu-central-1 \\
    --name "Vera Voorbeeld" --email vera@bureau.example.nl --role ${officeRoles[0]}

Roles: ${officeRoles.join(", ")}. Others get their seats in the product.`;

/** Nothing that can be asked over the web seats the first colleague; whoever runs the installation does. */
const seatColleague = async (): Promise<string> => {
  const option = { type: "string" } as const;
  const { values } = parseArgs({
    options: { tables: option, region: option, name: option, email: option, role: option },
  });
  const { tables, region, name, email } = values;
  const role = officeRoles.find((one) => one === values.role);
  if (!tables || !region || !name || !email?.includes("@") || !role) throw new Error(usage);

  const client = documentClient(new DynamoDBClient({ region }));
  const store = {
    tables: { client, nameOf: (table: string) => `${tables}-${table}` },
    random: (bytes: number) => new Uint8Array(randomBytes(bytes)),
  };
  await grantSeat(store, { name, email: email.toLowerCase() }, { role });
  return `${name} has the seat ${role}.`;
};

await seatColleague().then(
  (done) => console.log(done),
  (problem: unknown) => {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  },
);
