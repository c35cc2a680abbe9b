import type { Ports } from "../ports.ts";

/** What followers may touch of the world outside: nobody asks them anything, so they need no identity. */
export type FollowerPorts = Omit<Ports, "identity" | "files">;
