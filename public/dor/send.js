// Sends what waits, in its order, as soon as there is coverage; and hears what other phones have sent.

import { sent, waiting } from './queue.js';

/** So many at once; the server takes no more. */
const BATCH = 100;
const [FIRST, LONGEST] = [1_000, 30_000];
const PATIENCE = 10_000;

export class Line {
  /** `heard(news)`, and `stands(how)`: live, offline, out or shut. */
  constructor({ slug, turn, heard, stands }) {
    Object.assign(this, { slug, turn, heard, stands, wait: FIRST, batch: BATCH });
    addEventListener('online', () => this.now());
    document.addEventListener('visibilitychange', () => document.hidden || this.now());
  }

  /** At once, whatever was tried before. */
  now() {
    this.wait = FIRST;
    clearTimeout(this.timer);
    return this.send();
  }

  /** One at a time: marks must arrive in their order. Asked meanwhile, it goes on until nothing waits. */
  async send() {
    this.again = true;
    if (this.sending) return;
    this.sending = true;
    try {
      while (this.again) {
        this.again = false;
        while (await this.some());
      }
      this.wait = FIRST;
    } catch (why) {
      this.stands(why.how ?? 'offline');
      if (!why.final) this.later();
    } finally {
      this.sending = false;
    }
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST);
  }

  /** Whether there may be more. */
  async some() {
    const marks = (await waiting(this.slug)).slice(0, this.batch);
    if (!marks.length) return false;
    const form = { slug: this.slug, since: this.turn, sent_at: Date.now(), marks: JSON.stringify(marks.map(({ mark }) => mark)) };
    const answer = await ask('/api/events/door_marks', { method: 'POST', body: new URLSearchParams(form) });
    if (answer.status === 422 && marks.length > 1) {
      // One of them nobody understands: the others must not wait for it.
      this.batch = 1;
      return true;
    }
    this.batch = BATCH;
    const news = answer.status === 422 ? { turn: this.turn, rows: [], refused: [marks[0].mark.id] } : await news_of(answer);
    await sent(marks.map(({ number }) => number));
    await this.hear(news, marks.map(({ mark }) => mark));
    return true;
  }

  /** What has changed since last time. */
  async fetch() {
    try {
      const answer = await ask(`/api/events/door?${new URLSearchParams({ slug: this.slug, since: this.turn })}`);
      await this.hear(await news_of(answer), []);
      this.stands('live');
    } catch (why) {
      this.stands(why.how ?? 'offline');
    }
  }

  async hear(news, marks) {
    this.turn = Math.max(this.turn, news.turn);
    await this.heard(news, marks);
  }

  /** Follows the facts; a browser gives up after one bad answer, so it is opened again by us. */
  follow(event, latest) {
    const source = new EventSource(`/live?topics=door,events&since=${latest}`);
    let seen = latest;
    source.onopen = () => {
      this.stands('live');
      this.now();
    };
    source.onmessage = message => {
      seen = message.lastEventId || seen;
      const ours = message.data === 'resync' || JSON.parse(message.data).id === event;
      if (ours) this.ring();
    };
    source.onerror = () => {
      this.stands('offline');
      if (source.readyState === EventSource.CLOSED) setTimeout(() => this.follow(event, seen), 5_000);
    };
  }

  /** Many facts in a row are one question. */
  async ring() {
    this.rung = true;
    if (this.fetching) return;
    this.fetching = true;
    while (this.rung) {
      this.rung = false;
      await this.fetch();
    }
    this.fetching = false;
  }
}

function ask(path, options) {
  return fetch(path, { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(PATIENCE), cache: 'no-store', redirect: 'error', ...options });
}

async function news_of(answer) {
  if (answer.ok) return answer.json();
  const how = { 401: 'out', 403: 'shut', 404: 'shut' }[answer.status];
  throw Object.assign(new Error(`${answer.status}`), { how: how ?? 'offline', final: Boolean(how) });
}
