import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { Files } from "../../ports.ts";
import { named } from "./environment.ts";

/** The files port on Amazon S3, in the bucket that `FILES_BUCKET` names. */
export const filesOnAws = (environment: NodeJS.ProcessEnv = process.env): Files => {
  const client = new S3Client({ maxAttempts: 3 });
  const Bucket = named(environment, "FILES_BUCKET");
  return {
    put: async (Key, Body, ContentType) => {
      await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));
    },
    get: async (Key) => {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
        return await Body?.transformToByteArray();
      } catch (problem) {
        if (problem instanceof NoSuchKey) return undefined;
        throw problem;
      }
    },
    addressFor: (Key, { name, contentType, expiresAt }) =>
      getSignedUrl(
        client,
        new GetObjectCommand({
          ...{ Bucket, Key },
          ResponseContentDisposition: `attachment; filename="${name}"`,
          ResponseContentType: contentType,
        }),
        { expiresIn: Math.max(1, Math.ceil((Date.parse(expiresAt) - Date.now()) / 1000)) },
      ),
  };
};
