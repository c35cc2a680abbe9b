import { parseArgs } from "node:util";
import { worldNames } from "./worlds/index.ts";

/** What the person at the keyboard asked of `npm start`. */
export type Wishes = {
  readonly port: number;
  readonly fresh: boolean;
  readonly world: string | undefined;
  readonly live: boolean;
};

/** @throws WrongWish with one sentence for the person when the words make no sense */
export const wishesFrom = (
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Wishes => {
  const values = parsed(words);
  const port = Number(environment.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new WrongWish(`PORT is ${environment.PORT}, which is not a port number.`);
  if (values.world !== undefined && !worldNames.includes(values.world))
    throw new WrongWish(`There is no world called ${values.world}. There are: ${worldNames.join(", ")}.`);
  return { port, fresh: values.fresh, world: values.world, live: values.live };
};

export class WrongWish extends Error {}

const parsed = (words: readonly string[]) => {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        fresh: { type: "boolean", default: false },
        world: { type: "string" },
        live: { type: "boolean", default: false },
      },
    });
    return values;
  } catch {
    throw new WrongWish(`These words are not known: ${words.join(" ")}. Known are: --fresh, --world NAME, --live.`);
  }
};
