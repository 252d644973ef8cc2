import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { page } from "../../demo/browser/server.ts";
import { useBrowser } from "./visit.ts";
import { type Touch, watch } from "./watched.ts";

const { visit } = useBrowser();
const shop = { "/": page() };
let tab: Page;
let touches: Touch[];

beforeAll(async () => {
  const before = async (empty: Page) => {
    touches = await watch(empty);
  };
  ({ page: tab } = await visit({ answers: shop, before }));
});

const names = () => touches.map(({ name }) => name.replace(new URL(tab.url()).origin, ""));

const capitalised = (owner: string) => owner[0]?.toUpperCase() + owner.slice(1);

/** What a page may do that must not stay unseen; it is known by the code itself where no name is given. */
const misdeeds: [code: string, name?: string][] = [
  ["document.cookie"],
  ["document.cookie = 'id=1'", "Document.cookie = id=1"],
  ["cookieStore.get('id')", "cookieStore"],
  ["localStorage.id", "localStorage"],
  ["localStorage.setItem('id', '1')", "Storage.setItem id 1"],
  ["sessionStorage.id", "sessionStorage"],
  ["indexedDB.open('visitors')", "IDBFactory.open visitors"],
  ["caches.open('visitors')", "CacheStorage.open visitors"],
  ["name", "name"],
  ["name = 'visitor'", "name = visitor"],
  ["history.replaceState('visitor', '')", "History.replaceState visitor "],
  ["history.state"],
  ["history.length"],
  ["navigator.serviceWorker.register('/worker.js')", "ServiceWorkerContainer.register /worker.js"],
  ["navigator.storage.estimate()", "StorageManager.estimate"],

  ["fetch('/hello')", "fetch /hello"],
  ["fetch('/hello', { keepalive: true })", "fetch /hello keepalive"],
  ["navigator.sendBeacon('/hello')", "Navigator.sendBeacon /hello"],
  ["new XMLHttpRequest()", "XMLHttpRequest"],
  ["new WebSocket('ws://127.0.0.1:9')", "WebSocket ws://127.0.0.1:9"],
  ["new EventSource('/hello')", "EventSource /hello"],
  ["new RTCPeerConnection()", "RTCPeerConnection"],
  ["new Worker('/worker.js')", "Worker /worker.js"],
  ["new SharedWorker('/worker.js')", "SharedWorker /worker.js"],
  ["new BroadcastChannel('visitors')", "BroadcastChannel visitors"],
  ["parent.postMessage('hello', '*')", "postMessage hello *"],
  ["new Image().src = '/hello.gif'", "Image"],
  ["document.createElement('IMG')", "createElement IMG"],
  ["document.createElement('iframe')", "createElement iframe"],
  ["document.createElement('form').submit()", "HTMLFormElement.submit"],
  ["document.head.append(document.createElement('link'))", "createElement link"],
  ["document.createElementNS('http://www.w3.org/1999/xhtml', 'script')", "createElement script"],

  ["document.createElement('canvas').getContext('2d')", "HTMLCanvasElement.getContext 2d"],
  ["document.createElement('canvas').toDataURL()", "HTMLCanvasElement.toDataURL"],
  ["document.createElement('canvas').toBlob(() => {})", "HTMLCanvasElement.toBlob"],
  [
    "document.createElement('canvas').getContext('2d').getImageData(0, 0, 1, 1)",
    "CanvasRenderingContext2D.getImageData",
  ],
  ["document.createElement('canvas').getContext('webgl')", "HTMLCanvasElement.getContext webgl"],
  ["new OffscreenCanvas(1, 1)", "OffscreenCanvas"],
  ["new AudioContext()", "AudioContext"],
  ["new OfflineAudioContext(1, 1, 44100)", "OfflineAudioContext"],
  [
    "document.createElement('audio').canPlayType('audio/ogg')",
    "HTMLMediaElement.canPlayType audio/ogg",
  ],
  ["document.fonts.check('12px Arial')", "FontFaceSet.check 12px Arial"],
  ["queryLocalFonts()", "queryLocalFonts"],
  ["document.body.offsetWidth", "HTMLElement.offsetWidth"],
  ["document.body.getBoundingClientRect()", "Element.getBoundingClientRect"],
  ["getComputedStyle(document.body)", "getComputedStyle"],
  ["matchMedia('(prefers-color-scheme: dark)')", "matchMedia (prefers-color-scheme: dark)"],
  ["screen.width", "Screen.width"],
  ["screen.colorDepth", "Screen.colorDepth"],
  ["devicePixelRatio"],
  ["innerWidth"],
  ["outerHeight"],
  ["screenX"],
  ["new Intl.DateTimeFormat().resolvedOptions()", "Intl.DateTimeFormat.resolvedOptions"],
  ["new Intl.NumberFormat().resolvedOptions()", "Intl.NumberFormat.resolvedOptions"],
  ["new Date().getTimezoneOffset()", "Date.getTimezoneOffset"],
  ["String(new Date())", "Date.toString"],
  ["new Date().toLocaleString()", "Date.toLocaleString"],
  ["performance.memory", "performance"],
  ["performance.getEntriesByType('resource')", "performance"],
  ["speechSynthesis.getVoices()", "SpeechSynthesis.getVoices"],
  ["navigator.mediaDevices.enumerateDevices()", "MediaDevices.enumerateDevices"],
  ["navigator.permissions.query({ name: 'camera' })", "Permissions.query"],
  ["document.referrer"],
  ["crypto.randomUUID()", "Crypto.randomUUID"],
  ["crypto.getRandomValues(new Uint8Array(1))", "Crypto.getRandomValues"],
  ["Math.random()", "Math.random"],
  ..."userAgent userAgentData platform plugins mimeTypes language languages hardwareConcurrency deviceMemory maxTouchPoints connection webdriver vendor doNotTrack getBattery()"
    .split(" ")
    .map((key): [string] => [`navigator.${key}`]),
];

test.each(misdeeds)("the watcher sees %s", async (code, name) => {
  touches.length = 0;
  await tab.evaluate(code).catch(() => {});
  const expected = name ?? code.replace("()", "").replace(/^[a-z]+(?=\.)/, capitalised);
  expect(names()).toContain(expected);
});

test("the watcher sees what a page does while it is being left", async () => {
  await tab.evaluate("addEventListener('pagehide', () => navigator.sendBeacon('/bye'))");
  touches.length = 0;
  await tab.goto(tab.url());
  expect(touches.map(({ name }) => name)).toContain("Navigator.sendBeacon /bye");
});
