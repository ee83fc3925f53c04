// Shows the door's page when there is no coverage. It sees that page and what it is drawn with, and no other page.

const PAGE = new URL(registration.scope).pathname;
const CACHE = `dor ${PAGE}`;
/** Where there is next to no coverage, the page that is here is better than one that may come. */
const PATIENCE = 3_000;

const NEVER_CHANGES = /^\/(?:pkg\/[^/]+\.css|font\/|tegning\/|tema\.css)/;
const MAY_CHANGE = /^\/(?:dor\/|icons\.svg$)/;

addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(clients.claim()));

addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (url.pathname === PAGE && !url.search) event.respondWith(newestFirst(event, page));
  } else if (NEVER_CHANGES.test(url.pathname)) {
    event.respondWith(keptFirst(request));
  } else if (MAY_CHANGE.test(url.pathname)) {
    event.respondWith(newestFirst(event, keepGood));
  }
});

async function keptFirst(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  await keepGood(cache, request, answer.clone());
  return answer;
}

async function newestFirst(event, keep) {
  const { request } = event;
  const cache = await caches.open(CACHE);
  const asked = fetch(request).then(async answer => {
    await keep(cache, request, answer.clone());
    return answer;
  });
  event.waitUntil(asked.catch(() => {}));
  const kept = await cache.match(request).then(kept => stillOpen(kept) ? kept : undefined);
  if (!kept) return asked;
  const late = new Promise(resolve => { setTimeout(resolve, PATIENCE, kept); });
  return Promise.race([asked.catch(() => kept), late]);
}

async function keepGood(cache, request, answer) {
  if (answer.status === 200) await cache.put(request, answer);
}

/** Who may not open the door any more keeps nothing of it. */
async function page(cache, request, answer) {
  if (answer.status === 200 && stillOpen(answer)) await cache.put(request, answer);
  else if ([401, 403, 404].includes(answer.status) || answer.status === 200) await caches.delete(CACHE);
}

function stillOpen(answer) {
  const shuts = answer?.headers.get('x-door-shuts');
  return Boolean(answer) && (!shuts || Date.now() < Number(shuts) * 1000);
}
