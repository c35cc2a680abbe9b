/** A value as it travels: exactly one of the members is there. Numbers are text, binaries base64. */
export type AttributeValue = {
  S?: string;
  N?: string;
  B?: string;
  BOOL?: boolean;
  NULL?: true;
  SS?: string[];
  NS?: string[];
  BS?: string[];
  L?: AttributeValue[];
  M?: Item;
};
export type Item = { [attribute: string]: AttributeValue };
export type AttributeType = keyof AttributeValue;

export const typeOf = (value: AttributeValue): AttributeType => Object.keys(value)[0] as AttributeType;

/** The members of a set, of whichever of the three types. */
export const membersOf = (value: AttributeValue): string[] | undefined => value.SS ?? value.NS ?? value.BS;

/** Equal as the API compares: documents by content whatever the order of their attributes, sets without order. */
export const sameValue = (one: AttributeValue, other: AttributeValue): boolean => {
  if (typeOf(one) !== typeOf(other)) return false;
  if (one.M && other.M) return sameItem(one.M, other.M);
  if (one.L && other.L) {
    const theirs = other.L;
    return one.L.length === theirs.length && one.L.every((value, at) => same(value, theirs[at]));
  }
  const members = membersOf(one);
  const others = membersOf(other);
  if (members && others) return members.length === others.length && members.every((member) => others.includes(member));
  return one[typeOf(one)] === other[typeOf(other)];
};

const same = (one: AttributeValue | undefined, other: AttributeValue | undefined): boolean =>
  one === undefined || other === undefined ? one === other : sameValue(one, other);

export const sameItem = (one: Item, other: Item): boolean => {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => same(one[name], other[name]));
};
