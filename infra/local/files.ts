import { Buffer } from "node:buffer";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, normalize, sep } from "node:path";
import type { Fetching, Files, Ports } from "#functions/ports.ts";
import { invariant } from "#shared/kernel/result.ts";
import { securityHeaders } from "../headers.ts";

/** Addresses of files begin with this; on AWS they are those of the store itself. */
export const filesPrefix = "/files/";

export type LocalFiles = Files & {
  /** Hands out a file to whoever has its address, as long as that works. */
  readonly answer: (request: Request) => Promise<Response>;
};

type Outside = Pick<Ports, "clock" | "random" | "address">;

/** The files port on this machine: a folder. A file is written aside and then renamed, so that no half file is read. */
export const localFiles = (folder: string, { clock, random, address }: Outside): LocalFiles => {
  const handedOut = new Map<string, Fetching & { readonly key: string }>();
  const pathOf = (key: string): string => {
    const path = normalize(join(folder, key));
    invariant(path.startsWith(normalize(folder) + sep), "a file's key leads out of its folder");
    return path;
  };
  const get: Files["get"] = async (key) => {
    try {
      return new Uint8Array(await readFile(pathOf(key)));
    } catch (fault) {
      if (fault instanceof Error && "code" in fault && fault.code === "ENOENT") return undefined;
      throw fault;
    }
  };
  return {
    get,
    put: async (key, bytes) => {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(`${path}.part`, bytes);
      await rename(`${path}.part`, path);
    },
    addressFor: async (key, fetching) => {
      for (const [token, { expiresAt }] of handedOut) if (expiresAt <= clock()) handedOut.delete(token);
      const token = Buffer.from(random(16)).toString("hex");
      handedOut.set(token, { ...fetching, key });
      return `${address}${filesPrefix}${token}`;
    },
    answer: async (request) => {
      const fetching = handedOut.get(new URL(request.url).pathname.slice(filesPrefix.length));
      const isValid = request.method === "GET" && fetching !== undefined && clock() < fetching.expiresAt;
      const bytes = isValid ? await get(fetching.key) : undefined;
      if (!isValid || bytes === undefined)
        return new Response("Not found", { status: 404, headers: { ...securityHeaders, ...forNobodyElse } });
      return new Response(bytes as Uint8Array<ArrayBuffer>, {
        headers: {
          ...{ ...securityHeaders, ...forNobodyElse },
          "content-type": fetching.contentType,
          "content-disposition": `attachment; filename="${fetching.name}"`,
        },
      });
    },
  };
};

const forNobodyElse = { "cache-control": "private, no-store" };
