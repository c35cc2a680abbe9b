import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { neverKept } from "../site.ts";

export type PageFile = {
  readonly key: string;
  readonly body: Uint8Array;
  readonly contentType: string;
  readonly cacheControl: string;
};
/** Puts one file where the CDN finds it. */
export type PutPage = (file: PageFile) => Promise<void>;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".ico": "image/x-icon",
  ".png": "image/png",
};

/** Named after their contents, and so never another thing under the same name. */
const isNamedByContent = (key: string): boolean => key.startsWith("assets/");

/**
 * Puts the built pages in their place: first what pages are made of, and the pages last, so that nobody gets a page whose
 * parts are not there. Older parts stay, for whoever has an older page open.
 * @throws where a file is of no known type: it would be served as a download
 */
export const publishPages = async (folder: string, put: PutPage): Promise<number> => {
  const keys = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((key) => !key.startsWith(".vite/"))
    .sort((one, other) => Number(one.endsWith(".html")) - Number(other.endsWith(".html")));
  for (const key of keys) {
    const contentType = types[extname(key)];
    if (contentType === undefined) throw new Error(`${key} is of no type that the pages know`);
    await put({
      ...{ key, contentType, body: readFileSync(join(folder, key)) },
      cacheControl: isNamedByContent(key)
        ? "public, max-age=31536000, immutable"
        : key === neverKept
          ? "no-store"
          : "no-cache",
    });
  }
  return keys.length;
};

export const putInBucket = (Bucket: string, region: string): PutPage => {
  const client = new S3Client({ region });
  return async ({ key: Key, body: Body, contentType: ContentType, cacheControl: CacheControl }) => {
    await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType, CacheControl }));
  };
};
