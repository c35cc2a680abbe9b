import type { TableName } from "../tables.ts";

export type Reading = "GetItem" | "BatchGetItem" | "Query";
export type Writing = "PutItem" | "UpdateItem" | "DeleteItem" | "ConditionCheckItem";

/** What a function may do in one table. Whatever is not said here, it may not. */
export type Reach = {
  readonly table: TableName;
  readonly reads?: readonly Reading[];
  /** Only within a transaction, as all our writes are: then no write can hand back what it overwrites. */
  readonly writes?: readonly Writing[];
  /** In which partitions, as patterns; in all of them where this is absent. */
  readonly partitions?: readonly string[];
  /** Which lists across partitions. */
  readonly lists?: readonly string[];
};

const read = (table: TableName, partitions: readonly string[], ...reads: readonly Reading[]): Reach => ({
  ...{ table, partitions, reads },
});
const write = (table: TableName, partitions: readonly string[], ...writes: readonly Writing[]): Reach => ({
  ...{ table, partitions, writes },
});
const list = (...lists: readonly string[]): Reach => ({ table: "planning", lists });

/** Entries are added and never read back, changed or taken away by whoever made them. */
const addToJournal: Reach = { table: "journal", writes: ["PutItem"] };
/** Whose session it is, by the hash of what the browser holds. */
const whoseSession: Reach = read("sessions", ["session#*"], "GetItem");
/** Only the closing of a round that the clock brought about. */
const recordClosing: Reach = write("planning", ["round#*"], "PutItem");

const forAll = "release#*#common";
const forCommittee = "release#*#committee";

/** Table by table for each function: the whole of what the product's code is allowed to do with what people entrust to it. */
export const permissions = {
  respond: [
    whoseSession,
    read(
      "planning",
      ["person#*", "email#*", "round#*", "response#*", "questionnaire#*", "list#*"],
      ...(["GetItem", "BatchGetItem", "Query"] as const),
    ),
    // A coordinator lets colleagues in and takes their seats away.
    write("planning", ["person#*", "email#*"], "PutItem", "DeleteItem"),
    read("answers", ["response#*"], "GetItem", "BatchGetItem", "Query"),
    // An organisation reads back what it sent.
    read("answers", ["round#*"], "GetItem"),
    write("answers", ["response#*", "round#*"], "PutItem", "UpdateItem", "DeleteItem"),
    read("evidence", [forAll], "Query"),
    addToJournal,
  ],
  table: [
    whoseSession,
    read("planning", ["person#*", "round#*", "questionnaire#*"], "GetItem", "Query"),
    list("rounds"),
    read("evidence", [forAll], "Query"),
  ],
  committee: [
    whoseSession,
    read("planning", ["person#*", "round#*", "questionnaire#*", "report#*"], "GetItem", "BatchGetItem", "Query"),
    // Only that somebody wants a file.
    write("planning", ["report#*"], "PutItem"),
    read("evidence", [forAll, forCommittee], "Query"),
    addToJournal,
  ],
  office: [
    whoseSession,
    read(
      "planning",
      [
        "person#*",
        "email#*",
        "organisation#*",
        "questionnaire#*",
        "template#*",
        "round#*",
        "response#*",
        "report#*",
        "list#*",
      ],
      ...(["GetItem", "BatchGetItem", "Query"] as const),
    ),
    write(
      "planning",
      [
        "person#*",
        "email#*",
        "organisation#*",
        "questionnaire#*",
        "template#*",
        "round#*",
        "response#*",
        "report#*",
        "list#*",
      ],
      ...(["PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem"] as const),
    ),
    list("organisations", "questionnaires", "rounds", "lists"),
    read("evidence", [forAll], "Query"),
    addToJournal,
  ],
  // Sets questions, never answers.
  paper: [
    whoseSession,
    read(
      "planning",
      ["person#*", "round#*", "response#*", "questionnaire#*"],
      ...(["GetItem", "BatchGetItem", "Query"] as const),
    ),
  ],
  open: [whoseSession, read("planning", ["person#*"], "Query")],

  identity: [
    { table: "sessions", reads: ["GetItem", "BatchGetItem", "Query"], writes: ["PutItem", "UpdateItem", "DeleteItem"] },
    read("planning", ["person#*", "email#*", "round#*"], "GetItem", "BatchGetItem", "Query"),
  ],

  // Who coordinates since that was handed over, by name and address.
  account: [read("planning", ["person#*"], "Query"), write("planning", ["round#*"], "PutItem")],
  notify: [
    read("planning", ["person#*", "round#*", "mail#*"], "GetItem", "Query"),
    write("planning", ["mail#*"], "PutItem", "UpdateItem", "DeleteItem"),
    // Links for whom a mail is to; it can neither read one back nor begin a session.
    write("sessions", ["link#*"], "PutItem"),
  ],
  release: [
    read("planning", ["round#*", "questionnaire#*"], "GetItem", "Query"),
    list("rounds"),
    recordClosing,
    read("answers", ["response#*", "round#*"], "BatchGetItem", "Query"),
    write("answers", ["response#*"], "PutItem", "UpdateItem"),
    write("evidence", [forAll, forCommittee], "PutItem"),
    addToJournal,
  ],
  render: [
    read("planning", ["round#*", "questionnaire#*", "report#*"], "GetItem", "Query"),
    // How far a file is.
    write("planning", ["report#*"], "PutItem"),
    read("evidence", [forAll], "Query"),
    addToJournal,
  ],
  copy: [read("planning", ["copied#*"], "GetItem"), write("planning", ["copied#*"], "PutItem")],
  calendar: [read("planning", ["round#*"], "GetItem"), list("rounds"), recordClosing, addToJournal],
} as const satisfies Readonly<Record<string, readonly Reach[]>>;

export type FunctionName = keyof typeof permissions;

/** Who may touch the files of releases: one makes them, two say where they can be fetched. Nobody takes one away. */
export const filePermissions: Partial<Readonly<Record<FunctionName, "fetches" | "stores" | "copies">>> = {
  office: "fetches",
  committee: "fetches",
  render: "stores",
  /** Into the bucket that nobody can empty, and out of which no function reads. */
  copy: "copies",
};

/** Who may touch what organisations answered; the table's own policy says so a second time. */
export const holdersOfAnswers: readonly FunctionName[] = ["respond", "release"];
/** Who may write what is released. */
export const writersOfEvidence: readonly FunctionName[] = ["release"];
