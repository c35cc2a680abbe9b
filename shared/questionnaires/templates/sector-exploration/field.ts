import { impact } from "../option-sets.ts";
import { both, pick, section } from "../writing.ts";

const trends = [
  pick("digitalisation", "digitalisering en AI", "digitalisation and AI"),
  pick("energy", "energietransitie en klimaat", "energy transition and climate"),
  pick("circular", "circulaire economie", "circular economy"),
  pick("ageing", "vergrijzing van personeel", "ageing workforce"),
  pick("care-demand", "veranderende zorg- of ondersteuningsvraag", "changing demand for care or support"),
  pick("international", "internationalisering", "internationalisation"),
  pick("regulation", "nieuwe wet- en regelgeving", "new laws and regulations"),
  pick("interdisciplinary", "interdisciplinair samenwerken", "working across disciplines"),
  pick("flexible-work", "flexibel werk en zzp", "flexible work and self-employment"),
  pick("security", "veiligheid en cyberweerbaarheid", "safety and cyber resilience"),
];

export const field = section("C")([
  {
    id: "sv.trends",
    kind: "matrix",
    text: both(
      "Hoe groot is de invloed van deze ontwikkelingen op het werk van hbo'ers in uw branche, de komende 5 jaar?",
      "How large is the impact of these developments on hbo-level work in your branch in the next 5 years?",
    ),
    required: true,
    readBy: "position",
    covenant: "T3a",
    settings: {
      options: impact,
      notApplicable: true,
      rows: trends,
    },
  },
  {
    id: "sv.trendtop3",
    kind: "rank",
    text: both("Zet de 3 belangrijkste ontwikkelingen op volgorde.", "Put the 3 most important developments in order."),
    required: true,
    readBy: "position",
    covenant: "T3a",
    settings: { options: trends, pick: 3 },
  },
  {
    id: "sv.trendmiss",
    kind: "long-text",
    text: both("Welke ontwikkeling missen wij?", "Which development are we missing?"),
    required: false,
    readBy: "text",
    settings: { maxLength: 800 },
  },
]);
