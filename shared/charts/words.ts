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
    points: (points: number) => (points === 1 ? "1 punt" : `${points} punten`),
    chosenBy: (count: number, n: number) => `gekozen door ${count} van ${n}`,
    mean: (least: string, most: string) => (least === most ? `gemiddeld ${least}` : `gemiddeld ${least} tot ${most}`),
    pointsAre: (places: number) =>
      `De eerste plaats telt voor ${places} punten, de laatste voor 1. Wat niet gekozen is, krijgt geen punten.`,
    pointIs:
      "Elk getal is een onderdeel. Het staat waar het middelste antwoord op beide schalen ligt: de helft kruiste dat aan of minder, de helft dat of meer.",
    untold: (parts: string) => `Niet in het vlak, omdat het midden niet bekend is: ${parts}.`,
    summaryOf: { ranks: "Punten", shares: "Gemiddeld", quadrant: "Middelste antwoord" },
    meanIs: "Waar het gemiddelde ligt, volgt uit de klassen. Daarom staan er twee grenzen.",
    notShown: "te weinig antwoorden om veilig te tonen",
  },
  {
    of: (count, n) => `${count} of ${n}`,
    share: (count, n, percent) => `${count} of ${n} (${percent} %)`,
    atLeast: (count, n) => `at least ${count} of ${n}`,
    atMost: (count, n) => `at most ${count} of ${n}`,
    answered: (n) => (n === 1 ? "1 answer" : `${n} answers`),
    others: (many) => `each of the ${many} others`,
    points: (points) => (points === 1 ? "1 point" : `${points} points`),
    chosenBy: (count, n) => `chosen by ${count} of ${n}`,
    mean: (least, most) => (least === most ? `${least} on average` : `${least} to ${most} on average`),
    pointsAre: (places) =>
      `The first place counts for ${places} points, the last for 1. What was not chosen gets no points.`,
    pointIs:
      "Each number is a part. It stands where the middle answer on both scales lies: half ticked that or less, half that or more.",
    untold: (parts) => `Not in the field, because the middle is not known: ${parts}.`,
    summaryOf: { ranks: "Points", shares: "Average", quadrant: "Middle answer" },
    meanIs: "Where the average lies follows from the classes. That is why there are two bounds.",
    notShown: "too few answers to show safely",
  },
);
