import ts from "typescript";
import type { House } from "./house.ts";
import { perImport, perNode } from "./look.ts";
import type { Breach, Rule } from "./rule.ts";
import { eachNode, type Source } from "./source.ts";

/** The nouns whose functions may hold an organisation's answers in their hands: giving them, and releasing them. */
const holders = ["responses", "aggregation"];
/** The bundles that are deployed with permission on the table of answers. */
const holdingHandlers = ["respond", "release"];

const inFunctions = (file: Source): boolean => file.layer === "functions";
const holds = (file: Source): boolean => inFunctions(file) && holders.includes(file.folders[0] ?? "");
/** What the local start adds runs in one process with everything, so it is held to the same. */
const mayNotHold = (file: Source): boolean =>
  !holds(file) && (inFunctions(file) || (file.layer === "infra" && file.folders[0] === "local"));

const isTableOfAnswers = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) && node.text === "answers" && !ts.isLiteralTypeNode(node.parent);

/** A file that names the table of answers, and so may read or write it. */
const namesAnswers = (file: Source): boolean => {
  let found = false;
  if (inFunctions(file)) eachNode(file.tree, (node) => (found ||= isTableOfAnswers(node)));
  return found;
};

/** Whatever a file needs, directly or through others, types left out because they carry nothing at run time. */
const reachOf = (file: Source, house: House): readonly Source[] => {
  const byPath = new Map(house.sources.map((source) => [source.path, source]));
  const seen = new Set<Source>();
  const walk = (at: Source): void => {
    if (seen.has(at)) return;
    seen.add(at);
    for (const { to, erased } of at.imports) {
      const next = to === undefined || erased ? undefined : byPath.get(to);
      if (next !== undefined) walk(next);
    }
  };
  walk(file);
  return [...seen];
};

const handlerBreaches = (house: House): readonly Breach[] =>
  house.sources
    .filter((file) => file.path.startsWith("functions/handlers/") && !holdingHandlers.includes(file.stem))
    .flatMap((handler) =>
      reachOf(handler, house)
        .filter(namesAnswers)
        .map((reached) => ({ path: handler.path, what: `reaches ${reached.path}, which touches answers` })),
    );

/** A reading of evidence that is not, or not surely, of what everybody may read. */
const readsMoreThanCommon = (node: ts.Node): boolean => {
  if (!ts.isCallExpression(node) || node.expression.getText() !== "readEvidence") return false;
  const audience = node.arguments[2];
  return audience === undefined || !ts.isStringLiteralLike(audience) || audience.text !== "common";
};

const committeeBreaches = (house: House): readonly Breach[] =>
  house.sources
    .filter((file) => file.path.startsWith("functions/handlers/") && file.stem !== "committee")
    .flatMap((handler) =>
      reachOf(handler, house)
        .filter((file) => {
          let found = false;
          eachNode(file.tree, (node) => (found ||= readsMoreThanCommon(node)));
          return found;
        })
        .map((reached) => ({ path: handler.path, what: `reaches ${reached.path}, which reads names and texts` })),
    );

export const answersRules: readonly Rule[] = [
  {
    name: "only responses and aggregation name the table of answers or import its store",
    because: "staff, committees, tables and other organisations never read an organisation's answers",
    breaches: (house) => [
      ...perNode(mayNotHold, (node) => (isTableOfAnswers(node) ? "names the table of answers" : undefined))(house),
      ...perImport((file, { to }) =>
        mayNotHold(file) && /^functions\/responses\/(store|stored|keys)\.ts$/.test(to ?? "")
          ? "imports the store of answers"
          : undefined,
      )(house),
    ],
    broken: [
      { "functions/rounds/peek.ts": 'export const peek = (store) => read(store, "answers", key, schema);' },
      { "functions/reports/compose.ts": 'import { readAnswers } from "../responses/store.ts";' },
      { "functions/followers/peek.ts": 'const late = () => import("../responses/stored.ts");' },
      { "infra/local/peek.ts": 'import { readAllAnswers } from "#functions/responses/store.ts";' },
      { "infra/local/peek.ts": 'export const peek = (tables) => tables.nameOf("answers");' },
    ],
    fine: { "functions/aggregation/release.ts": 'import { lockedAnswers } from "../responses/store.ts";' },
  },
  {
    name: "the submissions of a whole round are found by counting alone",
    because: "who answers reaches a response by its own number, and never by way of the round",
    breaches: perNode(
      (file) => inFunctions(file) && file.folders[0] !== "aggregation" && file.path !== "functions/responses/keys.ts",
      (node) =>
        ts.isIdentifier(node) && node.text === "segments" ? "looks for the submissions of a round" : undefined,
    ),
    broken: [
      { "functions/responses/list.ts": "export const all = (roundId) => answerKeys.segments(roundId).map(read);" },
      { "functions/responses/list.ts": "const { segments } = answerKeys;" },
    ],
    fine: { "functions/aggregation/count.ts": "export const all = (roundId) => answerKeys.segments(roundId);" },
  },
  {
    name: "no bundle but the committee's reads the part of the evidence that has names and texts",
    because: "that part is answers by name; everybody else reads the records",
    breaches: committeeBreaches,
    broken: [
      {
        "functions/handlers/office.ts": 'export { view } from "../aggregation/view.ts";',
        "functions/aggregation/view.ts": 'export const view = () => readEvidence(ports, release, "committee", schema);',
      },
      {
        "functions/handlers/table.ts": 'export { view } from "../aggregation/view.ts";',
        "functions/aggregation/view.ts":
          "export const view = (audience) => readEvidence(ports, release, audience, schema);",
      },
    ],
    fine: {
      "functions/handlers/committee.ts": 'export { room } from "../aggregation/room.ts";',
      "functions/aggregation/room.ts": 'export const room = () => readEvidence(ports, release, "committee", schema);',
      "functions/handlers/office.ts": 'export { view } from "../aggregation/view.ts";',
      "functions/aggregation/view.ts": 'export const view = () => readEvidence(ports, release, "common", schema);',
    },
  },
  {
    name: "no bundle but respond and release reaches code that touches answers",
    because: "what is not in a bundle cannot be called by mistake, whatever its permissions",
    breaches: handlerBreaches,
    broken: [
      {
        "functions/handlers/office.ts": 'import { routes } from "../rounds/routes.ts";',
        "functions/rounds/routes.ts": 'export { peek } from "../responses/peek.ts";',
        "functions/responses/peek.ts": 'export const peek = (store) => query(store, "answers", pk);',
      },
    ],
    fine: {
      "functions/handlers/respond.ts": 'import { save } from "../responses/save.ts";',
      "functions/handlers/office.ts": 'import type { save } from "../responses/save.ts";',
      "functions/responses/save.ts": 'export const save = (store) => create("answers", key);',
    },
  },
];
