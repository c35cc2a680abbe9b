import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The faces that are embedded, under the SIL Open Font License: where they lie in their package. */
export const faces = [
  "400Regular/SourceSans3_400Regular.ttf",
  "400Regular_Italic/SourceSans3_400Regular_Italic.ttf",
  "600SemiBold/SourceSans3_600SemiBold.ttf",
] as const;
export const fontPackage = "@expo-google-fonts/source-sans-3";

const besideBundle = fileURLToPath(new URL("fonts", import.meta.url));

/** Beside the bundle where it is deployed; in the package where it is developed. */
export const fontFiles: readonly string[] = existsSync(besideBundle)
  ? faces.map((face) => join(besideBundle, face.split("/").at(-1) ?? face))
  : faces.map((face) => join(dirname(createRequire(import.meta.url).resolve(`${fontPackage}/package.json`)), face));
