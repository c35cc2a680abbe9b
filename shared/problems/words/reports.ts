import { words } from "../../kernel/words.ts";

export const reportProblems = words(
  {
    "release-not-confirmed": {
      title: "De uitkomsten zijn nog niet vrijgegeven",
      happened: "Een verslag kan pas worden gemaakt nadat twee medewerkers de uitkomsten hebben vrijgegeven.",
      advice: "Wacht tot de vrijgave is bevestigd en probeer het dan opnieuw.",
    },
    "report-not-ready": {
      title: "Dit bestand is nog niet klaar",
      happened: "Het bestand wordt nog gemaakt, of het maken is niet gelukt.",
      advice: "Wacht tot het klaar is. Is het niet gelukt, laat het dan opnieuw maken.",
    },
  },
  {
    "release-not-confirmed": {
      title: "The results have not been released yet",
      happened: "A report can only be made after two members of staff have released the results.",
      advice: "Wait until the release has been confirmed, then try again.",
    },
    "report-not-ready": {
      title: "This file is not ready yet",
      happened: "The file is still being made, or making it failed.",
      advice: "Wait until it is ready. If it failed, have it made again.",
    },
  },
);
