import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { templates } from "#shared/questionnaires/templates/index.ts";
import { roundKinds } from "#shared/rounds/kinds/index.ts";
import { type Phase, phases } from "#shared/rounds/round.ts";

/** What every kind of round promises; a new kind is tested by being in the registry. */
const universal: readonly Phase[] = ["draft", "scheduled", "open", "closed", "cancelled", "archived"];
const terminal: readonly Phase[] = ["archived", "cancelled"];

test("every kind lies in the folder of its name, and every such folder is in the registry", () => {
  const folders = readdirSync(new URL("../../shared/rounds/kinds", import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

  expect([...roundKinds.names].sort()).toEqual(folders.sort());
});

describe.each(roundKinds.all)("$name", (kind) => {
  const reachable = (from: readonly Phase[]): readonly Phase[] => {
    const next = kind.moves.filter((move) => move.from.some((phase) => from.includes(phase))).map(({ to }) => to);
    const all = [...new Set([...from, ...next])];
    return all.length === from.length ? all : reachable(all);
  };

  test("a round gets from draft to every phase that the kind knows, and to those every round knows", () => {
    const mentioned = kind.moves.flatMap(({ from, to }) => [...from, to]);

    expect(phases.filter((phase) => mentioned.includes(phase) && !reachable(["draft"]).includes(phase))).toEqual([]);
    expect(reachable(["draft"])).toEqual(expect.arrayContaining([...universal]));
  });

  test("from every phase there is a way to the archive, except from what is over", () => {
    const stuck = reachable(["draft"]).filter((phase) => !reachable([phase]).includes("archived"));

    expect(stuck).toEqual(["cancelled"]);
  });

  test("what is over stays over", () => {
    expect(kind.moves.filter(({ from }) => from.some((phase) => terminal.includes(phase)))).toEqual([]);
  });

  test("a move leads to one phase from each phase, whoever makes it", () => {
    const pairs = kind.moves.flatMap(({ name, from }) => from.map((phase) => `${name} from ${phase}`));

    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test("the clock opens and closes; only staff launch, extend and cancel", () => {
    const by = (name: string) => kind.moves.filter((move) => move.name === name).flatMap((move) => move.by);

    expect(by("open")).toEqual(["clock"]);
    expect(by("close")).toContain("clock");
    expect([...by("launch"), ...by("extend"), ...by("cancel")]).toEqual(["office", "office", "office"]);
  });

  test("observers are never asked, and its own examples are as it says", () => {
    const observers = ["techniek", "cross"].map((sector) =>
      kind.welcomes({ sector: sector as "techniek", kind: "observer" }, "techniek"),
    );
    const examples = kind.samples.welcome.map(({ organisation, sector }) => kind.welcomes(organisation, sector));

    expect(observers).toEqual(["never", "never"]);
    expect(examples).toEqual(kind.samples.welcome.map(({ is }) => is));
    expect(examples.length).toBeGreaterThan(1);
  });

  test("it is named, says how often it is held and who reads confidential answers, in both languages", () => {
    const texts = [
      kind.title,
      kind.rhythm,
      kind.purpose,
      kind.readers.called,
      kind.confidentialReaders,
      ...kind.outline.map(({ title }) => title),
    ];

    expect(texts.filter(({ nl, en }) => nl === "" || en === undefined || en === "" || en === nl)).toEqual([]);
  });

  test("its report rests on questions of its own template", () => {
    const { questions, leftOut } =
      kind.template === undefined ? { questions: [], leftOut: [] } : templates.one(kind.template).content("techniek");
    const known = [...questions, ...leftOut].map(({ id }) => id);

    expect(kind.outline.flatMap((chapter) => chapter.questions).filter((id) => !known.includes(id))).toEqual([]);
  });
});
