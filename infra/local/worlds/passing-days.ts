import type { Stage } from "./world.ts";

const day = 86_400_000;

/** Sets the story's clock so many days before now, so that what is told lies in the past and ends today. */
export const daysAgo = (stage: Stage, days: number): void =>
  stage.moveClock(new Date(Date.parse(stage.now()) - days * day).toISOString());

/** Lets a part of a day pass, in the story. */
export const laterByHours = (stage: Stage, hours: number): void =>
  stage.moveClock(new Date(Date.parse(stage.now()) + hours * 3_600_000).toISOString());
