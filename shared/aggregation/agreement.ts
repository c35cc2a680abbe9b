import { words } from "../kernel/words.ts";
import { fewestAnswers } from "./record.ts";

/**
 * The reading agreement in plain words, for invitation, first page and each question. It says no more than what the
 * release does, and imports nothing that a respondent's page would not have anyway.
 */
export const agreement = words(
  {
    title: "Wie leest uw antwoorden?",
    classes: {
      position: {
        what: "Uw oordeel",
        named: "De commissie leest dit met de naam van uw organisatie. Anderen zien alleen groepscijfers.",
        unnamed: "Alleen als groepscijfer, samen met anderen die zonder naam antwoorden.",
      },
      figure: {
        what: "Uw cijfers",
        named: "Alleen als groepscijfer, ook voor de commissie.",
        unnamed: "Alleen als groepscijfer, samen met anderen die zonder naam antwoorden.",
      },
      text: {
        what: "Uw teksten",
        named: "De commissie leest dit met de naam van uw organisatie. Verder niemand, tenzij u dat wilt.",
        unnamed: "Niemand leest dit, tenzij u deze tekst met naam voor de commissie openstelt.",
      },
      confidential: {
        what: "Wat u vertrouwelijk schrijft",
        named: "Alleen de commissie leest dit. Het komt in geen enkel cijfer en geen enkel rapport.",
        unnamed: "Niemand leest dit, tenzij u deze tekst met naam voor de commissie openstelt.",
      },
    },
    refusal: `Zonder naam telt uw antwoord alleen mee als minstens ${fewestAnswers} organisaties dit kiezen. Nu is dat onzeker.`,
    openedFollowUp:
      "Deze vraag kreeg u door een eerder antwoord. Wie uw tekst leest, weet dus ook dat antwoord. Het telt dan niet meer mee in de groepscijfers.",
    promise:
      "Of een uitsplitsing te zien is, hangt af van wie heeft geantwoord, nooit van wat er is geantwoord. Uit de groepscijfers is van geen enkele organisatie een antwoord af te leiden, ook niet door één andere deelnemer.",
    status:
      "Dat u meedoet, is niet geheim. Medewerkers van de Vereniging Hogescholen zien dat, en geen enkel antwoord.",
  },
  {
    title: "Who reads your answers?",
    classes: {
      position: {
        what: "Your opinion",
        named: "The committee reads this with your organisation’s name. Others see group figures only.",
        unnamed: "As a group figure only, together with others who answer without a name.",
      },
      figure: {
        what: "Your figures",
        named: "As a group figure only, for the committee too.",
        unnamed: "As a group figure only, together with others who answer without a name.",
      },
      text: {
        what: "Your texts",
        named: "The committee reads this with your organisation’s name. Nobody else, unless you wish.",
        unnamed: "Nobody reads this, unless you open this text by name to the committee.",
      },
      confidential: {
        what: "What you write in confidence",
        named: "Only the committee reads this. It is in no figure and no report.",
        unnamed: "Nobody reads this, unless you open this text by name to the committee.",
      },
    },
    refusal: `Without a name your answer only counts if at least ${fewestAnswers} organisations choose this. For now that is uncertain.`,
    openedFollowUp:
      "You were asked this because of an earlier answer. Whoever reads your text knows that answer too. It no longer counts in the group figures.",
    promise:
      "Whether a breakdown is shown depends on who answered, never on what was answered. No organisation’s answer can be worked out from the group figures, not even by one other participant.",
    status:
      "That you take part is no secret. Staff of the association of universities of applied sciences see it, and no answer at all.",
  },
);
