import { words } from "#shared/kernel/words.ts";

export const sharesWords = words(
  {
    how: (total: string) => `Verdeel ${total}. Wat u leeg laat, telt als 0.`,
    divided: (divided: string, total: string) => `Verdeeld: ${divided} van ${total}.`,
    left: (left: string) => `Nog ${left} te verdelen.`,
    done: "Alles is verdeeld.",
    over: (over: string) => `Dat is ${over} te veel. Maak een getal lager.`,
    unread: "Een van de getallen kan niet worden gelezen.",
    rest: (left: string, blanks: number) =>
      blanks === 1
        ? `Zet de rest (${left}) in het lege veld`
        : `Verdeel de rest (${left}) over de ${blanks} lege velden`,
    instead: "In plaats van een verdeling",
  },
  {
    how: (total) => `Divide ${total}. What you leave blank counts as 0.`,
    divided: (divided, total) => `Divided: ${divided} of ${total}.`,
    left: (left) => `${left} left to divide.`,
    done: "All of it is divided.",
    over: (over) => `That is ${over} too many. Lower one of the numbers.`,
    unread: "One of the numbers cannot be read.",
    rest: (left, blanks) =>
      blanks === 1
        ? `Put the rest (${left}) in the blank field`
        : `Divide the rest (${left}) over the ${blanks} blank fields`,
    instead: "Instead of a division",
  },
);
