import type { Joint, Variable } from "../../questions/kind.ts";
import type { Way } from "./gate.ts";

/** Of a question that can be answered in more ways only the number of answers is told, whatever the answers are. */
export const mostWays = 750;

/**
 * All ways in which one whole answer can fall over the options of its variables.
 * @returns undefined where there are more than the gate can look at
 */
export const waysOf = (joint: Joint, variables: readonly Variable[]): readonly Way[] | undefined => {
  const places = variables.map(({ options }) => new Map(options.map(({ code }, place) => [code, place])));
  const ways: Way[] = [...instead(joint, variables)].map((codes) =>
    codes.map((code, at) => places[at]?.get(code) ?? 0),
  );
  const order = variables.map(({ item }) => itemsOf(joint).indexOf(item ?? ""));
  for (const codes of together(joint)) {
    if (ways.length === mostWays) return undefined;
    ways.push(order.map((item, at) => places[at]?.get(codes[item] ?? untickedCode) ?? 0));
  }
  return ways;
};

const untickedCode = "no";
const tickedCode = "yes";

const itemsOf = (joint: Joint): readonly string[] => (joint.is === "shares" ? joint.items : joint.options);

/** What is an answer instead of all the rest: the code of every variable, or of ticks a variable of its own. */
const instead = ({ is, alone }: Joint, variables: readonly Variable[]): readonly (readonly string[])[] =>
  alone.map((code) => variables.map(({ item }) => (is !== "ticks" ? code : item === code ? tickedCode : untickedCode)));

/** A code for each item in order. */
const together = (joint: Joint): Iterable<readonly string[]> => {
  if (joint.is === "order") return orders(joint.options.length, joint.places, joint.unplaced);
  if (joint.is === "ticks") return ticks(joint.options.length, joint.least, joint.most);
  return shares(joint.items.length, joint.total, joint.total, joint.classes);
};

function* orders(options: number, places: readonly string[], unplaced: string): Iterable<readonly string[]> {
  if (options === 0) {
    yield [];
    return;
  }
  for (const place of places)
    for (const others of orders(
      options - 1,
      places.filter((other) => other !== place),
      unplaced,
    ))
      yield [place, ...others];
  if (options > places.length) for (const others of orders(options - 1, places, unplaced)) yield [unplaced, ...others];
}

function* ticks(options: number, least: number, most: number): Iterable<readonly string[]> {
  if (options === 0) {
    yield [];
    return;
  }
  if (most > 0) for (const others of ticks(options - 1, least - 1, most - 1)) yield [tickedCode, ...others];
  if (options > least) for (const others of ticks(options - 1, least, most)) yield [untickedCode, ...others];
}

type Class = Extract<Joint, { is: "shares" }>["classes"][number];

/** What is still to be divided lies between two numbers, because of each class only its ends are known. */
function* shares(items: number, least: number, most: number, classes: readonly Class[]): Iterable<readonly string[]> {
  if (items === 0) {
    yield [];
    return;
  }
  const [smallest, largest] = [
    Math.min(...classes.map(({ from }) => from)) * (items - 1),
    Math.max(...classes.map(({ to }) => to)) * (items - 1),
  ];
  for (const { code, from, to } of classes)
    if (least - to <= largest && most - from >= smallest)
      for (const others of shares(items - 1, least - to, most - from, classes)) yield [code, ...others];
}
