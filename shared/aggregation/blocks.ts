import { pools } from "./pools.ts";
import { type BlockPath, fewestAnswers } from "./record.ts";

/** One that was asked and counts once, with its attributes as they were at launch. */
export type Unit = {
  readonly invitationId: string;
  readonly attributes: Readonly<Record<string, string>>;
};

/** kf: how many invited units a block needs, two more than must answer. */
export const fewestInvited = fewestAnswers + 2;
/** Below two blocks of that size nothing is ever broken down. */
export const fewestForBreakdown = 2 * fewestInvited;

/** A block and the numbers of the smallest blocks in it; a smallest block holds only itself. */
export type BlockNode = {
  readonly path: BlockPath;
  readonly leaves: readonly number[];
  readonly children: readonly BlockNode[];
};

export type BlockTree = {
  readonly root: BlockNode;
  readonly leafCount: number;
  readonly leafOf: ReadonlyMap<string, number>;
};

/**
 * All blocks that could ever be shown (rule R2), from the units invited alone: split by one attribute after the other
 * wherever every part keeps at least seven units, the smallest parts being joined until they do.
 */
export const blockTree = (units: readonly Unit[], order: readonly string[]): BlockTree => {
  const leafOf = new Map<string, number>();
  let leafCount = 0;

  const grown = (members: readonly Unit[], [attribute, ...later]: readonly string[], path: BlockPath): BlockNode => {
    if (attribute === undefined) {
      const leaf = leafCount;
      leafCount += 1;
      for (const { invitationId } of members) leafOf.set(invitationId, leaf);
      return { path, leaves: [leaf], children: [] };
    }
    const groups = pools(alike(members, attribute), ([, group]) => group.length, fewestInvited);
    if (groups.length < 2) return grown(members, later, path);
    const children = groups.map((parts) =>
      grown(
        parts.flatMap(([, group]) => group),
        later,
        [...path, { attribute, values: parts.map(([value]) => value) }],
      ),
    );
    return { path, leaves: children.flatMap(({ leaves }) => leaves), children };
  };

  const root = grown(units, units.length < fewestForBreakdown ? [] : order, []);
  return { root, leafCount, leafOf };
};

/** Units by their value of an attribute, values in code-unit order; those without one stand under the empty value. */
const alike = (units: readonly Unit[], attribute: string): readonly (readonly [string, readonly Unit[]])[] => {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const value = Object.hasOwn(unit.attributes, attribute) ? (unit.attributes[attribute] ?? "") : "";
    const group = groups.get(value);
    if (group) group.push(unit);
    else groups.set(value, [unit]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
};

/**
 * The blocks that are shown: the finest with at least five answering units each, parts with fewer being joined with the
 * next smallest. Looks at how many answered in each smallest block and never at what, so a block that is not there tells
 * nothing about answers.
 */
export const shownBlocks = (tree: BlockTree, answered: (leaf: number) => number): readonly BlockNode[] => {
  const cut = (node: BlockNode): readonly BlockNode[] => {
    const parts = pools(
      node.children,
      ({ leaves }) => leaves.reduce((sum, leaf) => sum + answered(leaf), 0),
      fewestAnswers,
    );
    return parts.length < 2
      ? [node]
      : parts.flatMap((pool) => (pool.length === 1 ? pool.flatMap(cut) : [joined(pool)]));
  };
  return cut(tree.root);
};

/** Siblings as one block: their paths differ in the last step only. */
const joined = (siblings: readonly BlockNode[]): BlockNode => {
  const steps = siblings.flatMap(({ path }) => path.slice(-1));
  const [first] = steps;
  const last = first && { attribute: first.attribute, values: steps.flatMap(({ values }) => values).sort() };
  return {
    path: [...(siblings[0]?.path.slice(0, -1) ?? []), ...(last ? [last] : [])],
    leaves: siblings.flatMap(({ leaves }) => leaves),
    children: [],
  };
};
