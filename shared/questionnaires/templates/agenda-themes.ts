import { pick } from "./writing.ts";

/** What the covenant's collaboration agenda names under its three themes; a round may put another agenda in its place. */
export const subthemes = [
  pick(
    "T1a",
    "Instroom verbreden, onder andere via om- en bijscholing",
    "Broaden intake, among other ways through reskilling and upskilling",
  ),
  pick(
    "T1b",
    "Studenten verantwoord sneller aan het werk via leren en werken",
    "Students responsibly at work sooner through learning and working",
  ),
  pick("T1c", "(Startende) professionals behouden", "Retain (starting) professionals"),
  pick(
    "T2a",
    "Praktijkgericht onderzoek vertalen naar opleidingen en scholing",
    "Translate practice-oriented research into programmes and training",
  ),
  pick(
    "T2b",
    "De beroepspraktijk vernieuwen in onderzoekstrajecten",
    "Renew professional practice in research projects",
  ),
  pick(
    "T3a",
    "Een gezamenlijk beeld van de vraag op de arbeidsmarkt",
    "A shared view of the needs of the labour market",
  ),
  pick("T3b", "Nieuwe onderwijsarrangementen in de regio", "New education arrangements in the region"),
  pick(
    "T3c",
    "Arrangementen die sectoren aantrekkelijker maken voor studenten",
    "Arrangements that make sectors more attractive to students",
  ),
];
