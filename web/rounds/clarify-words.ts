import { words } from "#shared/kernel/words.ts";

export const clarifyWords = words(
  {
    begin: "Vraag om verduidelijking",
    heading: "Om verduidelijking vragen",
    lead: "U leest geen antwoorden. Wat de organisatie verstuurde, telt tot zij opnieuw verstuurt; intussen staan alleen deze vragen open.",
    whom: "Aan welke organisatie?",
    whomFirst: "Kies een organisatie die al verstuurde.",
    section: "Deel van de vragenlijst",
    questions: "Welke vragen?",
    questionsFirst: "Kies minstens één vraag.",
    reason: "Wat wilt u weten?",
    reasonHelp: "De organisatie leest dit bij de vragen, na het aanmelden.",
    reasonFirst: "Schrijf kort wat er onduidelijk is.",
    send: "Vraag het",
    asked: "om verduidelijking gevraagd",
  },
  {
    begin: "Ask for clarification",
    heading: "Asking for clarification",
    lead: "You read no answers. What the organisation sent counts until it sends again; meanwhile only these questions are open.",
    whom: "Which organisation?",
    whomFirst: "Choose an organisation that has sent its answers.",
    section: "Section of the questionnaire",
    questions: "Which questions?",
    questionsFirst: "Choose at least one question.",
    reason: "What would you like to know?",
    reasonHelp: "The organisation reads this with the questions, after signing in.",
    reasonFirst: "Write briefly what is unclear.",
    send: "Ask",
    asked: "asked to clarify",
  },
);
