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
 * The content security policy allows no inline script or style, so nothing may be inlined into the pages: no polyfill
 * for module preloading (every browser of the build target has it) and no small files turned into data addresses.
 */
export default defineConfig(({ command, mode }) => {
  // What is built is what ships, also when a test with an environment of its own asks for it.
  if (command === "build") process.env.NODE_ENV = "production";
  return {
    root: here("."),
    plugins: [react(), firstInputWeight()],
    build: {
      outDir: here("../dist/web"),
      emptyOutDir: true,
      manifest: true,
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: mode === "gallery" ? { gallery: here("gallery.html") } : pages },
    },
  };
});
