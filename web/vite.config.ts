import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The pages that ship. The gallery is for development and tests; it is built in the mode of that name only. */
const pages = { index: here("index.html"), answer: here("answer.html") };

/**
 * The content security policy allows no inline script or style, so nothing may be inlined into the pages: no polyfill
 * for module preloading (every browser of the build target has it) and no small files turned into data addresses.
 */
export default defineConfig(({ mode }) => ({
  root: here("."),
  plugins: [react()],
  build: {
    outDir: here("../dist/web"),
    emptyOutDir: true,
    manifest: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: mode === "gallery" ? { gallery: here("gallery.html") } : pages },
  },
}));
