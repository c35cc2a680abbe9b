/** A value with one thing wrong, where it is wrong, and what it is. */
export type Wrong = { readonly what: string; readonly at: string; readonly value: unknown };

type Path = readonly (string | number)[];
type Place = { readonly path: Path; readonly value: unknown };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every place in a value, the whole of it first. */
const placesIn = (value: unknown, path: Path = []): readonly Place[] => [
  { path, value },
  ...(Array.isArray(value) ? value.flatMap((member, index) => placesIn(member, [...path, index])) : []),
  ...(isObject(value) ? Object.entries(value).flatMap(([key, member]) => placesIn(member, [...path, key])) : []),
];

/** The value with something else at one place; `undefined` takes it away. */
const withAt = (value: unknown, [step, ...rest]: Path, put: unknown): unknown => {
  if (step === undefined) return put;
  if (Array.isArray(value)) return value.map((member, index) => (index === step ? withAt(member, rest, put) : member));
  if (!isObject(value)) return value;
  const entries = Object.entries({ ...value, [step]: withAt(value[String(step)], rest, put) });
  return Object.fromEntries(entries.filter(([, member]) => member !== undefined));
};

const ofOtherTypes = (value: unknown): readonly unknown[] =>
  [null, true, -1, 1e308, 0.5, "", "\u0000", [], {}, [[]], { nl: 1 }].filter(
    (other) => JSON.stringify(other) !== JSON.stringify(value),
  );

const deep = (levels: number): unknown => JSON.parse(`${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`);

const ids = /^(per|org|tbl|qst|rnd|inv|rsp|rel|jnl|mai|job|req)_/;

/** Names that some item somewhere has, and that nobody may write by slipping them in. */
const slipped = [
  "role",
  "version",
  "phase",
  "ownerId",
  "pk",
  "listing",
  "locked",
  "status",
  "constructor",
  "prototype",
];

/** Everything that can be wrong about a value, at every place of it: gone, of another type, too long, too much, too deep. */
export const wrongValues = (valid: unknown): readonly Wrong[] =>
  placesIn(valid).flatMap(({ path, value }): readonly Wrong[] => {
    const at = path.map((step) => `/${step}`).join("");
    const put = (what: string, other: unknown): Wrong => ({ what, at, value: withAt(valid, path, other) });
    return [
      ...(path.length > 0 && typeof path.at(-1) === "string" ? [put("missing", undefined)] : []),
      ...ofOtherTypes(value).map((other) => put(`is ${JSON.stringify(other)}`, other)),
      ...(typeof value === "string" ? [put("too long", "é".repeat(20_000)), put("of blanks", `${value}\u0000`)] : []),
      ...(typeof value === "string" && ids.test(value)
        ? [put("another noun's id", `zzz_${value.slice(4)}`), put("too short an id", value.slice(0, -1))]
        : []),
      ...(Array.isArray(value)
        ? [
            put(
              "too many",
              Array.from({ length: 501 }, () => value[0] ?? 0),
            ),
          ]
        : []),
      ...(isObject(value)
        ? slipped.map((name) => put(`has ${name} besides`, { ...value, [name]: "office-owner" }))
        : []),
      put("too deep", deep(40)),
    ];
  });

/** Bodies as text, for what no object can hold. */
export const wrongTexts = (valid: object): readonly { readonly what: string; readonly text: string | Uint8Array }[] => {
  const json = JSON.stringify(valid);
  return [
    { what: "half of it", text: json.slice(0, -1) },
    { what: "twice", text: `${json}${json}` },
    { what: "no text at all", text: Uint8Array.from([0x7b, 0xc3, 0x28, 0x7d]) },
    { what: "__proto__ at the top", text: `{"__proto__":{"polluted":true},${json.slice(1)}` },
    { what: "__proto__ inside", text: `{"x":[{"__proto__":{"polluted":true}}],${json.slice(1)}` },
    { what: "a hundred thousand levels", text: `${"[".repeat(100_000)}${"]".repeat(100_000)}` },
    { what: "a thousand levels in a field", text: `{"x":${'{"a":'.repeat(1000)}1${"}".repeat(1000)}}` },
    { what: "a hundred thousand names", text: `{${Array.from({ length: 20_000 }, (_, i) => `"n${i}":1`).join()}}` },
    { what: "two megabytes", text: JSON.stringify({ ...valid, more: "x".repeat(2_000_000) }) },
    { what: "a number", text: "1e999" },
    { what: "nothing but null", text: "null" },
  ];
};
