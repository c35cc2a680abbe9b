import { Buffer } from "node:buffer";
import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { archiveBounds } from "#functions/interchange/source/open-archive.ts";
import { UnreadableSource } from "#functions/interchange/source/unreadable.ts";
import { mostFileBytes, takeIn } from "#functions/interchange/take-in.ts";
import { exportForm } from "#functions/interchange/xlsform/export-form.ts";
import { templates } from "#shared/questionnaires/templates/index.ts";

type Part = { readonly name: string; readonly content: Buffer; readonly claims?: number };

/** An archive put together by hand, so that it can lie. */
const archive = (parts: readonly Part[]): Uint8Array => {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, content, claims } of parts) {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(claims ?? content.length, 22);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(claims ?? content.length, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(at, 42);
    bodies.push(local, Buffer.from(name), packed);
    directory.push(central, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...bodies, list, end]));
};

const text = (words: string) => new Uint8Array(Buffer.from(words));
const survey = (inside: string) =>
  `<?xml version="1.0"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType>${inside}</document>`;
const part = (name: string, content: string | Buffer): Part => ({ name, content: Buffer.from(content) });
const sheet = (rows: string) =>
  archive([part("xl/workbook.xml", "<workbook/>"), part("xl/worksheets/sheet1.xml", `<worksheet>${rows}</worksheet>`)]);
const laughing = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>';

const hostile: readonly (readonly [string, () => Uint8Array, string])[] = [
  ["nothing", () => new Uint8Array(), "empty"],
  ["more than fits", () => new Uint8Array(mostFileBytes + 1), "too-large"],
  ["a bomb", () => archive([part("s.lss", Buffer.alloc(60 * 1024 * 1024))]), "archive-too-large"],
  [
    "a bomb of a small size, it says",
    () => archive([{ ...part("s.lss", Buffer.alloc(20_000_000)), claims: 10 }]),
    "archive-broken",
  ],
  [
    "a crowd of files",
    () => archive(Array.from({ length: archiveBounds.entries + 1 }, (_, n) => part(`${n}.lss`, "a"))),
    "archive-too-many",
  ],
  [
    "an archive in an archive",
    () => archive([{ name: "in.zip", content: Buffer.from(archive([part("a", "b")])) }]),
    "archive-nested",
  ],
  ["a name that leads out", () => archive([part("../../a.lss", "a")]), "archive-outside"],
  ["an absolute name", () => archive([part("/a.lss", "a")]), "archive-outside"],
  ["half an archive", () => archive([part("s.lss", survey("<a/>".repeat(999)))]).subarray(0, 120), "archive-broken"],
  ["an archive of something else", () => archive([part("a.txt", "b")]), "archive-lacks-survey"],
  ["entities that grow", () => text(laughing + survey("&b;")), "markup-with-definitions"],
  [
    "an entity from outside",
    () => text(`<!DOCTYPE a SYSTEM "file:///etc/passwd">${survey("")}`),
    "markup-with-definitions",
  ],
  ["half a structure", () => text(survey("<a><b>").slice(0, -20)), "markup-broken"],
  ["a depth without end", () => text(survey("<a>".repeat(100_000))), "markup-too-deep"],
  ["elements without end", () => text(survey("<a/>".repeat(900_000))), "markup-too-large"],
  ["a survey of nothing", () => text(survey("")), "no-questions"],
  ["a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 3, 5, 7]), "text-unreadable"],
  ["an old spreadsheet", () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), "format-old"],
  ["a letter", () => text("Geachte heer, mevrouw"), "format-unknown"],
  ["a table of something else", () => text("a\tb\n1\t2"), "table-unreadable"],
  ["a spreadsheet with entities", () => sheet(laughing), "markup-with-definitions"],
  ["a million rows", () => sheet("<row/>".repeat(1_000_000)), "archive-too-large"],
  [
    "a hundred thousand rows",
    () => sheet(Array.from({ length: 100_000 }, (_, n) => `<row r="${n * 7919}"/>`).join("")),
    "too-many-rows",
  ],
  ["a million lines of tabs", () => text(`class\ttype/scale\n${"Q\n".repeat(1_000_000)}`), "too-many-rows"],
];

describe("a hostile or broken file", () => {
  it.each(hostile)("is refused within two seconds: %s", async (_, make, because) => {
    const bytes = make();
    const from = performance.now();

    const refused = await takeIn(bytes).then(
      () => "taken",
      (trouble: unknown) => (trouble instanceof UnreadableSource ? trouble.because : trouble),
    );

    expect(refused).toBe(because);
    expect(performance.now() - from).toBeLessThan(2000);
  });

  it("is refused or read, and never a fault, wherever it is cut off or bent", async () => {
    const [template] = templates.all;
    if (template === undefined) throw new Error("there is no template");
    const { version, ...content } = template.content("sociaal");
    const whole = await exportForm({ ...content, optionSets: content.optionSets ?? [] });

    for (let turn = 1; turn <= 40; turn += 1) {
      const bent = Uint8Array.from(whole);
      const at = Math.floor((whole.length * turn) / 41);
      for (let byte = at; byte < Math.min(at + turn, bent.length); byte += 1) bent[byte] = (bent[byte] ?? 0) ^ 0x5a;
      for (const bytes of [bent, whole.subarray(0, at)]) {
        const outcome = await takeIn(bytes).catch((trouble: unknown) => trouble);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableSource);
      }
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("names no object's own things, whatever its codes are called", async () => {
    const rows = ["__proto__", "constructor", "toString"].map((name) => `Q\tS\t${name}\t\tVraag ${name}`).join("\n");

    const { content } = await takeIn(text(`class\ttype/scale\tname\trelevance\ttext\nG\t\tG\t\t\n${rows}`));

    expect(content.questions.map(({ id }) => id)).toEqual(["q__proto__", "constructor-2", "toString-2"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(["utf-8", "utf-16le", "latin1"] as const)("is read in the encoding it has: %s", async (encoding) => {
    const file = "class\ttype/scale\tname\trelevance\ttext\nS\t\tlanguage\t\tnl\nG\t\tG\t\t\nQ\tS\ta\t\tCafé één?\n";

    const { content } = await takeIn(new Uint8Array(Buffer.from(file, encoding)));

    expect(content.questions[0]?.text.nl).toBe("Café één?");
  });
});
