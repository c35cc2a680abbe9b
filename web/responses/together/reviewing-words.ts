import { words } from "#shared/kernel/words.ts";

/** Having the answers read within the organisation before they are sent. */
export const reviewingWords = words(
  {
    beingRead: (by: string, when: string) => `Uw antwoorden worden nagelezen. ${by} vroeg dat ${when}.`,
    beingReadWhat: "U kunt nog wijzigen. Wie naleest, ziet dat meteen.",
    returnedBy: (by: string, when: string) => `${by} gaf de antwoorden terug, ${when}`,
    heading: "Laten nalezen door collega’s",
    who: (names: string) =>
      `${names} krijgt of krijgen een mail met de vraag om na te lezen. Schrijven kan intussen nog.`,
    nobody: "Er is nog niemand die naleest. Nodig eerst een tekenbevoegde of een meelezer uit.",
    toColleagues: "Naar collega’s",
    ask: "Vraag om na te lezen",
    asking: "Wordt gevraagd…",
    askAgain: "Wijzigt u nog iets wezenlijks? Vraag dan daarna opnieuw om na te lezen.",
    read: "U leest na",
    readWhat: (by: string) => `${by} vraagt u om deze antwoorden na te lezen voor ze naar de commissie gaan.`,
    changedSince: (count: number) =>
      count === 1
        ? "Daarna is nog 1 antwoord gewijzigd. Het is hieronder gemerkt."
        : `Daarna zijn nog ${count} antwoorden gewijzigd. Ze zijn hieronder gemerkt.`,
    changedMark: "Gewijzigd nadat om nalezen is gevraagd",
    return: "Geef terug met opmerkingen",
    returnWhat: "Wat moet er nog gebeuren?",
    returnHelp: "De schrijvers lezen dit boven hun vragen. De coördinator krijgt er een mail over.",
    returning: "Wordt teruggegeven…",
    returned: "De antwoorden zijn teruggegeven. De coördinator krijgt een mail.",
    wordsFirst: "Schrijf eerst wat er nog moet gebeuren.",
    agree: "Is alles goed? Dan hoeft u niets te doen: de tekenbevoegde of de coördinator verstuurt de antwoorden.",
    agreeToSend: "Is alles goed? Verstuur de antwoorden dan hieronder.",
    readyToSign: "Klaar om te versturen",
    readHeading: "De antwoorden van uw organisatie",
    readLead: "U leest mee. Wijzigen doen de schrijvers; u kunt bij elke vraag een opmerking maken.",
    notBegun: "Uw collega’s zijn nog niet begonnen",
    notBegunWhat: "Zodra er een antwoord is, leest u het hier. Deze pagina werkt vanzelf bij.",
    failed: {
      unreached: "Er is geen verbinding. Probeer het zo nog eens.",
      "review-not-possible": "Dit kan nu niet: er is nog niets te lezen, of de antwoorden zijn al verstuurd.",
      otherwise: "Dit is niet gelukt. Probeer het opnieuw.",
    },
  },
  {
    beingRead: (by, when) => `Your answers are being read. ${by} asked for that ${when}.`,
    beingReadWhat: "You can still change them. Whoever reads sees that at once.",
    returnedBy: (by, when) => `${by} returned the answers, ${when}`,
    heading: "Having colleagues read along",
    who: (names) => `${names} will receive a mail asking to read along. Writing remains possible meanwhile.`,
    nobody: "Nobody reads along yet. First invite a signatory or a reader.",
    toColleagues: "To colleagues",
    ask: "Ask for a last reading",
    asking: "Asking…",
    askAgain: "Do you still change something essential? Then ask for a reading again afterwards.",
    read: "You read along",
    readWhat: (by) => `${by} asks you to read these answers before they go to the committee.`,
    changedSince: (count) =>
      count === 1
        ? "1 answer was changed after that. It is marked below."
        : `${count} answers were changed after that. They are marked below.`,
    changedMark: "Changed after the reading was asked for",
    return: "Return with remarks",
    returnWhat: "What is still to be done?",
    returnHelp: "Those who write read this above their questions. The coordinator receives a mail about it.",
    returning: "Returning…",
    returned: "The answers have been returned. The coordinator receives a mail.",
    wordsFirst: "First write what is still to be done.",
    agree: "Is everything right? Then you need do nothing: the signatory or the coordinator sends the answers.",
    agreeToSend: "Is everything right? Then send the answers below.",
    readyToSign: "Ready to send",
    readHeading: "The answers of your organisation",
    readLead: "You read along. Those who write make the changes; you can comment at every question.",
    notBegun: "Your colleagues have not begun",
    notBegunWhat: "As soon as there is an answer you read it here. This page updates itself.",
    failed: {
      unreached: "There is no connection. Please try again in a moment.",
      "review-not-possible": "Not possible now: there is nothing to read yet, or the answers have been sent.",
      otherwise: "This did not succeed. Please try again.",
    },
  },
);
