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
  },
);
