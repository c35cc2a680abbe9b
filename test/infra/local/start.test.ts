import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

type Ended = { readonly code: number; readonly said: string };

/** Starts the product as `npm start` does, in a case in which it cannot start, and waits until it has said why. */
const start = (words: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...process.env, ...environment };
    const child = execFile(
      process.execPath,
      ["infra/local/launch.mjs", ...words],
      { env, timeout: 60_000 },
      (_, out, errors) => resolve({ code: child.exitCode ?? -1, said: (out + errors).trim() }),
    );
  });

describe("a start that cannot be", () => {
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sectorspiegel-start-"));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("says that the port is in use, before anybody waits for a world", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const bound = server.address();
    const port = typeof bound === "object" && bound !== null ? bound.port : 0;

    const ended = await start([], { PORT: `${port}`, SECTORSPIEGEL_FOLDER: join(folder, "data") });
    await new Promise((resolve) => server.close(resolve));

    expect(ended).toEqual({
      code: 1,
      said: `Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`,
    });
  });

  it("says that the folder cannot be used", async () => {
    const file = join(folder, "file");
    await writeFile(file, "no folder");

    const { code, said } = await start([], { PORT: "0", SECTORSPIEGEL_FOLDER: file });

    expect([code, said]).toEqual([
      1,
      `The folder ${file} cannot be read and written. Give yourself access to it, or remove it and start again.`,
    ]);
  });

  it("names the worlds there are", async () => {
    const { code, said } = await start(["--world", "utopia"], { PORT: "0" });

    expect(code).toBe(1);
    expect(said).toMatch(/^There is no world called utopia\. There are: fresh, round-open, /);
  });
});
