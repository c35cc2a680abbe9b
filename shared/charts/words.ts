import { words } from "../kernel/words.ts";

/** What is said at the bars of a chart, the same on screen and on paper. */
export const cellWords = words(
  {
    of: (count: number, n: number) => `${count} van ${n}`,
    share: (count: number, n: number, percent: string) => `${count} van ${n} (${percent} %)`,
    atLeast: (count: number, n: number) => `minstens ${count} van ${n}`,
    atMost: (count: number, n: number) => `hoogstens ${count} van ${n}`,
    answered: (n: number) => (n === 1 ? "1 antwoord" : `${n} antwoorden`),
    others: (many: number) => `elk van de ${many} andere`,
    notShown: "te weinig antwoorden om veilig te tonen",
  },
  {
    of: (count, n) => `${count} of ${n}`,
    share: (count, n, percent) => `${count} of ${n} (${percent} %)`,
    atLeast: (count, n) => `at least ${count} of ${n}`,
    atMost: (count, n) => `at most ${count} of ${n}`,
    answered: (n) => (n === 1 ? "1 answer" : `${n} answers`),
    others: (many) => `each of the ${many} others`,
    notShown: "too few answers to show safely",
  },
);
