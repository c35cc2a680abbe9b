import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LocalFiles, localFiles } from "#infra/local/files.ts";
import { BrokenInvariant } from "#shared/kernel/result.ts";

let folder = "";
let now = "2027-01-14T09:30:00.000Z";
let files: LocalFiles;
let drawn = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sectorspiegel-files-"));
  now = "2027-01-14T09:30:00.000Z";
  const next = () => {
    drawn += 7;
    return drawn % 256;
  };
  const random = (bytes: number) => Uint8Array.from({ length: bytes }, next);
  files = localFiles(folder, { clock: () => now, random, address: "http://localhost:3000" });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const fetching = { name: "verslag.pdf", contentType: "application/pdf", expiresAt: "2027-01-14T09:35:00.000Z" };
const fetched = (address: string, method = "GET") => files.answer(new Request(address, { method }));

describe("files on this machine", () => {
  it("come back as they were put, and are not there before", async () => {
    expect(await files.get("reports/a.pdf")).toBeUndefined();

    await files.put("reports/a.pdf", new TextEncoder().encode("een"), "application/pdf");
    await files.put("reports/a.pdf", new TextEncoder().encode("twee"), "application/pdf");

    expect(new TextDecoder().decode(await files.get("reports/a.pdf"))).toBe("twee");
  });

  it("stay in their folder, whatever their key says", async () => {
    await expect(files.put("../elders.txt", new Uint8Array(1), "text/plain")).rejects.toThrow(BrokenInvariant);
  });

  it("are handed out to whoever has the address, under their name, as a download", async () => {
    await files.put("reports/a.pdf", new TextEncoder().encode("inhoud"), "application/pdf");

    const response = await fetched(await files.addressFor("reports/a.pdf", fetching));

    expect(await response.text()).toBe("inhoud");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="verslag.pdf"');
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("are not handed out from their moment on, to another address, or by another method", async () => {
    await files.put("reports/a.pdf", new TextEncoder().encode("inhoud"), "application/pdf");
    const address = await files.addressFor("reports/a.pdf", fetching);

    const wrong = await Promise.all([
      fetched(`${address}0`),
      fetched("http://localhost:3000/files/"),
      fetched(address, "POST"),
    ]);
    now = fetching.expiresAt;
    const late = await fetched(address);

    expect([...wrong, late].map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });

  it("have an address of their own each time, of 128 random bits", async () => {
    const [one, two] = [await files.addressFor("a", fetching), await files.addressFor("a", fetching)];

    expect(one).toMatch(/^http:\/\/localhost:3000\/files\/[0-9a-f]{32}$/);
    expect(two).not.toBe(one);
  });
});
