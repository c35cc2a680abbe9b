import { type Seat, seatKey } from "#shared/access/seat.ts";
import type { Entry } from "#shared/journal/entry.ts";
import type { Id } from "#shared/kernel/id.ts";

/** Where an item lies. Attributes of these names belong to the store; a noun's schema never sees them. */
export type Key = { readonly pk: string; readonly sk: string };

/** Lists across partitions: `listing` says which list, `listedAt` its order. Read with `list`, never for decisions. */
export type Listed = { readonly listing?: string; readonly listedAt?: string };

/** The secondary index of the tables that have lists. */
export const listingIndex = "listing";

/**
 * Every key of `planning` and `journal`, and how it is made, in one place: what may collide can be seen at a glance.
 * Keys of `answers` and `evidence` are the business of their own nouns, whose functions alone may touch those tables.
 */
export const keys = {
  person: (personId: Id<"person">): Key => ({ pk: `person#${personId}`, sk: "person" }),
  seat: (personId: Id<"person">, seat: Seat): Key => ({ pk: `person#${personId}`, sk: `seat#${seatKey(seat)}` }),
  /** Points from an address to the person who has it, so that nobody exists twice. */
  address: (email: string): Key => ({ pk: `email#${email.trim().toLowerCase()}`, sk: "email" }),

  organisation: (id: Id<"organisation">): Key & Listed => ({
    ...{ pk: `organisation#${id}`, sk: "organisation" },
    ...{ listing: "organisations", listedAt: id },
  }),

  list: (list: string): Key & Listed => ({
    ...{ pk: `list#${list}`, sk: "list" },
    ...{ listing: "lists", listedAt: list },
  }),
  /** Lines of a version of a list, in the order of its file. */
  listPart: (list: string, version: number, part: number): Key => ({
    ...{ pk: `list#${list}`, sk: `${String(version).padStart(6, "0")}#part#${String(part).padStart(3, "0")}` },
  }),
  /** The same lines by their words: what is found by one beginning lies together. */
  listShelf: (list: string, version: number, shelf: number): Key => ({
    ...{ pk: `list#${list}`, sk: `${String(version).padStart(6, "0")}#shelf#${String(shelf).padStart(3, "0")}` },
  }),

  questionnaire: (id: Id<"questionnaire">): Key & Listed => ({
    ...{ pk: `questionnaire#${id}`, sk: "questionnaire" },
    ...{ listing: "questionnaires", listedAt: id },
  }),
  /** The content lies in parts beside it, because one item holds at most 400 KB. */
  questionnairePart: (id: Id<"questionnaire">, part: number): Key => ({
    ...{ pk: `questionnaire#${id}`, sk: `part#${String(part).padStart(3, "0")}` },
  }),
  /** What an author is writing, in one item, so that it is never read half. */
  questionnaireDraft: (id: Id<"questionnaire">): Key => ({ pk: `questionnaire#${id}`, sk: "draft" }),
  /** One save of a draft: who, when, and by which it is known when it is sent again. */
  questionnaireEdit: (id: Id<"questionnaire">, edit: number): Key => ({
    ...{ pk: `questionnaire#${id}`, sk: `edit#${String(edit).padStart(9, "0")}` },
  }),
  /** The published versions of one questionnaire, beside the first of them. */
  questionnaireLine: (line: Id<"questionnaire">): Key => ({ pk: `questionnaire#${line}`, sk: "line" }),
  /** The version with corrected words, if there is one. */
  questionnaireCorrection: (id: Id<"questionnaire">): Key => ({ pk: `questionnaire#${id}`, sk: "correction" }),
  comparability: (id: Id<"questionnaire">, earlier: Id<"questionnaire">): Key => ({
    ...{ pk: `questionnaire#${id}`, sk: `comparability#${earlier}` },
  }),
  /** Points from a template, its version and a sector to the questionnaire made of them. */
  template: (template: string, version: string, sector: string): Key => ({
    ...{ pk: `template#${template}#${version}#${sector}`, sk: "questionnaire" },
  }),

  round: (roundId: Id<"round">): Key => ({ pk: `round#${roundId}`, sk: "round" }),
  /** What a round puts into a list of its questionnaire. */
  roundList: (roundId: Id<"round">, list: string): Key => ({ pk: `round#${roundId}`, sk: `list#${list}` }),
  invitation: (roundId: Id<"round">, invitationId: Id<"invitation">): Key => ({
    ...{ pk: `round#${roundId}`, sk: `invitation#${invitationId}` },
  }),
  /** How far one response is, written by a follower of the journal; absent while nobody has started. */
  status: (roundId: Id<"round">, invitationId: Id<"invitation">): Key => ({
    ...{ pk: `round#${roundId}`, sk: `status#${invitationId}` },
  }),
  /** Who coordinates since the coordination was handed over, written by a follower of the journal. */
  coordination: (roundId: Id<"round">, invitationId: Id<"invitation">): Key => ({
    ...{ pk: `round#${roundId}`, sk: `coordination#${invitationId}` },
  }),
  /** That the round went on from a version, and what that meant. */
  move: (roundId: Id<"round">, from: Id<"questionnaire">): Key => ({ pk: `round#${roundId}`, sk: `moved#${from}` }),
  release: (roundId: Id<"round">, releaseId: Id<"release">): Key => ({
    ...{ pk: `round#${roundId}`, sk: `release#${releaseId}` },
  }),
  /** Points to the release that holds, so that a round never has two. */
  currentRelease: (roundId: Id<"round">): Key => ({ pk: `round#${roundId}`, sk: "release" }),
  /** The files of a release that were asked for; a partition of their own, so that a committee may write there alone. */
  reportJobs: (releaseId: Id<"release">): string => `report#${releaseId}`,
  reportJob: (of: { releaseId: Id<"release">; format: string; language: string }): Key => ({
    ...{ pk: keys.reportJobs(of.releaseId), sk: `${of.format}#${of.language}` },
  }),
  /** What is to be corrected in the release that holds. */
  correction: (roundId: Id<"round">): Key => ({ pk: `round#${roundId}`, sk: "correction" }),
  /** Points from a response to its round and invitation; grants nothing. */
  response: (responseId: Id<"response">): Key => ({ pk: `response#${responseId}`, sk: "response" }),

  /** That a mail left, or is leaving; what it said is kept nowhere. */
  mail: (mailId: string): Key => ({ pk: `mail#${mailId}`, sk: "mail" }),

  /** Where an entry of the journal stands among the copies of its partition, and the last one there. */
  copiedEntry: (about: string, entryId: Id<"entry">): Key => ({ pk: `copied#${about}`, sk: `entry#${entryId}` }),
  lastCopied: (about: string): Key => ({ pk: `copied#${about}`, sk: "last" }),

  /** @param about the round, or else the noun's own id: what an auditor asks for is one partition, in order of time */
  entry: (about: string, at: string, entryId: Id<"entry">): Key => ({ pk: about, sk: `${at}#${entryId}` }),
} as const;

/** The partition of the journal that an entry belongs in. */
export const journalPartition = ({ entryId, about }: Entry): string => {
  const { roundId, questionnaireId } = about;
  return (roundId && keys.round(roundId).pk) ?? (questionnaireId && keys.questionnaire(questionnaireId).pk) ?? entryId;
};
