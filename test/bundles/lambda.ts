import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";

/** A request as API Gateway hands it to a function. */
export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};
/** What the function answers, with how long it took to load, in milliseconds. */
export type Answered = { readonly statusCode: number; readonly body: string; readonly loaded: number };

const address = "https://sectorspiegel.example.nl";

const eventFor = ({ method, path, headers = {}, body }: Asked) => ({
  version: "2.0",
  routeKey: "$default",
  rawPath: path,
  rawQueryString: "",
  headers: { host: "sectorspiegel.example.nl", origin: address, "content-type": "application/json", ...headers },
  requestContext: {
    ...{ accountId: "0", apiId: "0", domainName: "sectorspiegel.example.nl", domainPrefix: "", requestId: "1" },
    ...{ routeKey: "$default", stage: "$default", time: "", timeEpoch: 0 },
    http: { method, path, protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "test" },
  },
  isBase64Encoded: false,
  ...(body !== undefined && { body }),
});

/** Answers leave by a channel of their own, because the function's log is on standard output. */
const program = `
  import { writeSync } from "node:fs";
  const began = performance.now();
  const { handler } = await import(process.env.BUNDLE);
  const loaded = performance.now() - began;
  const answers = [];
  for (const event of JSON.parse(process.env.EVENTS)) answers.push({ ...(await handler(event, {})), loaded });
  writeSync(3, JSON.stringify(answers));
`;

/**
 * Runs a deployed function's bundle in a process of its own, with the environment that a stage gives it and no network
 * to speak of.
 * @throws with what the process said where the bundle does not load or answer
 */
export const askBundle = (bundle: string, asked: readonly Asked[]): readonly Answered[] => {
  const { output } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024,
    timeout: 30_000,
    env: {
      ...{ TABLE_PREFIX: "sectorspiegel-test", ADDRESS: address, AWS_REGION: "eu-west-1", NODE_NO_WARNINGS: "1" },
      ...{ AWS_ENDPOINT_URL: "http://127.0.0.1:9", AWS_ACCESS_KEY_ID: "none", AWS_SECRET_ACCESS_KEY: "none" },
      BUNDLE: pathToFileURL(bundle).href,
      EVENTS: JSON.stringify(asked.map(eventFor)),
    },
  });
  const [, , complaint, answers] = output;
  if (!answers) throw new Error(`${bundle} does not answer: ${complaint?.slice(-2000)}`);
  return JSON.parse(answers);
};
