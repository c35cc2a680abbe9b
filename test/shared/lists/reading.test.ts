import { describe, expect, it } from "vitest";
import { compareLists } from "#shared/lists/compare-lists.ts";
import { decideLoad } from "#shared/lists/decide-load.ts";
import { missingRoles, rolesOf } from "#shared/lists/list-columns.ts";
import { readLines } from "#shared/lists/read-lines.ts";

const lines = (...cells: readonly (readonly string[])[]) => cells.map((one, at) => ({ line: at + 2, cells: one }));

describe("the columns of a file", () => {
  it.each([
    [
      ["SBI-code", "Omschrijving"],
      ["code", "nl"],
    ],
    [
      ["Opleidingscode", "Naam opleiding", "Naam (NL)"],
      ["code", null, "nl"],
    ],
    [
      ["ISCO-08 code", "Title EN", "Titel NL", "Zoekwoorden"],
      [null, "en", "nl", "also"],
    ],
    [
      ["Code", "code", "naam", "English"],
      ["code", null, "nl", "en"],
    ],
  ])("%j are understood as %j", (headings, roles) => {
    expect(rolesOf(headings)).toEqual(roles);
  });

  it("without a code or a name nothing can be taken over", () => {
    expect(missingRoles(rolesOf(["Titel", "Sector"]))).toEqual(["code"]);
    expect(missingRoles(rolesOf(["x", "y"]))).toEqual(["code", "nl"]);
  });
});

describe("the lines of a file", () => {
  const roles = ["code", "nl", "en"] as const;

  it("are taken over tidied, and each that is not says why", () => {
    const read = readLines(
      lines(
        [" 2221 ", "Verpleeg\u00adkundige\t", "Nurse"],
        ["", "zonder code"],
        ["2264", ""],
        ["a b", "blanco in de code"],
        ["2221", "iets anders"],
        ["2221", "Verpleegkundige", "Nurse"],
        ["9", "=HYPERLINK(1)"],
        ["8", "x".repeat(201)],
        ["", "", ""],
        ["__proto__", "slim"],
      ),
      [...roles],
    );

    expect(read.entries).toEqual([{ code: "2221", label: { nl: "Verpleegkundige", en: "Nurse" } }]);
    expect(read.left.map(({ line, because }) => [line, because])).toEqual([
      [3, "code-missing"],
      [4, "name-missing"],
      [5, "code-unfit"],
      [6, "code-twice"],
      [8, "looks-like-formula"],
      [9, "name-too-long"],
      [11, "code-unfit"],
    ]);
  });
});

const entry = (code: string, nl: string) => ({ code, label: { nl } });

describe("loading a list", () => {
  const asked = { list: "occupations", title: { nl: "Beroepen" }, scheme: "ISCO-08" };
  const context = { asked, by: { name: "Vera" }, now: "2027-01-14T09:30:00.000Z" };
  const read = (...entries: ReturnType<typeof entry>[]) => ({
    ...{ headings: ["code", "naam"], roles: ["code" as const, "nl" as const], entries, left: [] },
  });

  it("says what is new, what is called otherwise and what is gone", () => {
    const difference = compareLists([entry("1", "een"), entry("2", "twee")], [entry("2", "Twee"), entry("3", "drie")]);

    expect(difference).toMatchObject({
      added: [{ code: "3" }],
      changed: [{ before: { label: { nl: "twee" } }, after: { label: { nl: "Twee" } } }],
      gone: [{ code: "1" }],
      same: 0,
    });
  });

  it("makes version 1, then 2; the same once more is no version, and somebody else's in between is not overwritten", () => {
    const first = decideLoad({ ...context, standing: undefined, seen: 0, read: read(entry("1", "een")) });
    if (!first.ok) throw new Error(first.refusal.code);
    const standing = { head: first.value.head, entries: [entry("1", "een")] };
    const second = decideLoad({ ...context, standing, seen: 1, read: read(entry("1", "een"), entry("2", "twee")) });
    const same = decideLoad({ ...context, standing, seen: 0, read: read(entry("1", "een")) });
    const late = decideLoad({ ...context, standing, seen: 0, read: read(entry("4", "vier")) });

    expect(first.value).toMatchObject({ head: { version: 1, entries: 1 }, happening: { fact: "list-loaded" } });
    expect(second).toMatchObject({ ok: true, value: { head: { version: 2 }, happening: { facts: { added: 1 } } } });
    expect(same).toEqual({ ok: true, value: { head: first.value.head } });
    expect(late).toMatchObject({ ok: false, refusal: { code: "changed-meanwhile", facts: { version: 1 } } });
  });

  it("refuses a file without the columns, or without a line that fits", () => {
    const nothing = decideLoad({ ...context, standing: undefined, seen: 0, read: read() });
    const unnamed = decideLoad({
      ...{ ...context, standing: undefined, seen: 0 },
      read: { ...read(entry("1", "een")), roles: ["nl", null] },
    });

    expect(nothing).toMatchObject({ ok: false, refusal: { facts: { because: "no-lines" } } });
    expect(unnamed).toMatchObject({ ok: false, refusal: { facts: { because: "columns-missing", missing: ["code"] } } });
  });
});
