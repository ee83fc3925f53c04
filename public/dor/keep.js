// The page, and what it is drawn with, kept for when there is no coverage; and forgotten again.

import { forgetRows } from './queue.js';

const path = location.pathname;
const CACHE = `dor ${path}`;
/** Other pages look here for what is to be forgotten. */
const UNTIL = 'dor';

/** `shuts`: in seconds since 1970. Whether a phone that is off now would show the page. */
export async function keep(shuts) {
  if (!('serviceWorker' in navigator) || Date.now() > shuts * 1000) return false;
  const registered = await navigator.serviceWorker.register('/dor/sw.js', { scope: path });
  localStorage.setItem(UNTIL, String(Math.max(shuts, Number(localStorage.getItem(UNTIL)) || 0)));
  const cache = await caches.open(CACHE);
  const parts = performance.getEntriesByType('resource').map(({ name }) => new URL(name)).filter(({ origin, pathname }) => origin === location.origin && KEPT.test(pathname));
  await cache.addAll([...new Set([path, ...PARTS, ...parts.map(({ pathname, search }) => pathname + search)])]);
  await navigator.serviceWorker.ready;
  return Boolean(registered);
}

const KEPT = /^\/(?:pkg\/[^/]+\.css|font\/|tegning\/|tema\.css)/;
const PARTS = ['dor', 'list', 'queue', 'send', 'keep', 'scan', 'panel', 'words'].map(name => `/dor/${name}.js`).concat('/icons.svg');

/** The page and the list; what is not sent stays until it is. */
export async function forget() {
  if (!('caches' in self)) return;
  for (const name of await caches.keys()) if (name.startsWith('dor ')) await caches.delete(name);
  await forgetRows();
  localStorage.removeItem(UNTIL);
  for (const worker of await navigator.serviceWorker?.getRegistrations() ?? []) await worker.unregister();
}
