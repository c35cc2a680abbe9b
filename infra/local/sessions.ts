import { DeleteCommand, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Ports } from "#functions/ports.ts";
import type { Id } from "#shared/kernel/id.ts";

/**
 * Sign-in for this machine only: whoever clicks a name on the start page is that person. Nothing deployed imports this
 * file; a deployed stage has no adapter for the identity port until real sign-in exists, and answers 401.
 */
const cookieName = "sectorspiegel-local";
const hours = 12;

type Tables = Ports["tables"];

const sessionIn = (request: Request): string | undefined =>
  request.headers
    .get("cookie")
    ?.split(/;\s*/)
    .find((pair) => pair.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1);

const keyOf = (session: string) => ({ pk: `session#${session}`, sk: "session" });

export const localSessions = (tables: Tables, random: (bytes: number) => Uint8Array) => {
  const TableName = tables.nameOf("sessions");
  return {
    whoAsks: async (request: Request): Promise<Id<"person"> | undefined> => {
      const session = sessionIn(request);
      if (session === undefined || !/^[0-9a-f]{32}$/.test(session)) return undefined;
      const { Item } = await tables.client.send(
        new GetCommand({ TableName, Key: keyOf(session), ConsistentRead: true }),
      );
      return Item?.personId;
    },
    /** @returns the cookie to set; each sign-in gets a session of its own */
    signIn: async (personId: Id<"person">): Promise<string> => {
      const session = Buffer.from(random(16)).toString("hex");
      const expiresAt = Math.floor(Date.now() / 1000) + hours * 3600;
      await tables.client.send(new PutCommand({ TableName, Item: { ...keyOf(session), personId, expiresAt } }));
      return `${cookieName}=${session}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${hours * 3600}`;
    },
    signOut: async (request: Request): Promise<string> => {
      const session = sessionIn(request);
      if (session !== undefined) await tables.client.send(new DeleteCommand({ TableName, Key: keyOf(session) }));
      return `${cookieName}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;
    },
  };
};
export type LocalSessions = ReturnType<typeof localSessions>;
