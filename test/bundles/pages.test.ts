import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

/** Kilobytes of JavaScript after gzip: until the first input (the agreement), and until any question can be answered. */
const budget = { firstInput: 100, anyQuestion: 145 };
/** Files that the page itself asks for, itself included; what it then asks of us are two more requests. */
const fewest = 6;

type Chunk = { file: string; imports?: string[]; dynamicImports?: string[]; css?: string[] };

const built = "dist/web";
const text = (path: string): string => readFileSync(`${built}/${path}`, "utf8");

const manifest = (): Record<string, Chunk> => {
  if (!existsSync(`${built}/.vite/manifest.json`)) throw new Error("dist/web is not there: build the pages first.");
  return JSON.parse(text(".vite/manifest.json"));
};

const filesOf = (page: string): string[] =>
  [...text(page).matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file = ""]) => file);

/** A chunk, or those a page asks for, and all that is loaded with it. */
const loadedWith = (page: string): Chunk[] => {
  const chunks = manifest();
  const walk = (key: string, seen: Map<string, Chunk>): Map<string, Chunk> => {
    const chunk = chunks[key];
    if (chunk === undefined || seen.has(key)) return seen;
    seen.set(key, chunk);
    for (const imported of chunk.imports ?? []) walk(imported, seen);
    return seen;
  };
  const asked = page.endsWith(".html") ? filesOf(page) : [];
  const begin = Object.entries(chunks).flatMap(([key, { file }]) =>
    file.endsWith(".js") && asked.includes(file) ? [key] : [],
  );
  return [...[...begin, page].reduce((seen, key) => walk(key, seen), new Map<string, Chunk>()).values()];
};

const styles = (page: string): string =>
  loadedWith(page)
    .flatMap(({ css = [] }) => css)
    .map(text)
    .join("\n");

const kilobytes = (chunks: Iterable<Chunk>): number =>
  [...new Set([...chunks].map(({ file }) => file))].reduce((sum, file) => sum + gzipSync(text(file)).length, 0) / 1000;

it("the respondent's page keeps within its budget of JavaScript until the first input is usable", () => {
  const weight = kilobytes(loadedWith("answer.html"));

  expect(weight).toBeGreaterThan(60);
  expect(weight).toBeLessThanOrEqual(budget.firstInput);
});

it("the respondent's page asks for few files, because on a slow line each of them is waited for", () => {
  const files = filesOf("answer.html");

  expect(files.length).toBeGreaterThan(1);
  expect(files.length + 1).toBeLessThanOrEqual(fewest);
});

it("whoever comes back in the middle of the questions waits for no heavier page than agreed", () => {
  const first = loadedWith("answer.html");
  const later = first.flatMap(({ dynamicImports = [] }) => dynamicImports);

  for (const page of later)
    expect(kilobytes([...first, ...loadedWith(page)]), page).toBeLessThanOrEqual(budget.anyQuestion);
});

it("the respondent's page brings no letters of its own, the other pages do", () => {
  expect(styles("answer.html")).toContain("--font:");
  expect(styles("answer.html")).not.toContain("@font-face");
  expect(styles("index.html")).toContain("@font-face");
});

it.each(["index.html", "answer.html"])("%s has nothing inline that the security policy forbids", (page) => {
  const html = text(page);

  expect(html).toMatch(/<script type="module"[^>]* src="\/assets\/[^"]+-[\w-]{8}\.js"><\/script>/);
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:|data:/);
});

it("no source map, no development page and no React for development is shipped", () => {
  const files = readdirSync(built, { recursive: true, encoding: "utf8" });
  const scripts = files.filter((file) => file.endsWith(".js"));

  expect(files.filter((file) => /\.map$|gallery/.test(file))).toEqual([]);
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.filter((file) => /sourceMappingURL|jsxDEV\(/.test(text(file)))).toEqual([]);
});
