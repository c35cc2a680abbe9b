import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { basisOf, type Counted } from "#functions/aggregation/basis.ts";
import { inOneOrder } from "#functions/aggregation/in-one-order.ts";
import { sha256 } from "#functions/store/sha256.ts";
import { idNumber } from "../../shared/responses/standing.ts";

async function* pagesOf<T>(all: readonly T[], size: number): AsyncGenerator<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
  yield [];
}

async function* oneByOne<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

const one = fc
  .tuple(fc.nat(5000), fc.integer({ min: 1, max: 99 }))
  .map(([at, version]): Counted => ({ responseId: idNumber("response", at), version }));
const counted = fc.uniqueArray(one, { selector: ({ responseId }) => responseId, maxLength: 60 });
const byId = (one: Counted, other: Counted): number => (one.responseId < other.responseId ? -1 : 1);

describe("the basis", () => {
  it("is the hash of all sorted lines, however the round lies in parts and pages", async () => {
    await fc.assert(
      fc.asyncProperty(
        counted,
        fc.integer({ min: 1, max: 16 }),
        fc.integer({ min: 1, max: 7 }),
        async (all, parts, size) => {
          const lists = Array.from({ length: parts }, (_, part) =>
            pagesOf(all.filter((_, at) => at % parts === part).sort(byId), size),
          );

          const { basis, units } = await basisOf(inOneOrder(lists, ({ responseId }) => responseId));

          const lines = all.map(({ responseId, version }) => `${responseId} ${version}`).sort();
          expect([basis, units]).toEqual([sha256(lines.join("\n")), all.length]);
        },
      ),
    );
  });

  it("refuses a response that comes twice or out of order", async () => {
    const [one, two] = [1, 2].map((at) => ({ responseId: idNumber("response", at), version: 1 }));

    for (const wrong of [
      [one, one],
      [two, one],
    ])
      await expect(basisOf(oneByOne(wrong as Counted[]))).rejects.toThrow("twice, or out of order");
  });
});

describe("several lists in one order", () => {
  it("fail as soon as one of them does, whatever was asked ahead of others", async () => {
    async function* broken(): AsyncGenerator<readonly string[]> {
      yield ["b"];
      throw new Error("the segment is gone");
    }
    const taken: string[] = [];

    const taking = async () => {
      for await (const one of inOneOrder([broken(), pagesOf(["a", "c", "d"], 1)], (key) => key)) taken.push(one);
    };

    await expect(taking()).rejects.toThrow("the segment is gone");
    expect(taken).toEqual(["a", "b"]);
  });
});
