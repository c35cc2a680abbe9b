import { agendaReviewed } from "./agenda-reviewed.ts";
import { fresh } from "./fresh.ts";
import { halfAnswered } from "./half-answered.ts";
import { roundOpen } from "./round-open.ts";
import { thirtyAnswered } from "./thirty-answered.ts";
import { threeReleased } from "./three-released.ts";
import type { World } from "./world.ts";

/** The stories one can start with. Each is told through the product's own operations, so it is valid by construction. */
export const worlds: readonly World[] = [fresh, roundOpen, halfAnswered, thirtyAnswered, threeReleased, agendaReviewed];

export const worldNames: readonly string[] = worlds.map((world) => world.name);

export const worldCalled = (name: string): World | undefined => worlds.find((world) => world.name === name);
