import type { Readers } from "./kind.ts";

/** An independent committee, with a secretary of its own. */
export const committee: Readers = {
  called: { nl: "de commissie", en: "the committee" },
  needed: ["committee-chair", "committee-secretary"],
};

/** Those who write a programme profile: the editors of the national programme board. */
export const editors: Readers = {
  called: {
    nl: "de redactie van het landelijke opleidingsprofiel",
    en: "the editors of the national programme profile",
  },
  needed: ["committee-chair"],
};

/** Of both parties to the covenant, one secretary from each side. */
export const jointSecretariat: Readers = {
  called: { nl: "het gezamenlijke secretariaat", en: "the joint secretariat" },
  needed: ["committee-secretary"],
};
