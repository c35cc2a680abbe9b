import { words } from "../../kernel/words.ts";

export const aggregationProblems = words(
  {
    "release-needs-second-person": {
      title: "Een ander moet dit bevestigen",
      happened: "Een vrijgave wordt voorgesteld door de een en bevestigd door een ander. U hebt haar zelf voorgesteld.",
      advice: "Vraag een collega om de vrijgave te bevestigen.",
    },
    "release-exists": {
      title: "Deze vrijgave is al voorgesteld of bevestigd",
      happened: "Voor deze ronde is al een vrijgave voorgesteld of bevestigd.",
      advice: "Herlaad de pagina om te zien hoe ver de vrijgave is.",
    },
    "release-not-proposed": {
      title: "Deze vrijgave is nog niet voorgesteld",
      happened: "Bevestigen kan pas nadat een collega de vrijgave heeft voorgesteld.",
      advice: "Stel de vrijgave eerst voor. Een collega kan haar daarna bevestigen.",
    },
    "release-reason-needed": {
      title: "Schrijf op waarom u opnieuw vrijgeeft",
      happened: "Een nieuwe vrijgave vervangt een eerdere. Daar hoort een reden bij die iedereen kan lezen.",
      advice: "Vul een reden in.",
    },
  },
  {
    "release-needs-second-person": {
      title: "Somebody else must confirm this",
      happened: "A release is proposed by one person and confirmed by another. You proposed it yourself.",
      advice: "Ask a colleague to confirm the release.",
    },
    "release-exists": {
      title: "This release has already been proposed or confirmed",
      happened: "A release has already been proposed or confirmed for this round.",
      advice: "Reload the page to see how far the release is.",
    },
    "release-not-proposed": {
      title: "This release has not been proposed yet",
      happened: "It can only be confirmed after a colleague has proposed it.",
      advice: "Propose the release first. A colleague can confirm it afterwards.",
    },
    "release-reason-needed": {
      title: "Write down why you release again",
      happened: "A new release replaces an earlier one. That needs a reason everybody can read.",
      advice: "Fill in a reason.",
    },
  },
);
