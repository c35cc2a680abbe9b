import type { Layer } from "./source.ts";

/** Which layers a layer may import besides itself. */
export const mayImport: Readonly<Record<Layer, readonly Layer[]>> = {
  shared: [],
  functions: ["shared"],
  web: ["shared"],
  infra: ["shared", "functions"],
  test: ["shared", "functions", "web", "infra"],
};

/** The nouns of `shared`, lowest first. A noun imports only those before it; those on one line do not know each other. */
export const ranks: readonly (readonly string[])[] = [
  ["kernel"],
  ["journal"],
  ["access"],
  ["identity"],
  ["organisations", "lists"],
  ["questions"],
  ["questionnaires"],
  ["rounds"],
  ["tables", "agenda", "profiles"],
  ["responses"],
  ["consolidation"],
  ["aggregation"],
  ["charts"],
  ["findings"],
  ["reports"],
  ["problems", "interchange"],
  ["operations"],
];

/** Folders of `functions` that every noun there may use. */
export const functionsFloor = ["http", "store", "documents"] as const;
/** Folders of `functions` that put nouns together: one file is one bundle, one audience or one follower. */
export const functionsRoof = ["handlers", "audiences", "followers"] as const;

/** Folders of `web` that know no noun; each may use those before it. The pages of the nouns may use them all. */
export const webFloor = ["api", "ui", "controls", "charts", "blocks", "app"] as const;
/** Folders of `web` that put pages together. */
export const webRoof = ["app", "gallery"] as const;
