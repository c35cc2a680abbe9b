import { importance, mastery } from "../option-sets.ts";
import { both, pick, section } from "../writing.ts";
import { aspects } from "./fit-aspects.ts";

const fitSettings = {
  rows: aspects,
  scales: [
    {
      id: "importance",
      label: both("Belang", "Importance"),
      options: importance,
      notApplicable: true,
    },
    {
      id: "mastery",
      label: both("Beheersing", "Mastery"),
      options: mastery,
      notApplicable: true,
    },
  ],
  tension: {
    label: both("Knelpunt: belangrijk en onvoldoende", "Sore point: important and insufficient"),
    from: "important",
    upTo: "insufficient",
  },
};

export const fit = section("D")([
  {
    id: "sv.fit",
    kind: "paired-matrix",
    text: both(
      "Hoe belangrijk zijn deze aspecten bij starters, en hoe goed zijn pas afgestudeerde hbo'ers erin?",
      "How important are these aspects in starters, and how good are recent hbo graduates at them?",
    ),
    required: true,
    readBy: "position",
    covenant: "T2a",
    settings: fitSettings,
  },
  {
    id: "sv.fit.domains",
    kind: "multi",
    text: both("Voor welke domeinen is uw oordeel anders?", "For which domains is your judgement different?"),
    help: both(
      "Daarvoor vragen wij het hieronder nog eens. Is uw oordeel overal hetzelfde? Sla deze vraag dan over.",
      "For these we ask again below. Is your judgement the same everywhere? Then skip this question.",
    ),
    required: false,
    readBy: "position",
    optionsFrom: "domains",
    settings: { options: [], max: 3 },
  },
  {
    id: "sv.fit.domain",
    kind: "paired-matrix",
    forEach: "domains",
    text: both(
      "Hoe belangrijk zijn deze aspecten, en hoe goed zijn pas afgestudeerden in dit domein erin?",
      "How important are these aspects, and how good are recent graduates in this domain at them?",
    ),
    required: true,
    readBy: "position",
    covenant: "T2a",
    visibleIf: "@element in sv.fit.domains",
    settings: fitSettings,
  },
  {
    id: "sv.fitwhy",
    kind: "long-text",
    text: both(
      "U geeft aan dat een belangrijk aspect onvoldoende is. Wat gaat er mis?",
      "You say that an important aspect is insufficient. What goes wrong?",
    ),
    required: true,
    readBy: "text",
    visibleIf: "anyRow(sv.fit, importance >= 4 && mastery <= 2)",
    settings: { maxLength: 1200 },
  },
  {
    id: "sv.ramp",
    kind: "single",
    text: both(
      "Hoe lang duurt het voor een startende hbo'er volledig inzetbaar is?",
      "How long does it take before a starting graduate is fully productive?",
    ),
    required: true,
    readBy: "position",
    covenant: "T1b",
    settings: {
      ordered: true,
      options: [
        pick("under-3-months", "korter dan 3 maanden", "less than 3 months"),
        pick("3-6-months", "3 tot 6 maanden", "3 to 6 months"),
        pick("6-12-months", "6 tot 12 maanden", "6 to 12 months"),
        pick("over-12-months", "langer dan 12 maanden", "more than 12 months"),
        { ...pick("varies", "verschilt te veel", "varies too much"), aside: true },
      ],
    },
  },
  {
    id: "sv.fitgrade",
    kind: "grade",
    text: both(
      "Welk rapportcijfer geeft u de aansluiting van het hbo op uw branche?",
      "What mark out of ten do you give the fit between hbo and your branch?",
    ),
    required: true,
    readBy: "position",
    settings: { notStated: true },
  },
]);
