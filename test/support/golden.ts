import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

/**
 * Compares a text that people read with the one that was agreed on, in `test/golden`. `UPDATE_GOLDEN=1` writes it anew,
 * so that the difference is looked at where it is committed. A missing file is a failure, never a silent first version.
 */
export const expectGolden = (name: string, text: string): void => {
  const file = fileURLToPath(new URL(`../golden/${name}`, import.meta.url));
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text, `differs from test/golden/${name}; set UPDATE_GOLDEN=1 to accept`).toBe(readFileSync(file, "utf8"));
};
