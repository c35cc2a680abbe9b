import { grantSeat } from "#functions/access/grant-seat.ts";
import { unlimited } from "#functions/http/limiter.ts";
import type { Id } from "#shared/kernel/id.ts";
import { fullPath } from "#shared/kernel/operation.ts";
import { secretaries, staff } from "./cast/people.ts";
import { openProduct, type Product } from "./product.ts";
import type { Stage, World } from "./worlds/world.ts";

const askerHeader = "x-local-asker";

type Where = { readonly folder: string; readonly address: string };

/** A product with a stage on it: stories and headless runs ask as anybody, without limits on how fast. */
export const openStage = async (where: Where, progress: (sentence: string) => void) => {
  const product = await openProduct({
    ...where,
    serve: { limiter: unlimited, onFault: (fault) => progress(String(fault)) },
    whoAsks: async (request) => {
      const personId = request.headers.get(askerHeader) as Id<"person"> | null;
      return personId === null ? undefined : { personId, strong: true };
    },
  });
  const people = await seatStaff(product);
  return { product, stage: stageOf(product, people, where.address, progress), close: product.stop };
};

/**
 * Tells a world into a folder, through the product's own operations and followers, and closes it again.
 * @throws with the operation's name and the refusal where a story goes wrong
 */
export const tellWorld = async (world: World, where: Where, progress: (sentence: string) => void): Promise<void> => {
  const { product, stage, close } = await openStage(where, progress);
  try {
    await world.tell(stage);
    product.clock.reset();
  } finally {
    await close();
  }
};

/** The first people of an installation are seated by whoever runs it; all others get their seats from a round. */
const seatStaff = async (product: Product): Promise<ReadonlyMap<string, Id<"person">>> => {
  const people = new Map<string, Id<"person">>();
  for (const { name, email, seat } of [...staff, ...secretaries])
    if (seat) people.set(email, await grantSeat(product.ports, { name, email }, seat));
  return people;
};

const stageOf = (
  product: Product,
  people: ReadonlyMap<string, Id<"person">>,
  address: string,
  progress: (sentence: string) => void,
): Stage => ({
  ask: async (operation, as, input) => {
    const path = fullPath(operation).replace(/:(\w+)/g, (_, name: string) => {
      const params = (input.params ?? {}) as Readonly<Record<string, string>>;
      return encodeURIComponent(params[name] ?? "");
    });
    const response = await product.fetch(
      new Request(new URL(path, address), {
        method: operation.method,
        headers: { [askerHeader]: as, origin: address, "content-type": "application/json" },
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
    const known = people.get(email) ?? (await product.personWith(email));
    if (known === undefined) throw new Error(`nobody has the address ${email}`);
    return known;
  },
  tell: progress,
});
