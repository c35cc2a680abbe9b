import { besideSurveyjs } from "./builder/beside-surveyjs.ts";
import { keystroke } from "./builder/keystroke.ts";
import { coldImport } from "./cold-import.ts";
import { committeeView } from "./committee-view.ts";
import { csv } from "./csv.ts";
import { release } from "./release.ts";
import { units } from "./units.ts";
import { warmHandler } from "./warm-handler.ts";

console.log("Ratios within this run: middle (least–most, number of turns). Processor time, not the clock's.\n");
await warmHandler();
await coldImport();
await units();
await committeeView();
await release();
await csv();
await besideSurveyjs();
await keystroke();
