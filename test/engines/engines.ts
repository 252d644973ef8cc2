import { chromium } from "./chromium.ts";
import type { Engine } from "./engine.ts";
import { firefox } from "./firefox.ts";
import { webkit } from "./webkit.ts";

/** All engines that the widget is visited in. None is left out where it is missing: then the tests fail. */
export const engines: Engine[] = [chromium, firefox, webkit];
