import type { Ports } from "#functions/ports.ts";

type Client = Ports["tables"]["client"];
type Command = { readonly constructor: { readonly name: string } };

/** Stands between the product and its tables: decides when, and whether, a request and its answer get through. */
export type Wire = <T>(forward: () => Promise<T>, command: Command) => Promise<T>;

/** The same ports with something on the wire to the tables. */
export const withWire = <P extends Pick<Ports, "tables">>(ports: P, wire: Wire): P => {
  const { client, nameOf } = ports.tables;
  const send = (command: Parameters<Client["send"]>[0]) => wire(() => client.send(command), command);
  return { ...ports, tables: { nameOf, client: { send } as unknown as Client } };
};

export const isWrite = (command: Command): boolean =>
  /^(TransactWrite|Put|Update|Delete|BatchWrite)/.test(command.constructor.name);

export class Died extends Error {}

/** The process dies at the given write (counted from 1), before it reaches the tables or after; nothing works any more. */
export const dyingAt = (
  write: number,
  when: "before" | "after",
  counts: (command: Command) => boolean = isWrite,
): Wire => {
  let [count, dead] = [0, false];
  return async (forward, command) => {
    if (dead) throw new Died();
    if (!counts(command)) return forward();
    count += 1;
    if (count !== write) return forward();
    dead = true;
    if (when === "after") await forward();
    throw new Died();
  };
};

/** Counts the requests that would be crash points. */
export const counting = (counts: (command: Command) => boolean = isWrite) => {
  const seen = { count: 0 };
  const wire: Wire = (forward, command) => {
    if (counts(command)) seen.count += 1;
    return forward();
  };
  return { seen, wire };
};
