import { expect, test } from "vitest";
import { answering, question, recordsOf, released, text, unitId, yesNo } from "./world.ts";

const own = question("q", {
  settings: { options: ["a", "b"].map((id) => ({ id, label: { nl: id } })), other: true },
});
const figure = yesNo("figure", { readBy: "figure" });
const secret = text("secret", { readBy: "confidential" });
const all = [own, figure, text("why"), secret];
const given = { q: { choice: "other", words: "iets anders" }, figure: { choice: "yes" }, why: "omdat", secret: "stil" };

const respondent = (at: number, stance: "named" | "unnamed") => ({
  is: "respondent",
  invitationId: unitId(at),
  organisations: [`Branchevereniging ${at}`],
  stance,
});

test("of who agreed to be named the committee reads opinions and texts, and never a figure", () => {
  const { committee } = released(all, [answering(0, given)]);

  expect(committee).toEqual([
    respondent(0, "named"),
    { is: "answer", question: "q", invitationId: unitId(0), value: given.q },
    { is: "text", question: "q", invitationId: unitId(0), words: ["iets anders"] },
    { is: "text", question: "why", invitationId: unitId(0), words: ["omdat"] },
    { is: "text", question: "secret", invitationId: unitId(0), words: ["stil"] },
  ]);
});

test("of who did not, the committee reads the texts that were opened and does not hear of the rest", () => {
  const { committee } = released(all, [
    answering(0, given, "unnamed"),
    answering(1, given, "unnamed", ["why", "q", "figure"]),
  ]);

  expect(committee).toEqual([
    respondent(1, "unnamed"),
    { is: "text", question: "why", invitationId: unitId(1), words: ["omdat"] },
  ]);
});

test("a closed question for the committee alone is read by name, of who agreed to it", () => {
  const closed = yesNo("closed", { readBy: "confidential" });
  const answers = { closed: { choice: "no" } };

  const { committee } = released([closed], [answering(0, answers), answering(1, answers, "unnamed", ["closed"])]);

  expect(committee).toEqual([
    respondent(0, "named"),
    { is: "answer", question: "closed", invitationId: unitId(0), value: { choice: "no" } },
  ]);
});

test("an opinion or text that is only asked because of a figure is nobody's by name", () => {
  const asked = [
    figure,
    yesNo("opinion", { visibleIf: "figure == true" }),
    text("why", { visibleIf: "figure == true" }),
    text("further", { visibleIf: "answered(why) && opinion == true" }),
    text("behind", { visibleIf: "answered(opinion)" }),
    text("free", { visibleIf: "answered(figure)" }),
  ];
  const answers = {
    figure: { choice: "yes" },
    opinion: { choice: "yes" },
    why: "a",
    further: "b",
    behind: "d",
    free: "c",
  };

  const { committee } = released(asked, [answering(0, answers)]);

  expect(committee).toEqual([
    respondent(0, "named"),
    { is: "text", question: "free", invitationId: unitId(0), words: ["c"] },
  ]);
});

test("an opinion linked with a figure is nobody's by name either", () => {
  const asked = [yesNo("opinion", { link: "same" }), yesNo("figure", { readBy: "figure", link: "same" })];

  const { committee } = released(asked, [answering(0, { opinion: { choice: "yes" }, figure: { choice: "yes" } })]);

  expect(committee).toEqual([respondent(0, "named")]);
});

test("who opens the text behind an answer takes that answer out of the figures", () => {
  const asked = [yesNo("q"), yesNo("other"), text("why", { visibleIf: "q == true" })];
  const submission = (at: number, opened: readonly string[]) =>
    answering(
      at,
      { q: { choice: at < 4 ? "yes" : "no" }, other: { choice: at < 4 ? "yes" : "no" }, why: "omdat" },
      "unnamed",
      opened,
    );
  const submissions = [0, 1, 2, 3, 4, 5, 6].map((at) => submission(at, at === 0 ? ["why"] : []));

  const output = released(asked, submissions);

  expect(recordsOf(output).map(({ question: of, disclosed }) => [of, disclosed])).toEqual([
    ["q", { shown: "exact", n: 6, counts: { yes: 3, no: 3 } }],
    ["other", { shown: "exact", n: 7, counts: { yes: 4, no: 3 } }],
  ]);
  expect(output.committee).toHaveLength(2);
});
