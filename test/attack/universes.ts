import { anyRow, chain, compound, followUp, recoded, splitClass, tickFollowUp } from "./follow-up-universes.ts";
import { figureGivenAway, figures, openedUnseen, openedWhy, stances } from "./named-universes.ts";
import { alone, besides, blocks, limitedTicks, ticks } from "./plain-universes.ts";
import type { Universe } from "./universe.ts";

/** Small enough to run against every wrong variant. */
export const universes: readonly Universe[] = [
  ...[5, 6, 7, 8].flatMap((size) => [2, 3, 4].map((options) => alone(size, options))),
  besides,
  ticks(5, false),
  ticks(6, true),
  limitedTicks,
  followUp(8, false),
  followUp(9, false),
  followUp(8, true),
  chain(11),
  compound(9, "&&"),
  compound(7, "||"),
  anyRow(8),
  tickFollowUp(8),
  splitClass(8),
  recoded("asked-twice"),
  stances(5, 5, "common"),
  stances(6, 3, "common"),
  stances(5, 5, "committee"),
  stances(3, 6, "committee"),
  figures,
  figureGivenAway,
  openedWhy(8, false),
  openedWhy(9, true),
  openedUnseen(8),
  blocks([5, 6], 2),
  blocks([5, 5], 3),
  blocks([7, 4], 2),
];

/** Larger ones, for the long run. */
export const longUniverses: readonly Universe[] = [
  ...[9, 10, 11, 12].flatMap((size) => [2, 3, 4, 5].map((options) => alone(size, options))),
  ticks(8, false),
  ticks(8, true),
  followUp(10, false),
  followUp(11, true),
  chain(12),
  chain(13),
  compound(11, "&&"),
  compound(9, "||"),
  anyRow(10),
  tickFollowUp(10),
  splitClass(10),
  stances(6, 6, "common"),
  stances(5, 7, "committee"),
  openedWhy(10, false),
  openedWhy(11, true),
  openedUnseen(12),
  blocks([6, 7], 3),
  blocks([7, 7], 3),
];
