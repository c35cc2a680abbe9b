import { words } from "../kernel/words.ts";

/** The names of phases, statuses and roles, the same on every page and in every mail. */
export const roundWords = words(
  {
    phases: {
      draft: "In voorbereiding",
      scheduled: "Gepland",
      open: "Open",
      closed: "Gesloten",
      analysing: "Bij de commissie",
      published: "Gepubliceerd",
      archived: "Afgerond",
      cancelled: "Ingetrokken",
    },
    statuses: {
      "not-started": "Nog niet begonnen",
      "in-progress": "Bezig",
      "internal-review": "Wordt intern nagelezen",
      submitted: "Verstuurd",
      declined: "Doet niet mee",
      withdrawn: "Ingetrokken",
    },
    roles: {
      "committee-chair": "voorzitter",
      "committee-member": "lid",
      "committee-secretary": "secretaris",
    },
  },
  {
    phases: {
      draft: "In preparation",
      scheduled: "Scheduled",
      open: "Open now",
      closed: "Closed",
      analysing: "With the committee",
      published: "Published",
      archived: "Finished",
      cancelled: "Cancelled",
    },
    statuses: {
      "not-started": "Not started yet",
      "in-progress": "In progress",
      "internal-review": "Being read within the organisation",
      submitted: "Submitted",
      declined: "Does not take part",
      withdrawn: "Withdrawn",
    },
    roles: {
      "committee-chair": "chair",
      "committee-member": "member",
      "committee-secretary": "secretary",
    },
  },
);
