import { words } from "../../kernel/words.ts";

/** What has nothing to do with what was asked: too much at once, somebody else was first, or we failed. */
export const failureProblems = words(
  {
    "changed-meanwhile": {
      title: "Iemand was u net voor",
      happened: "Dit is intussen door iemand anders gewijzigd. Uw wijziging is niet bewaard.",
      advice: "Herlaad de pagina, bekijk wat er veranderd is en probeer het opnieuw.",
    },
    "too-many": {
      title: "Dit gaat te snel",
      happened: "Er zijn in korte tijd te veel wijzigingen verstuurd.",
      advice: "Wacht een paar seconden en probeer het opnieuw. Wat al was bewaard, blijft bewaard.",
    },
    fault: {
      title: "Er ging bij ons iets mis",
      happened: "Dit had niet mogen gebeuren. Wij hebben de fout vastgelegd, zonder uw gegevens.",
      advice: "Probeer het over een minuut opnieuw. Blijft het misgaan, geef ons dan de code van deze melding door.",
    },
    unavailable: {
      title: "Even niet bereikbaar",
      happened: "Wij kunnen nu niet bij onze gegevens.",
      advice: "Wacht even en probeer het opnieuw. Wat al was bewaard, blijft bewaard.",
    },
  },
  {
    "changed-meanwhile": {
      title: "Somebody was just ahead of you",
      happened: "Somebody else has changed this in the meantime. Your change has not been stored.",
      advice: "Reload the page, see what has changed and try again.",
    },
    "too-many": {
      title: "This goes too fast",
      happened: "Too many changes were sent in a short time.",
      advice: "Wait a few seconds and try again. Everything that had been saved stays saved.",
    },
    fault: {
      title: "Something went wrong on our side",
      happened: "This should not have happened. We have recorded the fault, without your information.",
      advice: "Try again in a minute. If it keeps failing, tell us the code of this message.",
    },
    unavailable: {
      title: "Not available for a moment",
      happened: "We cannot reach our records just now.",
      advice: "Wait a moment and try again. Everything that had been saved stays saved.",
    },
  },
);
