import { words } from "../../kernel/words.ts";

export const questionnaireProblems = words(
  {
    "questionnaire-faulty": {
      title: "In deze vragenlijst zitten fouten",
      happened: "De vragenlijst is niet vastgesteld, omdat er nog fouten in zitten.",
      advice: "Los de genoemde fouten op en stel de vragenlijst opnieuw vast.",
    },
    "questionnaire-unknown": {
      title: "Deze vragenlijst kennen wij niet",
      happened: "De gekozen vragenlijst of het gekozen sjabloon bestaat niet, of past niet bij deze ronde.",
      advice: "Kies een andere vragenlijst.",
    },
    "questionnaire-in-use": {
      title: "Deze vragenlijst is in gebruik",
      happened: "Een ronde gebruikt deze vragenlijst. Daarom kan zij niet meer veranderen.",
      advice: "Maak een nieuwe versie van de vragenlijst.",
    },
  },
  {
    "questionnaire-faulty": {
      title: "This questionnaire contains mistakes",
      happened: "The questionnaire has not been published, because there are still mistakes in it.",
      advice: "Correct the mistakes that are named and publish the questionnaire again.",
    },
    "questionnaire-unknown": {
      title: "We do not know this questionnaire",
      happened: "The questionnaire or template that was chosen does not exist, or does not fit this round.",
      advice: "Choose another questionnaire.",
    },
    "questionnaire-in-use": {
      title: "This questionnaire is in use",
      happened: "A round uses this questionnaire. That is why it can no longer change.",
      advice: "Make a new version of the questionnaire.",
    },
  },
);
