import { fewestForPercentages } from "../aggregation/derived.ts";
import { bandWidth, fewestAnswers } from "../aggregation/record.ts";
import { words } from "../kernel/words.ts";

type Counted = { readonly exact: number; readonly bound: number; readonly silent: number };

const others = bandWidth + 1;

/** The running text of the chapters that every report has. */
export const chapterWords = words(
  {
    inShort: "In het kort",
    lead: (submitted: number, title: string) =>
      `Dit rapport vertelt wat ${submitted} ${submitted === 1 ? "organisatie antwoordde" : "organisaties antwoordden"} op de vragen van “${title}”.`,
    keyTookPart: "gevraagde organisaties deden mee",
    keyQuestions: "vragen in de vragenlijst",
    keyFigures: "figuren in dit rapport",
    counted: ({ exact, bound, silent }: Counted) =>
      `Van ${exact} ${exact === 1 ? "vraag" : "vragen"} tonen wij alle aantallen. Bij ${bound} ${bound === 1 ? "vraag" : "vragen"} koos ergens bijna iedereen hetzelfde; daar zeggen wij hoeveel het er minstens of hoogstens waren. Van ${silent} gesloten ${silent === 1 ? "vraag" : "vragen"} tonen wij geen aantallen. Waarom, staat bij elke figuur en in het hoofdstuk “Methode en grenzen”.`,

    howToRead: "Zo leest u een figuur",
    howToReadWhat: [
      "Een gevulde balk is een aantal organisaties. Het aantal staat erbij.",
      "Een gearceerde balk is een ondergrens: minstens zoveel organisaties. Hoeveel het er precies zijn, tonen wij niet.",
      "Een grijze balk staat naast de schaal, zoals “geen opgave”.",
      "Bruin staat voor weinig of oneens, blauwgroen voor veel of eens. Het midden is lichtgrijs.",
    ].join("\n"),

    assignment: "Opdracht en werkwijze",
    asked: (title: string, sector: string, opened: string, closed: string) =>
      `De ronde “${title}” ging over de sector ${sector}. Organisaties konden antwoorden van ${opened} tot en met ${closed}.`,
    questionnaire: (questions: number, sections: number) =>
      `De vragenlijst heeft ${questions} vragen in ${sections} ${sections === 1 ? "onderdeel" : "onderdelen"}. Zij staat in een bijlage.`,
    committee: "De commissie bestaat uit:",
    committeeReads:
      "Alleen de commissie en haar secretaris lezen antwoorden met de naam van een organisatie erbij. De Vereniging Hogescholen ziet wie meedoet, maar nooit wat iemand antwoordt.",

    response: "Verantwoording van de respons",
    responseWhat:
      "Wie is gevraagd, en wie deed mee? De telling is opnieuw gemaakt nadat de ronde was gesloten. Daarna kon geen antwoord meer veranderen.",
    missing: (silent: number) =>
      `${silent} ${silent === 1 ? "organisatie deed" : "organisaties deden"} niet mee. Wat zij vinden, weten wij niet. Houd daar rekening mee bij het lezen van de cijfers.`,
    nobodyMissing: "Alle gevraagde organisaties deden mee.",
    twoGroups:
      "Een organisatie kiest vooraf of de commissie haar antwoorden met naam leest. Wie dat niet wil, antwoordt zonder naam. Wij tellen deze twee groepen apart, en nooit bij elkaar op.",
    groupTooSmall: {
      named: "Minder dan vijf organisaties antwoordden met naam. Over hen staan er daarom geen cijfers in dit rapport.",
      unnamed:
        "Minder dan vijf organisaties antwoordden zonder naam. Over hen staan er daarom geen cijfers in dit rapport.",
    },

    more: "Overige vragen",

    method: "Methode en grenzen",
    methodWhat: [
      "Dit is geen steekproef. Alle organisaties op de lijst zijn gevraagd. Daarom staan er geen foutmarges of toetsen in dit rapport. Onzeker is vooral wat de organisaties vinden die niet meededen.",
      "Elke organisatie telt één keer, hoe groot zij ook is. Organisaties die samen antwoorden, tellen als één.",
      `Wij noemen eerst aantallen. Vanaf ${fewestForPercentages} antwoorden staat er een percentage bij.`,
      "“Niet van toepassing” en “geen opgave” zijn ook antwoorden. Zij tellen mee in het aantal antwoorden, maar staan naast de schaal. Een vraag die leeg bleef, telt niet mee.",
      "Het middelste antwoord krijgt u als u alle antwoorden op volgorde van de schaal legt en het midden neemt.",
      "Een bedrijf kan lid zijn van meer dan één organisatie. Aantallen bedrijven of banen van organisaties mag u daarom niet bij elkaar optellen.",
    ].join("\n"),
    protection: "Zo beschermen wij antwoorden",
    protectionWhat: [
      `Een figuur gaat altijd over minstens ${fewestAnswers} organisaties.`,
      `Wij tonen precieze aantallen als minstens ${others} organisaties iets anders antwoordden dan het meest gekozen antwoord. Koos bijna iedereen hetzelfde, dan zeggen wij alleen hoeveel organisaties dat minstens waren. Zo is van geen enkele organisatie af te leiden wat zij antwoordde, ook niet door één andere deelnemer.`,
      "Of een uitsplitsing zichtbaar is, hangt af van wie heeft geantwoord, nooit van wat er is geantwoord.",
      "Hangt een vraag af van een andere vraag, dan tonen wij haar alleen als alle aantallen van die andere vraag bekend zijn.",
      "Van getallen tonen wij hoeveel organisaties er in een klasse vallen. Het hoogste, het laagste of een los getal tonen wij nooit.",
      "“Niet getoond” betekent niet nul. Het betekent dat wij het niet kunnen laten zien zonder te verraden wat een organisatie antwoordde.",
    ].join("\n"),
    same: "Dezelfde cijfers, altijd",
    sameWhat: (release: string, basis: string) =>
      `Twee medewerkers hebben deze cijfers samen vrijgegeven. Sindsdien veranderen zij niet meer. Zij zijn te herkennen aan vrijgave ${release} en controlegetal ${basis}.`,

    tables: "Tabellen bij de figuren",
    tablesWhat: "Alle figuren nog eens, in rijen en kolommen.",
    questions: "Vragenlijst",
    questionsWhat: (version: string) => `Versie ${version} van de vragenlijst, zoals organisaties haar kregen.`,
    number: "Nr.",
    question: "Vraag",
    kind: "Soort vraag",
    reads: "Wie leest het antwoord",
    readBy: {
      position: "De commissie met naam; anderen als aantal",
      figure: "Iedereen, alleen als aantal",
      text: "Alleen de commissie",
      confidential: "Alleen de commissie",
    },
    conditional: "Niet aan iedereen gesteld.",
    participants: "Deelnemers",
    participantsWhat: "Deze organisaties hebben hun antwoorden verstuurd. Wat zij antwoordden, staat hier niet.",
  },
  {
    inShort: "In short",
    lead: (submitted, title) =>
      `This report tells what ${submitted} ${submitted === 1 ? "organisation" : "organisations"} answered to the questions of “${title}”.`,
    keyTookPart: "organisations that were asked took part",
    keyQuestions: "questions in the questionnaire",
    keyFigures: "figures in this report",
    counted: ({ exact, bound, silent }) =>
      `Of ${exact} ${exact === 1 ? "question" : "questions"} we show all counts. With ${bound} ${bound === 1 ? "question" : "questions"} almost everyone chose the same somewhere; there we say how many it were at least or at most. Of ${silent} closed ${silent === 1 ? "question" : "questions"} we show no counts. The reason stands with each figure and in the chapter “Method and limits”.`,

    howToRead: "How to read a figure",
    howToReadWhat: [
      "A filled bar is a number of organisations. The number stands beside it.",
      "A hatched bar is a lower bound: at least so many organisations. We do not show how many they are exactly.",
      "A grey bar stands beside the scale, such as “not stated”.",
      "Brown stands for little or disagree, blue-green for much or agree. The middle is light grey.",
    ].join("\n"),

    assignment: "Assignment and approach",
    asked: (title, sector, opened, closed) =>
      `The round “${title}” was about the sector ${sector}. Organisations could answer from ${opened} up to and including ${closed}.`,
    questionnaire: (questions, sections) =>
      `The questionnaire has ${questions} questions in ${sections} ${sections === 1 ? "section" : "sections"}. It stands in an appendix.`,
    committee: "The committee consists of:",
    committeeReads:
      "Only the committee and its secretary read answers with the name of an organisation beside them. The association of universities of applied sciences sees who takes part, but never what anybody answers.",

    response: "Who took part",
    responseWhat:
      "Who was asked, and who took part? The count was made anew after the round was closed. From then on no answer could change.",
    missing: (silent) =>
      `${silent} ${silent === 1 ? "organisation" : "organisations"} did not take part. What they think we do not know. Bear that in mind when you read the figures.`,
    nobodyMissing: "All organisations that were asked took part.",
    twoGroups:
      "An organisation chooses beforehand whether the committee reads its answers by name. Who does not want that answers without a name. We count these two groups apart, and never together.",
    groupTooSmall: {
      named: "Fewer than five organisations answered with a name. That is why this report has no figures about them.",
      unnamed:
        "Fewer than five organisations answered without a name. That is why this report has no figures about them.",
    },

    more: "Other questions",

    method: "Method and limits",
    methodWhat: [
      "This is not a sample. All organisations on the list were asked. That is why this report has no margins of error and no tests. What is uncertain is mostly what those think who did not take part.",
      "Every organisation counts once, however large it is. Organisations that answer together count as one.",
      `We give counts first. From ${fewestForPercentages} answers on a percentage stands beside them.`,
      "“Not applicable” and “not stated” are answers too. They count among the answers, but stand beside the scale. A question that was left blank does not count.",
      "You find the middle answer by laying all answers in the order of the scale and taking the one in the middle.",
      "A company can be a member of more than one organisation. So numbers of companies or jobs of organisations cannot be added up.",
    ].join("\n"),
    protection: "How we protect answers",
    protectionWhat: [
      `A figure is always about at least ${fewestAnswers} organisations.`,
      `We show exact counts where at least ${others} organisations answered something else than the answer chosen most. Where almost everyone chose the same we only say how many that were at least. So nobody can tell what any one organisation answered, not even one other participant.`,
      "Whether a breakdown can be seen depends on who answered, never on what was answered.",
      "Where a question depends on another one, we only show it if all counts of that other question are known.",
      "Of numbers we show how many organisations fall in a class. We never show the highest, the lowest or a single number.",
      "“Not shown” does not mean zero. It means that we cannot show it without giving away what an organisation answered.",
    ].join("\n"),
    same: "The same figures, always",
    sameWhat: (release, basis) =>
      `Two members of staff released these figures together. Since then they do not change. They are known by release ${release} and check number ${basis}.`,

    tables: "Tables of the figures",
    tablesWhat: "All figures once more, in rows and columns.",
    questions: "Questionnaire",
    questionsWhat: (version) => `Version ${version} of the questionnaire, as organisations received it.`,
    number: "No.",
    question: "Question",
    kind: "Kind of question",
    reads: "Who reads the answer",
    readBy: {
      position: "The committee by name; others as a count",
      figure: "Everyone, as a count only",
      text: "Only the committee",
      confidential: "Only the committee",
    },
    conditional: "Not asked of everyone.",
    participants: "Participants",
    participantsWhat: "These organisations submitted their answers. What they answered is not told here.",
  },
);
