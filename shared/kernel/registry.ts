import { invariant } from "./result.ts";

export type Registry<T extends { readonly name: string }> = {
  /** The member of that name; a name that nobody bears is a fault. */
  readonly one: (name: string) => T;
  readonly has: (name: string) => boolean;
  readonly names: readonly T["name"][];
  readonly all: readonly T[];
};

/** An open-ended list of same-shaped members, each under its own name. Two of one name are refused at start-up. */
export const registry = <const T extends { readonly name: string }>(members: readonly T[]): Registry<T> => {
  const byName = new Map<string, T>();
  for (const member of members) {
    invariant(!byName.has(member.name), `two members are called ${member.name}`);
    byName.set(member.name, member);
  }
  return {
    one: (name) => {
      const found = byName.get(name);
      invariant(found, `nobody is called ${name} (there are ${[...byName.keys()].join(", ")})`);
      return found;
    },
    has: (name) => byName.has(name),
    names: members.map((member) => member.name),
    all: members,
  };
};
