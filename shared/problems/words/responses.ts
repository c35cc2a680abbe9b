import { words } from "../../kernel/words.ts";

export const responseProblems = words(
  {
    "agreement-not-accepted": {
      title: "Lees eerst de leesafspraak",
      happened: "U kunt pas antwoorden als u de leesafspraak hebt aanvaard. Daarin staat wie uw antwoorden leest.",
      advice: "Ga naar de leesafspraak en maak uw keuze.",
    },
    "answer-unknown-question": {
      title: "Deze vraag hoort niet bij uw vragenlijst",
      happened: "Er is een antwoord verstuurd op een vraag die niet in uw vragenlijst staat. Er is niets bewaard.",
      advice: "Herlaad de pagina en beantwoord de vragen die u daar ziet.",
    },
    "answer-unfit": {
      title: "Dit antwoord past niet bij de vraag",
      happened: "Het antwoord heeft niet de vorm die bij de vraag hoort. Er is niets bewaard.",
      advice: "Kijk het antwoord na bij de vraag die is aangegeven.",
    },
    "answers-incomplete": {
      title: "Er staan nog vragen open",
      happened: "Versturen kan pas als alle verplichte vragen zijn beantwoord.",
      advice: "Beantwoord de vragen die zijn aangegeven. ‘Geen opgave’ is ook een antwoord.",
    },
    "response-locked": {
      title: "Uw antwoorden staan vast",
      happened: "De ronde is gesloten. Daarom kunnen antwoorden niet meer veranderen.",
      advice: "U kunt uw antwoorden nog wel lezen.",
    },
    "response-not-started": {
      title: "Er is nog geen antwoord",
      happened: "Uw organisatie is nog niet begonnen met antwoorden.",
      advice: "Open de vragenlijst en begin bij de leesafspraak.",
    },
    "save-repeated-differently": {
      title: "Deze wijziging was al bewaard, met een andere inhoud",
      happened: "Uw browser stuurde onder hetzelfde nummer twee verschillende wijzigingen. De eerste is bewaard.",
      advice: "Herlaad de pagina en kijk uw laatste antwoorden na.",
    },
    "nothing-to-submit": {
      title: "Er is niets om te versturen of in te trekken",
      happened: "Deze stap past niet bij hoe ver uw antwoorden nu zijn.",
      advice: "Herlaad de pagina om te zien hoe ver uw antwoorden zijn.",
    },
    "decline-needs-reason": {
      title: "Schrijf kort op waarom u niet meedoet",
      happened: "U koos ‘anders’. Dan horen daar enkele woorden bij.",
      advice: "Vul een korte reden in.",
    },
    "colleague-answers-elsewhere": {
      title: "Deze collega werkt ook mee aan een ander antwoord",
      happened:
        "Op dit adres is in deze ronde al iemand die voor een andere organisatie meewerkt. Wie voor twee organisaties meewerkt, kan van beide de antwoorden lezen.",
      advice: "Weet u zeker dat dit de bedoeling is? Bevestig de uitnodiging dan, of kies iemand anders.",
    },
    "answer-not-asked-back": {
      title: "Deze vraag staat nu dicht",
      happened: "U verstuurde uw antwoorden al. Alleen de vragen waarover verduidelijking is gevraagd, staan open.",
      advice: "Beantwoord die vragen en verstuur opnieuw. Daarna kunt u weer alles wijzigen, tot de ronde sluit.",
    },
    "colleague-unknown": {
      title: "Deze collega werkt hier niet mee",
      happened: "U noemde iemand die niet of niet meer meewerkt aan dit antwoord. Er is niets gewijzigd.",
      advice: "Herlaad de pagina, of nodig de collega eerst uit.",
    },
    "coordinator-stays": {
      title: "De coördinator kan niet worden verwijderd of een andere rol krijgen",
      happened: "Elk antwoord heeft één coördinator. Er is niets gewijzigd.",
      advice: "Draag de coördinatie eerst over aan een collega.",
    },
    "team-full": {
      title: "Er werken al veertig collega's mee",
      happened: "Meer dan veertig mensen kunnen niet aan één antwoord meewerken.",
      advice: "Verwijder eerst een collega die niet meer meewerkt.",
    },
    "review-not-possible": {
      title: "Nalezen kan nu niet",
      happened: "Laten nalezen kan als de antwoorden zijn begonnen en nog niet zijn verstuurd.",
      advice: "Herlaad de pagina om te zien hoe ver uw antwoorden zijn.",
    },
  },
  {
    "agreement-not-accepted": {
      title: "Read the reading agreement first",
      happened: "You can only answer once you have accepted the reading agreement. It says who reads your answers.",
      advice: "Go to the reading agreement and make your choice.",
    },
    "answer-unknown-question": {
      title: "This question is not in your questionnaire",
      happened: "An answer was sent to a question that is not in your questionnaire. Nothing has been stored.",
      advice: "Reload the page and answer the questions that you see there.",
    },
    "answer-unfit": {
      title: "This answer does not fit the question",
      happened: "The answer does not have the form that belongs to the question. Nothing has been stored.",
      advice: "Check the answer to the question that is pointed out.",
    },
    "answers-incomplete": {
      title: "Some questions are still open",
      happened: "You can only submit once all required questions have been answered.",
      advice: "Answer the questions that are pointed out. ‘No statement’ is an answer too.",
    },
    "response-locked": {
      title: "Your answers are final",
      happened: "The round is closed. That is why answers can no longer change.",
      advice: "You can still read your answers.",
    },
    "response-not-started": {
      title: "There is no answer yet",
      happened: "Your organisation has not started answering yet.",
      advice: "Open the questionnaire and start with the reading agreement.",
    },
    "save-repeated-differently": {
      title: "This change had already been saved, with other content",
      happened: "Your browser sent two different changes under the same number. The first has been saved.",
      advice: "Reload the page and check your latest answers.",
    },
    "nothing-to-submit": {
      title: "There is nothing to submit or withdraw",
      happened: "This step does not fit how far your answers are now.",
      advice: "Reload the page to see how far your answers are.",
    },
    "decline-needs-reason": {
      title: "Write briefly why you do not take part",
      happened: "You chose ‘otherwise’. That needs a few words.",
      advice: "Fill in a short reason.",
    },
    "colleague-answers-elsewhere": {
      title: "This colleague also works on another answer",
      happened:
        "In this round, somebody with this address already works for another organisation. Whoever works for two organisations can read the answers of both.",
      advice: "Are you sure that this is meant? Then confirm the invitation, or choose somebody else.",
    },
    "answer-not-asked-back": {
      title: "This question is closed now",
      happened: "You have sent your answers. Only the questions that were asked to be clarified are open.",
      advice: "Answer those questions and send again. After that you can change everything until the round closes.",
    },
    "colleague-unknown": {
      title: "This colleague does not work here",
      happened: "You named somebody who does not work on this answer, or no longer. Nothing has been changed.",
      advice: "Reload the page, or invite the colleague first.",
    },
    "coordinator-stays": {
      title: "The coordinator cannot be removed or get another role",
      happened: "Every answer has one coordinator. Nothing has been changed.",
      advice: "First hand over the coordination to a colleague.",
    },
    "team-full": {
      title: "Forty colleagues work here already",
      happened: "No more than forty people can work on one answer.",
      advice: "First remove a colleague who no longer takes part.",
    },
    "review-not-possible": {
      title: "Reading along is not possible now",
      happened: "You can ask others to read along once answers have begun and before they are sent.",
      advice: "Reload the page to see how far your answers are.",
    },
  },
);
