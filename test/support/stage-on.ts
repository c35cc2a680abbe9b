import type { Stage } from "#infra/local/worlds/world.ts";
import { fullPath } from "#shared/kernel/operation.ts";
import type { RunningProduct } from "./running-product.ts";

/** Lets stories be told in a product that is already running: each person asks with a session of their own. */
export const stageOn = ({ product, address }: RunningProduct): Stage => {
  const cookies = new Map<string, string>();
  const cookieOf = async (person: Parameters<Stage["ask"]>[1]): Promise<string> => {
    const known = cookies.get(person) ?? (await product.sessions.signIn(person)).split(";")[0] ?? "";
    cookies.set(person, known);
    return known;
  };
  return {
    ask: async (operation, as, input) => {
      const params = (input.params ?? {}) as Readonly<Record<string, string>>;
      const path = fullPath(operation).replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
      const response = await product.fetch(
        new Request(new URL(path, address), {
          method: operation.method,
          headers: { cookie: await cookieOf(as), origin: address, "content-type": "application/json" },
          ...(operation.method === "GET" ? {} : { body: JSON.stringify(input.body ?? {}) }),
        }),
      );
      const said = await response.json();
      if (!response.ok) throw new Error(`${operation.name} was refused: ${JSON.stringify(said)}`);
      return said as never;
    },
    now: product.clock.now,
    moveClock: product.clock.set,
    settle: product.followers.settle,
    personWith: async (email) => {
      const person = await product.personWith(email);
      if (person === undefined) throw new Error(`nobody has the address ${email}`);
      return person;
    },
    tell: () => undefined,
  };
};
