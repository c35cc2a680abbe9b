import { preImage } from "./pre-image.ts";
import { picking, unit } from "./told.ts";
import type { Group, Universe } from "./universe.ts";
import type { Judge } from "./worked-examples.ts";
import type { Policy } from "./world.ts";

/** Who reads a release and later its correction, from which the first unit is missing, has both beside each other. */
export const before =
  (policy: Policy): Policy =>
  (round) => {
    const [first, second] = [policy(round), policy({ ...round, withdrawn: [0] })];
    return { common: `${first.common}\n${second.common}`, committee: `${first.committee}\n${second.committee}` };
  };

const options = ["a", "b", "c"];
const states = options.map((choice) => ({ answers: { q: { choice } }, secrets: { q: choice } }));
const group = (size: number, more: Partial<Group> = {}): Group => ({ size, states, ...more });
const named = (many: number): readonly Group[] => new Array<Group>(many).fill(group(1, { mayBeKnown: ["q"] }));

/** The unit that is taken out is told apart from all others: everybody knows which it is. */
const taken = (name: string, others: readonly Group[], more: Partial<Universe & Pick<Group, "stance">> = {}) => ({
  name: `one of ${1 + others.reduce((sum, { size }) => sum + size, 0)} is taken out again${name}`,
  questions: [picking("q", options, more.breakdown ? { breakdown: more.breakdown } : {})],
  groups: [group(1, { ...more.groups?.[0] }), ...others],
  breakdown: more.breakdown ?? [],
  audience: more.audience ?? "common",
});

export const corrected: readonly Universe[] = [
  taken(", read by everybody", [group(4)]),
  taken(", read by everybody", [group(5)]),
  taken(", read by everybody", [group(7)]),
  taken(
    " from one of two groups",
    [group(6, { attributes: { size: "large" } }), group(7, { attributes: { size: "small" } })].map((one) => ({
      ...one,
      states: states.slice(0, 2),
    })),
    {
      breakdown: ["size"],
      groups: [group(1, { attributes: { size: "large" }, states: states.slice(0, 2) })],
    },
  ),
  taken(" without a name, read by the committee", [...named(2), group(5, { stance: "unnamed" })], {
    audience: "committee",
    groups: [group(1, { stance: "unnamed" })],
  }),
];

const secret = "dit had ik niet moeten schrijven";

export const corrections: readonly Judge[] = [
  ...corrected.map(
    (universe): Judge => ({
      name: `R9 ${universe.name}`,
      finds: (policy) => {
        const { pins, broken } = preImage(before(policy), universe);
        return pins.length === 0 ? undefined : `somebody is pinned in ${(100 * broken).toFixed(1)} % of the datasets`;
      },
    }),
  ),
  {
    name: "R9 who is taken out is not read by name",
    finds: (policy) => {
      const round = {
        questions: [picking("q", options), { id: "why", kind: "text", readBy: "text", required: false, settings: {} }],
        breakdown: [],
        units: [..."aabbcc"].map((choice, at) => unit({ q: { choice }, why: at === 0 ? secret : "gewoon" })),
      };
      const { committee } = policy({ ...round, withdrawn: [0] });
      if (!policy(round).committee.includes(secret)) return "the words were never there";
      return committee.includes(secret) || committee.includes("Vereniging 0.") ? committee.slice(0, 200) : undefined;
    },
  },
];
