import { neverObservers } from "../kind.ts";

/** The sector's own organisations are asked; others with a reason that everyone can read. */
export const welcomes = neverObservers((organisation, sector) =>
  organisation.sector === sector || sector === "cross" ? "yes" : "with-a-reason",
);
