import { words } from "../../kernel/words.ts";

export const roundProblems = words(
  {
    "round-context-missing": {
      title: "Van deze ronde moet nog iets bekend zijn",
      happened:
        "Sommige vragen hangen af van de ronde zelf, bijvoorbeeld van welke tafel zij gaat. Dat is niet ingevuld.",
      advice: "Vul bij de ronde in waar zij over gaat.",
    },
    "round-not-draft": {
      title: "Deze ronde is al gestart",
      happened: "Dit kan alleen zolang een ronde wordt voorbereid. Deze ronde is al gestart of ingetrokken.",
      advice: "Bekijk de ronde opnieuw om te zien hoe ver zij is.",
    },
    "round-not-open": {
      title: "Deze ronde staat niet open",
      happened: "De ronde is nog niet open of al gesloten. Er is niets gewijzigd.",
      advice: "Kijk bij de ronde wanneer zij opent en sluit. Vragen? Neem contact op met de organisator.",
    },
    "response-not-submitted": {
      title: "Deze organisatie heeft nog niets verstuurd",
      happened: "Om verduidelijking vragen kan pas als er antwoorden verstuurd zijn. Er is niets gewijzigd.",
      advice: "Wacht tot de organisatie heeft verstuurd, of stuur een herinnering.",
    },
    "round-not-closed": {
      title: "Deze ronde is nog niet gesloten",
      happened: "Uitkomsten zijn er pas nadat de ronde is gesloten. Tot die tijd ziet niemand antwoorden of cijfers.",
      advice: "Kom terug na de sluitingstijd.",
    },
    "round-has-no-invitations": {
      title: "Er is nog niemand uitgenodigd",
      happened: "Een ronde kan pas starten als er organisaties op de lijst staan.",
      advice: "Zet eerst organisaties op de lijst.",
    },
    "round-dates-impossible": {
      title: "Deze tijden kunnen niet",
      happened: "De sluitingstijd moet na de openingstijd liggen, en na dit moment.",
      advice: "Pas de openingstijd of de sluitingstijd aan.",
    },
    "local-time-impossible": {
      title: "Dit tijdstip bestaat niet, of twee keer",
      happened: "Deze dag bestaat niet, of het tijdstip valt in het uur waarin de klok wordt verzet.",
      advice: "Kies een bestaande dag, of een tijdstip een uur eerder of later.",
    },
    "round-needs-committee": {
      title: "De commissie is nog niet compleet",
      happened:
        "Bij deze soort ronde leest een commissie de antwoorden. Zij heeft een voorzitter en een eigen secretaris nodig.",
      advice: "Vul de commissie aan en start de ronde daarna.",
    },
    "organisation-already-invited": {
      title: "Deze organisatie staat al op de lijst",
      happened: "Elke organisatie staat één keer op de lijst van een ronde, alleen of samen met andere.",
      advice: "Haal de organisatie uit deze uitnodiging, of eerst van de lijst.",
    },
    "coordinator-already-invited": {
      title: "Deze coördinator staat al op de lijst",
      happened:
        "Op dit adres is in deze ronde al een andere uitnodiging. Wie samen antwoordt, krijgt één uitnodiging en telt één keer.",
      advice: "Zet de organisaties samen in één uitnodiging, of kies een andere coördinator.",
    },
    "organisation-unknown": {
      title: "Deze organisatie kunnen wij niet uitnodigen",
      happened: "De organisatie is niet bekend, of luistert alleen mee en beantwoordt geen vragen.",
      advice: "Kies een organisatie uit de lijst, of voeg haar eerst toe.",
    },
    "invitation-needs-reason": {
      title: "Schrijf op waarom u deze organisatie uitnodigt",
      happened:
        "De organisatie hoort bij een andere sector dan de ronde. Dat mag, met een reden die iedereen kan lezen.",
      advice: "Vul een reden in, of haal de organisatie uit de uitnodiging.",
    },
    "person-has-conflicting-seat": {
      title: "Deze twee rollen gaan niet samen",
      happened:
        "Medewerkers van het bureau zien nooit antwoorden. Zij zitten dus niet in de commissie en antwoorden niet voor een organisatie. Wie in de commissie zit, antwoordt niet in dezelfde ronde, en zit er één keer in.",
      advice: "Kies iemand anders voor een van de twee rollen.",
    },
    "deadline-not-later": {
      title: "Verlengen kan alleen naar later",
      happened: "De nieuwe sluitingstijd ligt niet na de huidige.",
      advice: "Kies een later tijdstip. Eerder sluiten kan ook, met ‘Ronde sluiten’.",
    },
  },
  {
    "round-context-missing": {
      title: "Something about this round is still to be told",
      happened:
        "Some questions depend on the round itself, for instance on which table it is about. That has not been filled in.",
      advice: "Fill in with the round what it is about.",
    },
    "round-not-draft": {
      title: "This round has already been launched",
      happened: "This can only be done while a round is being prepared. This round has been launched or cancelled.",
      advice: "Look at the round again to see how far it is.",
    },
    "round-not-open": {
      title: "This round is not open",
      happened: "The round is not open yet, or already closed. Nothing has been changed.",
      advice: "See at the round when it opens and closes. Questions? Contact the organiser.",
    },
    "response-not-submitted": {
      title: "This organisation has not sent anything yet",
      happened: "Answers can be asked to be clarified once they were sent. Nothing has been changed.",
      advice: "Wait until the organisation has sent its answers, or send a reminder.",
    },
    "round-not-closed": {
      title: "This round is not closed yet",
      happened: "There are results only after the round has closed. Until then nobody sees answers or figures.",
      advice: "Come back after the closing time.",
    },
    "round-has-no-invitations": {
      title: "Nobody has been invited yet",
      happened: "A round can only be launched once there are organisations on its list.",
      advice: "Put organisations on the list first.",
    },
    "round-dates-impossible": {
      title: "These times are not possible",
      happened: "The closing time must be after the opening time, and after this moment.",
      advice: "Change the opening time or the closing time.",
    },
    "local-time-impossible": {
      title: "This time does not exist, or exists twice",
      happened: "This day does not exist, or the time falls in the hour in which the clocks change.",
      advice: "Choose an existing day, or a time one hour earlier or later.",
    },
    "round-needs-committee": {
      title: "The committee is not complete yet",
      happened: "In this kind of round a committee reads the answers. It needs a chair and a secretary of its own.",
      advice: "Complete the committee, then launch the round.",
    },
    "organisation-already-invited": {
      title: "This organisation is already on the list",
      happened: "Each organisation is on the list of a round once, alone or together with others.",
      advice: "Take the organisation out of this invitation, or off the list first.",
    },
    "coordinator-already-invited": {
      title: "This coordinator is already on the list",
      happened:
        "Another invitation in this round already goes to this address. Those who answer together get one invitation and count once.",
      advice: "Put the organisations in one invitation together, or choose another coordinator.",
    },
    "organisation-unknown": {
      title: "We cannot invite this organisation",
      happened: "The organisation is not known, or only listens and does not answer questions.",
      advice: "Choose an organisation from the list, or add it first.",
    },
    "invitation-needs-reason": {
      title: "Write down why you invite this organisation",
      happened:
        "The organisation belongs to another sector than the round. That is allowed, with a reason everybody can read.",
      advice: "Fill in a reason, or take the organisation out of the invitation.",
    },
    "person-has-conflicting-seat": {
      title: "These two roles do not go together",
      happened:
        "Office staff never see answers. So they do not sit on the committee, nor answer for an organisation. Whoever sits on the committee does not answer in the same round, and sits on it once.",
      advice: "Choose somebody else for one of the two roles.",
    },
    "deadline-not-later": {
      title: "A deadline can only be moved to later",
      happened: "The new closing time is not after the current one.",
      advice: "Choose a later time. Closing earlier is possible too, with ‘Close round’.",
    },
  },
);
