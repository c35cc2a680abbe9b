import { Hono } from "hono";
import { handle } from "hono/aws-lambda";
import { respondApp } from "#functions/audiences/respond.ts";
import { unlimited } from "#functions/http/limiter.ts";
import type { RequestPorts } from "#functions/ports.ts";
import { acceptAgreement, saveAnswers } from "#shared/responses/operations.ts";
import { eventFor } from "../bundles/lambda.ts";
import { openRound } from "../support/open-round.ts";
import { startWorld } from "../support/world.ts";
import { inTurns, inWords, line, processorMilliseconds, ratioOf, spreadOf } from "./measure.ts";

const [turns, perTurn] = [31, 200];

type Command = {
  readonly input: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  readonly constructor: { readonly name: string };
};

/** Remembers what the database answered to each question once, and answers the same from then on, at once. */
const remembering = (client: RequestPorts["tables"]["client"]): RequestPorts["tables"]["client"] => {
  const known = new Map<string, unknown>();
  const send = async (command: Command): Promise<unknown> => {
    const { TableName, Key, ExpressionAttributeValues: values, RequestItems } = command.input;
    const asked = Key ?? values ?? RequestItems;
    const question = `${command.constructor.name} ${TableName} ${asked ? Object.values(asked).join(" ") : ""}`;
    if (!known.has(question)) known.set(question, await client.send(command as never));
    return known.get(question);
  };
  return { send } as never;
};

/** A save through the whole door and decision, the store answering at once, beside the framework and a schema alone. */
export const warmHandler = async (): Promise<void> => {
  const world = await startWorld();
  try {
    const [one] = (await openRound(world)).asked;
    if (one === undefined) throw new Error("nobody was asked");
    const params = { responseId: one.responseId };
    await world.ask(acceptAgreement, one.coordinator.personId, { params, body: { stance: "named" } });
    const body = JSON.stringify({
      mark: { clientId: "browserone", sequence: 1 },
      changes: [{ question: "places", value: 10, seen: 0 }],
    });
    const tables = { ...world.ports.tables, client: remembering(world.ports.tables.client) };
    const ports = {
      ...world.ports,
      tables,
      identity: { whoAsks: async () => ({ personId: one.coordinator.personId, strong: true }) },
    };
    const whole = handle(respondApp(ports, { limiter: unlimited, log: () => undefined }));

    const bare = new Hono().put("/*", async (context) => {
      const parsed = saveAnswers.body.safeParse(await context.req.json());
      return context.json({ ok: parsed.success }, parsed.success ? 200 : 400);
    });
    const floor = handle(bare);
    const path = `/api/respond/responses/${one.responseId}/answers`;
    const event = eventFor({ method: "PUT", path, body });
    const many = (handler: typeof floor) => async (): Promise<number> =>
      (await processorMilliseconds(async () => {
        for (let at = 0; at < perTurn; at += 1) await handler(event as never, {} as never);
      })) / perTurn;
    const answered = (await whole(event as never, {} as never)) as { statusCode: number; body: string };
    if (answered.statusCode !== 200) throw new Error(`the save was refused: ${answered.body}`);

    await many(whole)();
    await many(floor)();
    const measured = await inTurns(turns, many(whole), many(floor));
    line("warm save, store answering at once / bare hono + zod", inWords(ratioOf(measured)), "goal 3: at most 2");
    line("  of which the save, processor milliseconds", inWords(spreadOf(measured[0])), "");
  } finally {
    await world.stop();
  }
};
