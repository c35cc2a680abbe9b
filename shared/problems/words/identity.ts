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
    "passkey-not-valid": {
      title: "Deze passkey werkt hier niet",
      happened: "De passkey is hier niet bekend, of het duurde te lang. Er is niets veranderd.",
      advice: "Probeer het opnieuw, of meld u op een andere manier aan.",
    },
    "passkey-last": {
      title: "Dit is uw laatste passkey",
      happened: "Zonder passkey kunt u zich met uw rol niet aanmelden. De passkey is niet verwijderd.",
      advice: "Maak eerst een andere passkey en verwijder deze daarna.",
    },
    "passkeys-full": {
      title: "U hebt al tien passkeys",
      happened: "Meer dan tien passkeys bewaren wij niet.",
      advice: "Verwijder eerst een passkey die u niet meer gebruikt.",
    },
    "sign-in-too-long-ago": {
      title: "Meld u eerst opnieuw aan",
      happened: "Hoe u zich aanmeldt, kunt u alleen kort na het aanmelden veranderen. Er is niets veranderd.",
      advice: "Meld u opnieuw aan en probeer het dan nog eens.",
    },
    "sign-in-too-weak": {
      title: "Meld u eerst aan met een passkey",
      happened: "U hebt al een passkey. Dan kunt u dit alleen veranderen als u zich daarmee hebt aangemeld.",
      advice: "Meld u aan met uw passkey. Bent u hem kwijt? Bel of mail het bureau.",
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
    "passkey-not-valid": {
      title: "This passkey does not work here",
      happened: "The passkey is not known here, or it took too long. Nothing has changed.",
      advice: "Try again, or sign in another way.",
    },
    "passkey-last": {
      title: "This is your last passkey",
      happened: "With your role you cannot sign in without a passkey. The passkey has not been removed.",
      advice: "Make another passkey first, and then remove this one.",
    },
    "passkeys-full": {
      title: "You have ten passkeys already",
      happened: "We keep no more than ten passkeys.",
      advice: "First remove a passkey that you no longer use.",
    },
    "sign-in-too-long-ago": {
      title: "Sign in again first",
      happened: "How you sign in can only be changed shortly after signing in. Nothing has changed.",
      advice: "Sign in again and then try once more.",
    },
    "sign-in-too-weak": {
      title: "Sign in with a passkey first",
      happened: "You have a passkey already. Then you can only change this after signing in with it.",
      advice: "Sign in with your passkey. Have you lost it? Call or write to the office.",
    },
  },
);
