import { createContext, use } from "react";

/** What of the draft is open: a question, a section, the whole, what can be taken over; nothing where the overview alone is on a phone. */
export type Opened =
  | { readonly is: "question" | "section"; readonly id: string }
  | { readonly is: "whole" }
  /** Questions to take over, into the section that was open. */
  | { readonly is: "bank"; readonly section: string | undefined }
  | undefined;

export type View = "edit" | "preview" | "sets" | "lists" | "problems" | "offer";

export type Place = {
  readonly opened: Opened;
  /** Opens a part of the draft and, once it is there, brings the focus to the field of that id or to its first. */
  readonly open: (opened: Opened, field?: string) => void;
  readonly view: View;
  readonly show: (view: View) => void;
  /** The English beside the Dutch. */
  readonly english: boolean;
  readonly tell: (words: string) => void;
};

const Here = createContext<Place | undefined>(undefined);
export const PlaceProvider = Here.Provider;

export const usePlace = (): Place => {
  const place = use(Here);
  if (place === undefined) throw new Error("There is no builder around this part.");
  return place;
};

/** The ids of fields, to which problems lead. `settings` may have places in lists: `options.0.label`. */
export const fieldIds = {
  text: "veld-tekst",
  title: "veld-titel",
  condition: "veld-voorwaarde",
  kind: "veld-soort",
  code: "veld-code",
  setting: (path: string) => `veld-${path.replaceAll(".", "-")}`,
};
