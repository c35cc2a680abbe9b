import type { House } from "./house.ts";
import { perImport } from "./look.ts";
import { functionsRoof } from "./ranks.ts";
import type { Breach, Rule } from "./rule.ts";
import type { Source } from "./source.ts";

/** `export const closeRound = implement(operations.closeRound, …)`, with the two names. */
const bindings = /^export const (\w+) = implement\(\s*(?:\w+\.)?(\w+)/gm;

const isUseCase = ({ layer, text }: Source): boolean => layer === "functions" && text.search(bindings) >= 0;

const inCamels = (stem: string): string => stem.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const misnamed = ({ sources }: House): readonly Breach[] =>
  sources.filter(isUseCase).flatMap((file) =>
    [...file.text.matchAll(bindings)].flatMap(([, exported = "", operation = ""]) => {
      const wanted = inCamels(file.stem);
      return exported === wanted && operation === wanted
        ? []
        : [{ path: file.path, what: `binds ${operation} to ${exported}; the file says ${wanted}` }];
    }),
  );

const roof: readonly string[] = functionsRoof;

export const useCaseRules: readonly Rule[] = [
  {
    name: "a use case bears the name of its operation, as a file and as an export",
    because: "who knows what can be asked then knows where it is answered, and the other way round",
    breaches: misnamed,
    broken: [
      { "functions/rounds/end-round.ts": "export const endRound = implement(operations.closeRound, async () => {});" },
      { "functions/rounds/close-round.ts": "export const shut = implement(operations.closeRound, async () => {});" },
    ],
    fine: {
      "functions/rounds/close-round.ts": "export const closeRound = implement(operations.closeRound, () => {});",
    },
  },
  {
    name: "use cases do not know each other",
    because: "a use case inside a use case is a second decision and a second commit that nobody sees",
    breaches: (house) => {
      const useCases = new Set(house.sources.filter(isUseCase).map(({ path }) => path));
      return perImport((file, { to }) =>
        file.layer === "functions" && !roof.includes(file.folders[0] ?? "") && to !== undefined && useCases.has(to)
          ? `${to} is a use case: share what both need instead`
          : undefined,
      )(house);
    },
    broken: [
      {
        "functions/rounds/close-round.ts": 'import { readRound } from "./read-round.ts";',
        "functions/rounds/read-round.ts": "export const readRound = implement(operations.readRound, () => {});",
      },
    ],
    fine: {
      "functions/audiences/office.ts": 'import { readRound } from "../rounds/read-round.ts";',
      "functions/rounds/read-round.ts": "export const readRound = implement(operations.readRound, () => {});",
    },
  },
];
