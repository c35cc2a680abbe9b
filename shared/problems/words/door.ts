import { words } from "../../kernel/words.ts";

/** What the door refuses before anybody looks at what is asked. */
export const doorProblems = words(
  {
    malformed: {
      title: "Deze gegevens kloppen niet",
      happened: "Wat is verstuurd, heeft niet de vorm die wij verwachten. Er is niets bewaard.",
      advice: "Kijk de velden na die zijn aangegeven en probeer het opnieuw.",
    },
    "not-signed-in": {
      title: "U bent niet ingelogd",
      happened: "Voor deze pagina moet u zijn ingelogd. Misschien was u te lang weg en bent u uitgelogd.",
      advice: "Log opnieuw in. Wat al was bewaard, staat er nog.",
    },
    "no-seat": {
      title: "Hier hebt u geen toegang toe",
      happened: "U bent ingelogd, maar uw rol geeft geen toegang tot deze pagina.",
      advice: "Denkt u dat dit niet klopt? Vraag het aan degene die u heeft uitgenodigd.",
    },
    "foreign-origin": {
      title: "Deze opdracht kwam niet van onze pagina’s",
      happened: "Een wijziging is alleen toegestaan vanaf een pagina van Sectorspiegel zelf. Er is niets gewijzigd.",
      advice: "Open Sectorspiegel in een nieuw tabblad en probeer het daar opnieuw.",
    },
    "not-found": {
      title: "Dit hebben wij niet gevonden",
      happened: "Deze pagina bestaat niet, of is niet voor u.",
      advice: "Kijk het adres na, of begin opnieuw op de startpagina.",
    },
    "method-not-allowed": {
      title: "Dit kan hier niet",
      happened: "Dit adres bestaat, maar kent deze opdracht niet.",
      advice: "Ga terug naar de vorige pagina en probeer het opnieuw.",
    },
    gone: {
      title: "Dit is er niet meer",
      happened: "Wat hier stond, is verwijderd of verlopen.",
      advice: "Vraag een nieuwe link aan degene van wie u deze hebt gekregen.",
    },
    "too-large": {
      title: "Dit is te groot",
      happened: "Wat u verstuurt, is groter dan wij aannemen. Er is niets bewaard.",
      advice: "Maak de tekst of het bestand korter en probeer het opnieuw.",
    },
    "not-json": {
      title: "Deze vorm kennen wij niet",
      happened: "De gegevens zijn verstuurd in een vorm die wij niet lezen. Er is niets bewaard.",
      advice: "Herlaad de pagina en probeer het opnieuw.",
    },
  },
  {
    malformed: {
      title: "This information is not right",
      happened: "What was sent does not have the form we expect. Nothing has been stored.",
      advice: "Check the fields that are pointed out and try again.",
    },
    "not-signed-in": {
      title: "You are not signed in",
      happened: "You must be signed in for this page. Perhaps you were away too long and have been signed out.",
      advice: "Sign in again. Everything that had been saved is still there.",
    },
    "no-seat": {
      title: "You have no access to this",
      happened: "You are signed in, but your role does not give access to this page.",
      advice: "Do you think this is a mistake? Ask the person who invited you.",
    },
    "foreign-origin": {
      title: "This request did not come from our pages",
      happened: "Changes are only accepted from Sectorspiegel’s own pages. Nothing has been changed.",
      advice: "Open Sectorspiegel in a new tab and try again there.",
    },
    "not-found": {
      title: "We could not find this",
      happened: "This page does not exist, or is not meant for you.",
      advice: "Check the address, or start again from the start page.",
    },
    "method-not-allowed": {
      title: "This cannot be done here",
      happened: "This address exists, but does not know this request.",
      advice: "Go back to the previous page and try again.",
    },
    gone: {
      title: "This is no longer here",
      happened: "What was here has been removed or has expired.",
      advice: "Ask whoever gave you this link for a new one.",
    },
    "too-large": {
      title: "This is too large",
      happened: "What you are sending is larger than we accept. Nothing has been stored.",
      advice: "Make the text or the file shorter and try again.",
    },
    "not-json": {
      title: "We do not know this format",
      happened: "The information was sent in a format that we do not read. Nothing has been stored.",
      advice: "Reload the page and try again.",
    },
  },
);
