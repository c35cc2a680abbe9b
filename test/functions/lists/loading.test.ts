import { Buffer } from "node:buffer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as operations from "#shared/lists/operations.ts";
import * as searches from "#shared/lists/search-operations.ts";
import { type Cast, enterCast } from "#test/support/cast.ts";
import { consumedBy } from "#test/support/consumed.ts";
import { startWorld, type World } from "#test/support/world.ts";

let world: World;
let cast: Cast;
beforeAll(async () => {
  world = await startWorld();
  cast = await enterCast(world);
});
afterAll(() => world.stop());

const file = (text: string | Uint8Array) => ({ is: "file" as const, base64: Buffer.from(text).toString("base64") });
const about = { title: { nl: "Beroepen" }, scheme: "BRC 2014" };
const report = (list: string, source: ReturnType<typeof file>) =>
  world.call(operations.reportReferenceList, cast.vera.personId, { body: { list, source } });
const load = (list: string, source: ReturnType<typeof file>, seen: number) =>
  world.call(operations.loadReferenceList, cast.vera.personId, { body: { list, source, seen, ...about } });
const search = async (list: string, text: string) =>
  (await world.ask(searches.tryReferenceList, cast.vera.personId, { params: { list }, query: { text } })).entries;

describe("a reference list", () => {
  it("is reported without anything being kept, loaded when accepted, and then found by the letters one types", async () => {
    const first = file("Code;Naam;Zoekwoorden\n0811;Softwareontwikkelaar;programmeur\n1012;Verpleegkundige;zuster\n");
    const before = await world.dump();
    const seen = await report("brc", first);

    expect(await world.dump()).toEqual(before);
    expect(seen).toMatchObject({
      ok: true,
      reply: { version: 0, report: { entries: 2, counts: { added: 2, left: 0 } } },
    });
    expect(await load("brc", first, 0)).toMatchObject({ ok: true, reply: { head: { version: 1, entries: 2 } } });
    expect(await search("brc", "pro")).toEqual([{ code: "0811", label: { nl: "Softwareontwikkelaar" } }]);
  });

  it("is replaced as a whole; what a later file says is found at once, and the loads stand in the journal", async () => {
    const later = file(
      "code\tnaam\tengels\n1012\tVerpleegkundige in de wijk\tCommunity nurse\n1111\tLeraar\tTeacher\n",
    );
    const seen = await report("brc", later);
    await load("brc", later, 1);

    expect(seen).toMatchObject({
      reply: { version: 1, report: { counts: { added: 1, changed: 1, gone: 1, same: 0, left: 0 } } },
    });
    expect((await search("brc", "comm"))[0]?.code).toBe("1012");
    expect(await search("brc", "programmeur")).toEqual([]);
    const { lists } = await world.ask(operations.listReferenceLists, cast.vera.personId);
    expect(lists).toMatchObject([{ list: "brc", version: 2, entries: 2, scheme: "BRC 2014" }]);
    expect((await world.dump()).filter((item) => item.includes('"fact":"list-loaded"'))).toHaveLength(2);
  });

  it("is not overwritten by somebody who looked at an older one", async () => {
    const other = await load("brc", file("code;naam\n1;een\n"), 1);

    expect(other).toMatchObject({ ok: false, problem: { code: "changed-meanwhile" } });
  });

  it("of twelve thousand lines is loaded in one go, and a search reads a head and a shelf or two", async () => {
    const lines = Array.from(
      { length: 12_000 },
      (_, at) => `c${at};${((at * 7919) % 12_000).toString(36)}kundig medewerker`,
    );
    const large = file(`code;naam\n${lines.join("\n")}\n`);
    expect(await load("large", large, 0)).toMatchObject({ ok: true, reply: { head: { entries: 12_000 } } });
    const { personId } = cast.vera;
    const typing = (text: string) => () =>
      world.ask(searches.tryReferenceList, personId, { params: { list: "large" }, query: { text } });

    const first = await consumedBy(world, typing("abkun"));
    const again = await consumedBy(world, typing("abkund"));

    // Besides the door: the head, and on the first letters the shelf; its packed lines take some kilobytes.
    expect(first.requests).toBe(3);
    expect(first.units.planning).toBeLessThanOrEqual(12);
    expect(again).toMatchObject({ requests: 2, units: { planning: 2 } });
  });
});

describe("a file that is no list", () => {
  const utf16 = new Uint8Array(Buffer.from("\ufeffcode;naam\n1;één\n", "utf16le"));

  it.each([
    ["nothing at all", "", "empty"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1]), "not-utf-8"],
    ["control characters", "code;naam\n1;a\u0000b\n", "not-text"],
    ["letters of Windows", new Uint8Array(Buffer.from("code;naam\n1;één\n", "latin1")), "not-utf-8"],
    ["quotes that never close", 'code;naam\n1;"een\n2;twee\n', "quotes-open"],
    ["headings alone", "code;naam\n", "no-lines"],
    ["a million lines", `code;naam\n${"1;een\n".repeat(300_000)}`, "too-many-lines"],
    ["one endless line", `code;naam\n1;${"x".repeat(60_000)}\n`, "quotes-open"],
    ["too many bytes", `code;naam\n${`1;${"x".repeat(150)}\n`.repeat(14_000)}`, "too-large"],
  ])("%s is refused within seconds", async (_, content, because) => {
    const began = performance.now();
    const refused = await report("brc", file(content));

    expect(refused).toMatchObject({ ok: false, problem: { code: "list-file-faulty", facts: { because } } });
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it("marked UTF-16 is read, and columns that no heading names can be told", async () => {
    const marked = await report("brc", file(utf16));
    const told = await world.call(operations.reportReferenceList, cast.vera.personId, {
      body: { list: "brc", source: { ...file("x,y,z\neen,1,iets\n"), columns: ["nl", "code", null] } },
    });
    const untold = await report("brc", file("x,y\neen,1\n"));

    expect(marked).toMatchObject({ reply: { report: { added: [{ code: "1", label: { nl: "één" } }] } } });
    expect(told).toMatchObject({ reply: { report: { added: [{ code: "1", label: { nl: "een" } }], missing: [] } } });
    expect(untold).toMatchObject({ reply: { report: { missing: ["code", "nl"], entries: 0 } } });
  });
});
