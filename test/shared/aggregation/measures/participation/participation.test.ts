import { expect, it } from "vitest";
import type { CommonEvidence } from "#shared/aggregation/evidence.ts";
import { participation } from "#shared/aggregation/measures/participation/participation.ts";

const counts = { "not-started": 2, "in-progress": 1, submitted: 8, declined: 1, withdrawn: 0 };
const account: CommonEvidence = { is: "account", account: { invited: 12, counts }, rows: [] };

it("is what the release recounted, and is not there without a release", () => {
  const [found, none] = [participation.of([account]), participation.of([])];

  expect([found, none]).toEqual([{ invited: 12, counts }, undefined]);
});

it("is drawn as exact counts that add up to all who were invited", () => {
  const [row] = participation.show({ invited: 12, counts }).rows;

  expect(row?.n).toBe(12);
  expect(row?.bars.map(({ cell }) => (cell.shown === "exact" ? cell.count : undefined))).toEqual([2, 1, 8, 1, 0]);
});

it("is said in a sentence", () => {
  const said = participation.say({ invited: 12, counts }, "nl");

  expect(said).toBe("8 van de 12 uitgenodigde organisaties hebben geantwoord; 1 liet weten niet mee te doen.");
});
