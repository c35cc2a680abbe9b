import { words } from "#shared/kernel/words.ts";

export const sessionWords = words(
  {
    signedInAs: (name: string) => `Ingelogd als ${name}`,
    mine: "Mijn aanmeldingen",
    actingFor: (whom: string) => `U werkt voor ${whom}. Wissel`,
    kinds: { office: "het bureau", committee: "een commissie", table: "een sectortafel" },
    oneOrganisation: "één van uw organisaties",
    ending: (at: string) => `Om ${at} wordt u afgemeld`,
    endingWhat: "U hebt een tijd niets gedaan. Wat is bewaard, blijft bewaard.",
    endingForGood: "Na een dag werken moet u zich opnieuw aanmelden. Wat is bewaard, blijft bewaard.",
    stay: "Blijf aangemeld",
    ended: "U bent afgemeld",
    endedWhat: "Wat op dit scherm staat, blijft staan. Meld u aan in een nieuw tabblad en ga hier daarna verder.",
    signInAgain: "Meld u aan (opent een nieuw tabblad)",
  },
  {
    signedInAs: (name) => `Signed in as ${name}`,
    mine: "My sign-ins",
    actingFor: (whom) => `You act for ${whom}. Change`,
    kinds: { office: "the office", committee: "a committee", table: "a sector table" },
    oneOrganisation: "one of your organisations",
    ending: (at) => `You will be signed out at ${at}`,
    endingWhat: "You have done nothing for a while. What is saved, stays saved.",
    endingForGood: "After a day of work you have to sign in again. What is saved, stays saved.",
    stay: "Stay signed in",
    ended: "You are signed out",
    endedWhat: "What stands on this screen, stays. Sign in in a new tab and then go on here.",
    signInAgain: "Sign in (opens a new tab)",
  },
);
