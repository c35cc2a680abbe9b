import type { Chance } from "#infra/local/worlds/chance.ts";
import type { Person } from "#shared/access/seat.ts";
import type { Colleague } from "./colleague.ts";
import type { talker } from "./talk.ts";

type Editor = { readonly writes: Colleague; readonly talks: ReturnType<typeof talker> };
type Setting = {
  readonly people: readonly Person[];
  readonly chance: Chance;
  readonly turn: (weight?: number) => Promise<void>;
};

/** Half of what people write is at the same few questions, so that they meet; the other half is anywhere. */
const anAnswer = (chance: Chance): readonly [string, unknown] => {
  const place = Math.floor(chance.next() * (chance.next() < 0.5 ? 4 : 120));
  const question = `q${place}`;
  if (chance.next() < 0.1) return [question, null];
  if (place % 3 === 0) return [question, Math.floor(chance.next() * 5)];
  if (place % 3 === 1) return [question, { choice: chance.among(["agree", "neutral", "disagree"]) }];
  return [question, chance.among(["één", "twee woorden", "drie\u00a0🦉"])];
};

const deeds = ["gives", "polls", "comments", "resolves", "divides"] as const;

/** One person's part of a history: answers, looks, remarks, and for the coordinator dividing the work. */
export const works = async ({ writes, talks }: Editor, { people, chance, turn }: Setting): Promise<void> => {
  const own: string[] = [];
  const mayDivide = people[0]?.name === writes.name;
  for (let step = 3 + Math.floor(chance.next() * 5); step > 0; step -= 1) {
    await turn(8);
    switch (chance.weighted(deeds, [10, 4, 2, 1, mayDivide ? 3 : 0])) {
      case "gives":
        for (let given = 1 + Math.floor(chance.next() * 3); given > 0; given -= 1) writes.give(...anAnswer(chance));
        break;
      case "polls":
        await writes.poll();
        break;
      case "comments": {
        const made = await talks.comment(`q${Math.floor(chance.next() * 120)}`);
        if (made !== undefined) own.push(made);
        break;
      }
      case "resolves":
        if (own.length > 0) await talks.resolve(chance.among(own), chance.next() < 0.6);
        break;
      case "divides": {
        const persons = people.filter(() => chance.next() < 0.5).map(({ personId }) => personId);
        await talks.assign(chance.among(["a", "b", "c"]), persons);
      }
    }
  }
};
