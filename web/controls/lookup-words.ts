import { words } from "#shared/kernel/words.ts";

export const lookupWords = words(
  {
    howOwn: "Typ een paar letters en kies uit de lijst. Staat het er niet bij, dan bewaren wij uw eigen woorden.",
    howList: "Typ een paar letters en kies uit de lijst.",
    results: "Gevonden in de lijst",
    searching: "De lijst wordt doorzocht…",
    count: (count: number) =>
      count === 1 ? "1 gevonden. Kies met de pijlen." : `${count} gevonden. Kies met de pijlen.`,
    many: (count: number) => `De eerste ${count} gevonden. Typ meer letters om minder te zien.`,
    noneOwn: "Niets gevonden. Wat u typt, wordt bewaard als uw eigen woorden.",
    noneList: "Niets gevonden. Probeer een ander woord.",
    unreachedOwn: "Er is geen verbinding. Wat u typt, wordt bewaard als uw eigen woorden.",
    unreachedList: "De lijst is nu niet te bereiken. Probeer het straks opnieuw.",
    picked: (code: string) => `Gekozen uit de lijst: ${code}`,
    own: "Uw eigen woorden",
  },
  {
    howOwn: "Type a few letters and choose from the list. If it is not there, we keep your own words.",
    howList: "Type a few letters and choose from the list.",
    results: "Found in the list",
    searching: "Searching the list…",
    count: (count) => (count === 1 ? "1 found. Choose with the arrows." : `${count} found. Choose with the arrows.`),
    many: (count) => `The first ${count} found. Type more letters to see fewer.`,
    noneOwn: "Nothing found. What you type is kept as your own words.",
    noneList: "Nothing found. Try another word.",
    unreachedOwn: "There is no connection. What you type is kept as your own words.",
    unreachedList: "The list cannot be reached now. Please try again later.",
    picked: (code) => `Chosen from the list: ${code}`,
    own: "Your own words",
  },
);
