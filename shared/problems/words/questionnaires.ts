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
    "questionnaire-unreadable": {
      title: "Dit bestand kunnen wij niet lezen",
      happened: "Het bestand is geen vragenlijst van Sectorspiegel, of er klopt iets niet in. Er is niets bewaard.",
      advice: "Kijk na of u het goede bestand hebt gekozen, of laat het opnieuw maken.",
    },
    "questionnaire-unchanged": {
      title: "Er is niets veranderd",
      happened: "Het concept is gelijk aan de versie waar het van gemaakt is. Een nieuwe versie zou niets toevoegen.",
      advice: "Wijzig het concept, of gooi het weg.",
    },
    "questionnaire-not-draft": {
      title: "Deze vragenlijst is geen concept",
      happened: "De vragenlijst ligt ter beoordeling of is vastgesteld. Daarom kan zij nu niet veranderen.",
      advice: "Laat haar teruggeven, of begin aan een nieuwe versie.",
    },
    "questionnaire-not-in-review": {
      title: "Deze vragenlijst ligt niet ter beoordeling",
      happened: "De vragenlijst is niet ter beoordeling aangeboden, of iemand anders heeft haar al beoordeeld.",
      advice: "Laad de pagina opnieuw en kijk hoe het ervoor staat.",
    },
    "questionnaire-not-published": {
      title: "Deze vragenlijst is niet vastgesteld",
      happened: "Dit kan alleen met vragenlijsten die zijn vastgesteld.",
      advice: "Stel de vragenlijst eerst vast, of kies een andere.",
    },
    "questionnaire-overtaken": {
      title: "Er is een nieuwere versie",
      happened: "Sinds dit concept is begonnen of aangeboden, is een andere versie van deze vragenlijst vastgesteld.",
      advice: "Vergelijk het concept met de nieuwste versie en bied het opnieuw aan.",
    },
    "draft-changed": {
      title: "Een collega was u voor",
      happened: "Iemand anders heeft dit concept gewijzigd nadat u het opende. Uw wijziging is niet bewaard.",
      advice: "Bekijk de wijzigingen van uw collega en bewaar uw eigen wijziging daarna opnieuw.",
    },
    "review-needs-second-person": {
      title: "Iemand anders moet deze vragenlijst vaststellen",
      happened: "U hebt de vragenlijst zelf ter beoordeling aangeboden. Vaststellen doet altijd een collega.",
      advice: "Vraag een collega de vragenlijst te beoordelen.",
    },
    "comparability-unfit": {
      title: "Deze vergelijking kan niet zo worden vastgelegd",
      happened: "Een van de vragen bestaat niet, staat er twee keer in, of er ontbreekt een reden.",
      advice: "Controleer de vragen en geef een reden als vragen niet vergelijkbaar zijn.",
    },
    "migration-impossible": {
      title: "Deze ronde kan niet naar die versie",
      happened:
        "Een ronde kan alleen overgaan naar een latere versie van dezelfde vragenlijst, en zolang zij niet is gesloten.",
      advice: "Kies een andere versie, of wijzig het plan van de ronde als zij nog niet is gestart.",
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
    "questionnaire-unreadable": {
      title: "We cannot read this file",
      happened: "The file is not a Sectorspiegel questionnaire, or something in it is wrong. Nothing has been stored.",
      advice: "Check that you chose the right file, or have it made again.",
    },
    "questionnaire-unchanged": {
      title: "Nothing has changed",
      happened: "The draft is equal to the version it was made from. A new version would add nothing.",
      advice: "Change the draft, or discard it.",
    },
    "questionnaire-not-draft": {
      title: "This questionnaire is not a draft",
      happened: "The questionnaire is in review or has been published. That is why it cannot change now.",
      advice: "Have it returned, or begin a new version.",
    },
    "questionnaire-not-in-review": {
      title: "This questionnaire is not in review",
      happened: "The questionnaire was not offered for review, or somebody else has reviewed it already.",
      advice: "Reload the page to see how it stands.",
    },
    "questionnaire-not-published": {
      title: "This questionnaire has not been published",
      happened: "This can only be done with questionnaires that have been published.",
      advice: "Publish the questionnaire first, or choose another.",
    },
    "questionnaire-overtaken": {
      title: "There is a newer version",
      happened: "Since this draft was begun or offered, another version of this questionnaire has been published.",
      advice: "Compare the draft with the newest version and offer it again.",
    },
    "draft-changed": {
      title: "A colleague was quicker",
      happened: "Somebody else changed this draft after you opened it. Your change has not been saved.",
      advice: "Look at what your colleague changed, and then save your own change again.",
    },
    "review-needs-second-person": {
      title: "Somebody else has to publish this questionnaire",
      happened: "You offered the questionnaire for review yourself. A colleague always publishes it.",
      advice: "Ask a colleague to review the questionnaire.",
    },
    "comparability-unfit": {
      title: "This comparison cannot be recorded like this",
      happened: "One of the questions does not exist, stands in it twice, or a reason is missing.",
      advice: "Check the questions, and give a reason where questions cannot be compared.",
    },
    "migration-impossible": {
      title: "This round cannot go to that version",
      happened: "A round can only move to a later version of the same questionnaire, and only until it has closed.",
      advice: "Choose another version, or change the plan of the round if it has not been launched.",
    },
  },
);
