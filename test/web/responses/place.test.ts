import { describe, expect, test } from "vitest";
import { idFrom } from "#shared/kernel/id.ts";
import { type Place, pathOf, placeOf } from "#web/responses/place.ts";

const responseId = idFrom("response", new Uint8Array(16).fill(3));

const places: Exclude<Place, { at: "nowhere" }>[] = [
  { at: "desk" },
  { at: "start", responseId },
  { at: "agreement", responseId },
  { at: "section", responseId, section: "A_2-b" },
  { at: "review", responseId },
  { at: "receipt", responseId },
  { at: "decline", responseId },
];

describe("an address", () => {
  test.each(places)("of $at leads back to the same place", (place) => {
    expect(placeOf(pathOf(place))).toEqual(place);
    expect(placeOf(`${pathOf(place)}/`)).toEqual(place);
  });

  test.each([
    "/",
    "/bureau",
    "/invullen/rsp_1",
    "/invullen/rnd_00000000000000000000000000",
    `/invullen/${responseId}/deel`,
    `/invullen/${responseId}/deel/<script>`,
    `/invullen/${responseId}/constructor`,
    `/invullen/${responseId}/nakijken/en/verder`,
  ])("%s leads nowhere", (path) => {
    expect(placeOf(path)).toEqual({ at: "nowhere" });
  });
});
