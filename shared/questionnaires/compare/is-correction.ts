/** Words that turn a sentence round; a correction adds or drops none of them. */
const turning = /^(niet|geen|nooit|niemand|nergens|zonder|not|no|never|nobody|none|without|cannot)$/;
const negatingPrefixes = ["on", "un", "in", "im", "dis", "non", "niet-"];

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== "");

const only = (words: readonly string[], others: readonly string[]): readonly string[] => {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
};

const negates = (one: string, other: string): boolean =>
  negatingPrefixes.some((prefix) => one === prefix + other || other === prefix + one);

/** The number of letters to add, drop or replace; one more than `most` where it is more than that. */
const distance = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row[other.length] ?? 0, most + 1);
};

/**
 * Whether a change of words looks like mending a slip: few letters differ, no figure, and nothing that turns the
 * meaning round. What a machine cannot see, whoever offers the version still can: they may raise its number.
 */
export const isCorrection = (before: string, after: string): boolean => {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const [gone, come] = [only(was, is), only(is, was)];
  const changed = [...gone, ...come];
  if (changed.length === 0) return true;
  if (changed.some((word) => turning.test(word) || /\p{N}/u.test(word))) return false;
  if (gone.some((one) => come.some((other) => negates(one, other)))) return false;
  const [one, other] = [gone.join(" "), come.join(" ")];
  const letters = was.join(" ").length;
  const most = Math.max(2, Math.min(40, Math.floor(letters / 8)));
  return distance(one, other, most) <= most;
};
