import { neverObservers } from "./kind.ts";

/** The sector's own organisations are asked, all of them where it concerns every sector; others with a reason that everyone can read. */
export const ownSectorFirst = neverObservers((organisation, sector) =>
  organisation.sector === sector || sector === "cross" ? "yes" : "with-a-reason",
);

/** What concerns the covenant as a whole is asked of all who belong to it. */
export const allOfTheCovenant = neverObservers(() => "yes");
