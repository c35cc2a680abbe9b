import { both, pick } from "./writing.ts";

/** Scales and lists that several questions share. Scales go from little to much. */

export const agreement = [
  pick("strongly-disagree", "helemaal oneens", "strongly disagree"),
  pick("disagree", "oneens", "disagree"),
  pick("neutral", "neutraal", "neutral"),
  pick("agree", "eens", "agree"),
  pick("strongly-agree", "helemaal eens", "strongly agree"),
];

export const impact = [
  pick("none", "geen", "none"),
  pick("small", "klein", "small"),
  pick("moderate", "matig", "moderate"),
  pick("large", "groot", "large"),
  pick("very-large", "zeer groot", "very large"),
];

export const frequency = [
  pick("never", "nooit", "never"),
  pick("rarely", "zelden", "rarely"),
  pick("sometimes", "soms", "sometimes"),
  pick("often", "vaak", "often"),
  pick("structurally", "structureel", "structurally"),
];

export const sources = [
  pick("members-survey", "eigen onderzoek onder leden", "our own survey among members"),
  pick("cbs", "CBS", "CBS (Statistics Netherlands)"),
  pick("uwv", "UWV", "UWV (Employee Insurance Agency)"),
  pick("roa", "ROA", "ROA (labour-market research centre, Maastricht)"),
  pick("training-fund", "O&O-fonds of arbeidsmarktfonds", "sector training or labour-market fund"),
  pick("own-estimate", "eigen schatting", "our own estimate"),
];

export const provinces = [
  pick("groningen", "Groningen", "Groningen"),
  pick("friesland", "Friesland", "Friesland"),
  pick("drenthe", "Drenthe", "Drenthe"),
  pick("overijssel", "Overijssel", "Overijssel"),
  pick("flevoland", "Flevoland", "Flevoland"),
  pick("gelderland", "Gelderland", "Gelderland"),
  pick("utrecht", "Utrecht", "Utrecht"),
  pick("noord-holland", "Noord-Holland", "North Holland"),
  pick("zuid-holland", "Zuid-Holland", "South Holland"),
  pick("zeeland", "Zeeland", "Zeeland"),
  pick("noord-brabant", "Noord-Brabant", "North Brabant"),
  pick("limburg", "Limburg", "Limburg"),
];

export const wholeCountry = {
  id: "netherlands",
  label: both("heel Nederland", "all of the Netherlands"),
  exclusive: true,
};

export const importance = [
  pick("very-unimportant", "zeer onbelangrijk", "very unimportant"),
  pick("unimportant", "onbelangrijk", "unimportant"),
  pick("neutral", "neutraal", "neutral"),
  pick("important", "belangrijk", "important"),
  pick("very-important", "zeer belangrijk", "very important"),
];

/** Nobody ticks "poor" about graduates, so the lower half of the scale says how far it falls short. */
export const mastery = [
  pick("very-insufficient", "zeer onvoldoende", "very insufficient"),
  pick("insufficient", "onvoldoende", "insufficient"),
  pick("sufficient", "voldoende", "sufficient"),
  pick("good", "goed", "good"),
  pick("very-good", "zeer goed", "very good"),
];

export const progress = [
  pick("not-started", "nog niet begonnen", "not started"),
  pick("first-steps", "eerste stappen gezet", "first steps taken"),
  pick("under-way", "op weg", "under way"),
  pick("largely", "grotendeels bereikt", "largely achieved"),
  pick("achieved", "bereikt", "achieved"),
];

export const levels = [
  pick("mbo-4", "mbo niveau 4", "mbo level 4"),
  pick("associate-degree", "associate degree", "associate degree"),
  pick("bachelor", "hbo-bachelor", "bachelor (hbo)"),
  pick("master", "hbo-master", "master (hbo)"),
  pick("professional-doctorate", "professional doctorate", "professional doctorate"),
  pick("research-university", "wo", "research university"),
];

/** On whose behalf somebody of one of the covenant's parties answers. */
export const parties = [
  pick("branch", "een brancheorganisatie", "a branch organisation"),
  pick("institution", "een hogeschool", "a university of applied sciences"),
  pick("vh", "Vereniging Hogescholen", "Vereniging Hogescholen"),
  pick("employers", "VNO-NCW of MKB-Nederland", "VNO-NCW or MKB-Nederland"),
];
