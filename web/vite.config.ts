import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The pages that ship. The gallery is for development and tests; it is built in the mode of that name only. */
const pages = { index: here("index.html"), answer: here("answer.html"), "sign-in": here("sign-in.html") };

/** Says after every build what a page loads before anyone can type in it; a test keeps the respondent's within budget. */
const firstInputWeight = (): Plugin => ({
  name: "first-input-weight",
  generateBundle(_, bundle) {
    const scripts = (file: string, seen: Set<string>): Set<string> => {
      const chunk = bundle[file];
      if (chunk?.type !== "chunk" || seen.has(file)) return seen;
      seen.add(file);
      for (const imported of chunk.imports) scripts(imported, seen);
      return seen;
    };
    const weigh = (files: Iterable<string>): string => {
      const bytes = [...files].map((file) => {
        const loaded = bundle[file];
        return loaded?.type === "chunk" ? gzipSync(loaded.code).length : 0;
      });
      return `${(bytes.reduce((sum, one) => sum + one, 0) / 1000).toFixed(1)} kB`;
    };
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk" || !chunk.isEntry) continue;
      const first = scripts(chunk.fileName, new Set());
      this.info(`${chunk.name}: ${weigh(first)} of JavaScript (gzip) until the first input is usable`);
      if (chunk.name !== "answer") continue;
      for (const file of [...first].flatMap((one) => (bundle[one]?.type === "chunk" ? bundle[one].dynamicImports : [])))
        this.info(`${chunk.name}, then ${file}: ${weigh(scripts(file, new Set(first)))} in all`);
    }
  },
});

/**
 * Whoever answers loads few files: on a slow line a page of fifty small ones takes twice as long as one of the same
 * weight. What the first page needs is one file, what the questions need besides another; what the page for signing in
 * needs too stays apart, because that page is small.
 */
const fewFiles = () => {
  const groups = new Map<string, Set<string>>();
  const plugin: Plugin = {
    name: "few-files",
    buildEnd() {
      const neededBy = (from: string, seen = new Set<string>()): Set<string> => {
        if (seen.has(from)) return seen;
        seen.add(from);
        for (const imported of this.getModuleInfo(from)?.importedIds ?? []) neededBy(imported, seen);
        return seen;
      };
      const [signIn, first, desk, questions] = [
        "sign-in/main.ts",
        "answer.tsx",
        "responses/desk-page.tsx",
        "responses/answering-pages.tsx",
      ].map((file) => neededBy(here(file))) as [Set<string>, Set<string>, Set<string>, Set<string>];
      const but = (ids: Set<string>, ...others: Set<string>[]) =>
        new Set([...ids].filter((id) => !others.some((other) => other.has(id))));
      const own = but(first, signIn);
      groups.set("first", own);
      groups.set("ground", but(first, own));
      groups.set("questions", but(questions, first, desk, signIn));
    },
  };
  const group = (name: string) => ({ name, test: (id: string) => groups.get(name)?.has(id) ?? false });
  const codeSplitting = { groups: ["ground", "first", "questions"].map(group), includeDependenciesRecursively: false };
  return { plugin, codeSplitting };
};
const few = fewFiles();

/**
 * The content security policy allows no inline script or style, so nothing may be inlined into the pages: no polyfill
 * for module preloading (every browser of the build target has it) and no small files turned into data addresses.
 */
export default defineConfig(({ command, mode }) => {
  // What is built is what ships, also when a test with an environment of its own asks for it.
  if (command === "build") process.env.NODE_ENV = "production";
  return {
    root: here("."),
    plugins: [react(), firstInputWeight(), few.plugin],
    build: {
      outDir: here("../dist/web"),
      emptyOutDir: true,
      manifest: true,
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: mode === "gallery" ? { gallery: here("gallery.html") } : pages,
        output: { codeSplitting: few.codeSplitting },
      },
    },
  };
});
