import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder, UnusableFolder } from "./data-folder.ts";
import { serveHttp } from "./http.ts";
import { localSite } from "./local-site.ts";
import { openProduct } from "./product.ts";
import { tellWorld } from "./stage.ts";
import { buildPagesIfStale } from "./web-build.ts";
import { WrongWish, wishesFrom } from "./wishes.ts";
import { worldCalled } from "./worlds/index.ts";

/** `npm start`: the whole product on this machine, in one process and on one port. */
const start = async (): Promise<void> => {
  const wishes = wishesFrom(process.argv.slice(2), process.env);
  const folder = dataFolder(process.env.SECTORSPIEGEL_FOLDER ?? ".local", wishes.fresh);
  const address = `http://localhost:${wishes.port}`;

  const told = join(folder, "world.json");
  const name = wishes.world ?? (existsSync(told) ? undefined : "round-open");
  const world = name === undefined ? undefined : worldCalled(name);
  if (wishes.world !== undefined && existsSync(told) && !wishes.fresh)
    throw new WrongWish("There is data already. To begin again with this world, add --fresh.");
  if (world !== undefined) {
    say(`Proefwereld: ${world.title.nl} …`);
    await tellWorld(world, { folder, address }, say);
    writeFileSync(told, JSON.stringify({ world: world.name }));
  }

  if (!wishes.live) {
    say("Pagina's klaarzetten …");
    await buildPagesIfStale();
  }
  const product = await openProduct({ folder, address, serve: { onFault: (fault) => console.error(fault) } });
  const site = await localSite(product, { live: wishes.live, worldFile: told });
  const server = await serveHttp(site, wishes.port);
  const stop = async () => {
    await server.stop();
    await site.stop();
    await product.stop();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
  say(`\nSectorspiegel draait op ${server.address}/\nOpen dat adres en kies wie u wilt zijn. Stoppen: Ctrl-C.`);
};

const say = (sentence: string): void => console.log(sentence);

start().catch((trouble: unknown) => {
  const known = trouble instanceof WrongWish || trouble instanceof UnusableFolder || hasSentence(trouble);
  console.error(known && trouble instanceof Error ? trouble.message : trouble);
  process.exit(1);
});

function hasSentence(trouble: unknown): boolean {
  return trouble instanceof Error && (trouble.name === "UnusableFolder" || trouble.name === "BusyPort");
}
