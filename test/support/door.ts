import { giveSeat } from "#functions/access/store.ts";
import { follow } from "#functions/store/commit.ts";
import { newId } from "#functions/store/new-id.ts";
import type { Person } from "#shared/access/seat.ts";
import { type Problem, personHeader } from "./call.ts";
import { enterCast } from "./cast.ts";
import { address, startWorld, type World } from "./world.ts";

type Sent = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string | undefined>;
  readonly body?: BodyInit;
};

/** A world with somebody who answers for an organisation, and a way to knock at the door as one likes. */
export type Door = {
  readonly world: World;
  readonly someone: Person;
  /** The address of a response that does not exist; what is asked of it gets through the door and no further. */
  readonly path: string;
  /** A save as our own pages send it, with some of it different; a header that is undefined is not sent. */
  readonly send: (sent: Sent) => Promise<{
    readonly status: number;
    readonly headers: Headers;
    readonly text: string;
    readonly problem: Problem & { readonly title?: string };
  }>;
};

export const startDoor = async (): Promise<Door> => {
  const world = await startWorld();
  const someone = (await enterCast(world)).nina;
  const seat = {
    role: "coordinator",
    roundId: newId(world.ports, "round"),
    organisationId: newId(world.ports, "organisation"),
  } as const;
  await follow(world.ports, giveSeat(someone.personId, seat));
  const path = `${address}/api/respond/responses/${newId(world.ports, "response")}`;

  const send: Door["send"] = async ({ method = "PUT", headers = {}, body = "{}", ...sent }) => {
    const usual = { [personHeader]: someone.personId, origin: address, "content-type": "application/json" };
    const all = Object.entries({ ...usual, ...headers }).filter(
      (pair): pair is [string, string] => pair[1] !== undefined,
    );
    const hasBody = !["GET", "HEAD", "OPTIONS"].includes(method);
    const request = new Request(sent.path ?? `${path}/answers`, { method, headers: all, ...(hasBody && { body }) });
    const response = await world.send(request);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, problem: text === "" ? {} : JSON.parse(text) };
  };
  return { world, someone, path, send };
};
