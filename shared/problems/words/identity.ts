import { words } from "../../kernel/words.ts";

export const identityProblems = words(
  {
    "code-wrong": {
      title: "Deze code klopt niet",
      happened: "De code is anders dan die in de mail. U kunt het nog een paar keer proberen.",
      advice: "Kijk in de nieuwste mail en vul de code opnieuw in.",
    },
    "code-not-valid": {
      title: "Deze code werkt niet meer",
      happened: "Een code werkt tien minuten, één keer, en alleen in de browser waarin u haar hebt aangevraagd.",
      advice: "Vraag een nieuwe code aan en vul die in dezelfde browser in.",
    },
    "provider-unreached": {
      title: "De organisatie die zegt wie u bent, is niet bereikbaar",
      happened: "Wij krijgen geen antwoord van de organisatie waar u zich aanmeldt.",
      advice: "Probeer het over een paar minuten opnieuw. Blijft het misgaan? Meld het bij uw eigen helpdesk.",
    },
    "provider-not-believed": {
      title: "Het aanmelden is niet gelukt",
      happened: "Wat wij terugkregen, hoort niet bij deze aanmelding of is verlopen.",
      advice: "Begin opnieuw met aanmelden, in hetzelfde venster.",
    },
    "person-not-known": {
      title: "Wij kennen u hier niet",
      happened: "U bent bij uw organisatie aangemeld, maar op dat mailadres heeft niemand hier een rol.",
      advice: "Vraag het bureau om u toe te laten, met het mailadres waarmee u zich aanmeldt.",
    },
  },
  {
    "code-wrong": {
      title: "This code is not right",
      happened: "The code differs from the one in the mail. You can try a few more times.",
      advice: "Look in the newest mail and enter the code again.",
    },
    "code-not-valid": {
      title: "This code no longer works",
      happened: "A code works for ten minutes, once, and only in the browser in which you asked for it.",
      advice: "Ask for a new code and enter it in the same browser.",
    },
    "provider-unreached": {
      title: "The house that says who you are cannot be reached",
      happened: "We get no answer from the house where you sign in.",
      advice: "Try again in a few minutes. Does it keep going wrong? Tell your own help desk.",
    },
    "provider-not-believed": {
      title: "Signing in did not succeed",
      happened: "What came back does not belong to this sign-in, or is too old.",
      advice: "Begin signing in again, in the same window.",
    },
    "person-not-known": {
      title: "We do not know you here",
      happened: "You are signed in at your own house, but nobody with that e-mail address has a role here.",
      advice: "Ask the office to let you in, with the e-mail address you sign in with.",
    },
  },
);
