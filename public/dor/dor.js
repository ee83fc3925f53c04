// The door on a phone: what is touched is shown at once, kept on the phone, and sent when it can be.
// Without this the page works by its forms; it is loaded by /arrangementer/{slug}/dor and by no other page.

import { forget, keep } from './keep.js';
import { List } from './list.js';
import { openPanel } from './panel.js';
import { canScan, scan, trace } from './scan.js';
import { Line } from './send.js';
import { said } from './words.js';
import * as queue from './queue.js';

/** A finger that trembles does not undo what it did. */
const TREMBLE = 500;

const page = document.getElementById('dor');
if (page) await open();
// Who has been signed out leaves nothing here but what is not sent yet.
else if (document.querySelector('.bar a[href="/logg-inn"]')) await forget();
document.body.setAttribute('data-hydrated', '');

async function open() {
  const { slug, event, latest } = page.dataset;
  const list = new List(page);
  const { words } = list;
  const $ = id => page.querySelector(id);
  const say = text => { $('#dor-sagt').textContent = text; };
  let stamp = page.dataset.stamp;

  const line = new Line({ slug, turn: Number(page.dataset.turn), heard, stands });
  for (const row of await queue.remembered(slug, line.turn).catch(() => [])) list.hear(row);
  for (const { mark } of await queue.waiting(slug).catch(() => [])) put(mark);
  list.arrange();
  list.count();
  unsent();

  async function heard(news, marks) {
    for (const mark of marks) {
      const row = list.rows.get(mark.row);
      if (row) row.waiting = row.waiting.filter(other => other.id !== mark.id);
      if (news.refused.includes(mark.id)) refuse(mark, row);
      else if (row) list.show(row);
    }
    for (const row of news.rows) list.hear(row);
    list.arrange();
    list.count();
    unsent();
    await queue.remember(slug, news.turn, news.rows).catch(() => {});
    if (news.stamp && news.stamp !== stamp) {
      await redraw();
      list.count();
    }
  }

  function refuse(mark, row) {
    if (mark.walk_in && row) {
      list.rows.delete(mark.row);
      list.filter();
      tell(said(words.refused, { name: mark.walk_in.name }));
    } else if (row) list.show(row);
  }

  /** Somebody has answered, or has a place now: the list has other people on it. */
  async function redraw() {
    const answer = await fetch(location.pathname, { cache: 'no-store' }).catch(() => null);
    if (!answer?.ok) return;
    const drawn = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('dor');
    if (!drawn) return;
    const stood = document.activeElement?.closest('#dor-liste li')?.id;
    const waits = [...list.rows.values()].flatMap(row => row.waiting);
    const fresh = document.adoptNode(drawn.querySelector('#dor-liste'));
    list.list.replaceWith(fresh);
    list.take(fresh);
    stamp = drawn.dataset.stamp;
    waits.forEach(put);
    list.arrange();
    if (stood) document.getElementById(stood)?.querySelector('button').focus({ preventScroll: true });
  }

  /** Shows a mark that is not sent yet. */
  function put(mark) {
    const row = list.rows.get(mark.row) ?? (mark.walk_in ? list.add(mark.row, mark.walk_in.name) : undefined);
    if (!row) return;
    row.waiting.push(mark);
    list.show(row);
  }

  async function mark(row, says, more = {}) {
    const made = { id: crypto.randomUUID(), row: row.id, ...says, ...more, seen: list.seen(row), at: Date.now() };
    // On its way to the disk while the page is drawn.
    const keeping = queue.keep(slug, made);
    put(made);
    list.count();
    unsent();
    try {
      await keeping;
      page.dispatchEvent(new CustomEvent('kept', { detail: made.id }));
    } catch {
      tell(words.unkept);
    }
    line.now();
  }

  const arrive = (row, here, more) => {
    say(said(here > 0 ? words.here : words.gone, { name: row.name }));
    return mark(row, { here }, more);
  };

  function unsent() {
    const count = [...list.rows.values()].reduce((sum, row) => sum + row.waiting.length, 0);
    const box = $('#dor-usendt');
    if (count === 0 && !box.dataset.told) box.hidden = true;
    // What is sent within a moment needs no words.
    else if (count > 0) setTimeout(() => waits(box), box.hidden ? 700 : 0);
  }

  function waits(box) {
    const count = [...list.rows.values()].reduce((sum, row) => sum + row.waiting.length, 0);
    if (count === 0) return;
    delete box.dataset.told;
    box.querySelector('p').textContent = count === 1 ? words.one : said(words.unsent, { n: count });
    box.hidden = false;
  }

  function tell(text) {
    const box = $('#dor-usendt');
    box.dataset.told = '';
    box.querySelector('p').textContent = text;
    box.hidden = false;
  }

  function stands(how) {
    const text = $('#dor-direkte');
    text.className = how === 'live' ? 'live' : 'live off';
    const said = words[how];
    if (text.textContent !== said) text.textContent = said;
  }

  const touched = new Map();
  page.addEventListener('click', event => {
    const button = event.target.closest('.arrival');
    const more = event.target.closest('.rest');
    const item = event.target.closest('#dor-liste > li');
    const row = item && list.rows.get(item.id.slice(2));
    if (row && button) {
      event.preventDefault();
      if (event.timeStamp - (touched.get(row.id) ?? -TREMBLE) < TREMBLE) return;
      touched.set(row.id, event.timeStamp);
      arrive(row, list.now(row).here > 0 ? 0 : row.size);
    } else if (row && more) {
      event.preventDefault();
      openPanel($('#dor-mer'), row, list, { arrive, mark });
    } else if (event.target.closest('[data-close]')) {
      event.target.closest('dialog').close();
    } else if (event.target.closest('[data-show]')) {
      event.preventDefault();
      list.which = event.target.closest('[data-show]').dataset.show;
      list.filter();
    }
  });

  /** What to say of a ticket that was read or typed. */
  async function letIn(typed) {
    const ticket = await trace(typed);
    const row = [...list.rows.values()].find(row => row.ticket === ticket);
    if (!row) return words.unknown;
    if (list.now(row).here === 0) arrive(row, row.size);
    list.reveal(row);
    return said(words.here, { name: row.name });
  }

  $('#dor-finn').addEventListener('input', () => list.filter());
  $('#dor-finn').form.addEventListener('submit', event => event.preventDefault());
  $('#dor-usendt button').addEventListener('click', () => line.now());

  $('#dor-ny form').addEventListener('submit', event => {
    event.preventDefault();
    const form = event.target;
    const [name, email] = ['name', 'email'].map(field => form.elements[field]);
    const wrong = !/\p{L}/u.test(name.value) ? name : email.checkValidity() ? undefined : email;
    [name, email].forEach(field => field.setAttribute('aria-invalid', String(field === wrong)));
    if (wrong) return wrong.focus();
    const walkIn = { name: name.value.trim(), email: email.value.trim() };
    const row = list.add(crypto.randomUUID(), walkIn.name);
    arrive(row, 1, { walk_in: walkIn });
    form.reset();
    form.closest('details').open = false;
    list.reveal(row);
  });

  $('#dor-kode form').addEventListener('submit', async event => {
    if (!crypto.subtle) return; // Without https the form asks the server.
    event.preventDefault();
    const field = event.target.elements.code;
    const text = await letIn(field.value);
    field.setAttribute('aria-invalid', String(text === words.unknown));
    if (text === words.unknown) tell(text);
    else field.value = '';
  });

  if (canScan()) {
    $('#dor-skann').hidden = false;
    $('#dor-skann').addEventListener('click', () => scan($('#dor-les'), letIn, words.camera));
  }

  line.follow(event, latest);
  line.now();
  keep(Number(page.dataset.shuts)).then(kept => { page.dataset.kept = String(kept); }, () => {});
}
