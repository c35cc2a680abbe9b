import { existsSync } from "node:fs";
import type { LocalText } from "#shared/kernel/text.ts";
import type { AskedKind } from "#shared/questions/index.ts";
import type { Sample } from "#shared/questions/kind.ts";

/** The samples in a kind's own folder; a kind without them is not finished. */
export const samplesOf = async (name: string): Promise<readonly Sample<unknown, unknown>[]> => {
  const file = new URL(`../../shared/questions/${name}/samples.ts`, import.meta.url);
  if (!existsSync(file)) throw new Error(`${name} has no samples.ts beside its index.ts`);
  return (await import(/* @vite-ignore */ file.href)).samples;
};

export const isBilingual = (text: LocalText): boolean => text.nl.trim() !== "" && (text.en ?? "").trim() !== "";

type Tally = Readonly<Record<string, number>>;

/** How often each option of each variable was observed. */
export const tallyOf = (asked: AskedKind, answers: readonly unknown[]): Tally =>
  answers
    .flatMap((answer) => [...asked.observe(answer)].map(([item, code]) => ({ [`${item}=${code}`]: 1 })))
    .reduce(tally, {});

export const tally = (some: Tally, others: Tally): Tally =>
  Object.fromEntries(
    [...new Set([...Object.keys(some), ...Object.keys(others)])]
      .sort()
      .map((key) => [key, (some[key] ?? 0) + (others[key] ?? 0)]),
  );

const smuggled = ["__proto__", "constructor", "prototype", "toString"];

/** Copies of an answer, as JSON could bring them in, with a name that means something to every object. */
export const poisoned = (answer: unknown): readonly { readonly answer: unknown; readonly shown: string }[] => {
  if (typeof answer !== "object" || answer === null) return smuggledAlone;
  const text = JSON.stringify(answer);
  const objects = [...text.matchAll(/\{/g)].map(({ index }) => index + 1);
  const texts = smuggled.flatMap((name) =>
    objects.map((at) => `${text.slice(0, at)}"${name}":{"choice":"yes"},${text.slice(at)}`),
  );
  return texts.map((shown) => ({ answer: JSON.parse(shown), shown }));
};

const smuggledAlone = smuggled.map((name) => {
  const shown = `{"${name}":1}`;
  return { answer: JSON.parse(shown), shown };
});
