import { pick } from "../writing.ts";

/** What branch organisations look for in people who just graduated. */
export const aspects = [
  pick("subject-knowledge", "vakkennis", "subject knowledge"),
  pick("practical-skills", "praktische beroepsvaardigheden", "practical professional skills"),
  pick("digital-skills", "digitale vaardigheden en AI", "digital skills and AI"),
  pick("problem-solving", "probleemoplossend vermogen", "problem solving"),
  pick("inquiry", "onderzoekend vermogen", "investigative ability"),
  pick("across-disciplines", "samenwerken over vakgrenzen", "working across disciplines"),
  pick("communication", "communicatie in woord en schrift", "oral and written communication"),
  pick("client-focus", "klantgericht of cliëntgericht werken", "client-oriented work"),
  pick("enterprise", "ondernemend en innovatief gedrag", "enterprising and innovative behaviour"),
  pick("sustainability", "duurzaam denken en handelen", "sustainable thinking and acting"),
  pick("autonomy", "zelfstandigheid en verantwoordelijkheid", "autonomy and responsibility"),
  pick("ethics", "beroepsethiek", "professional ethics"),
];
