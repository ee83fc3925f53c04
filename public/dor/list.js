// The list on the page: what is found in it, who is here, and how many.

import { clock, grouped, initials, said, terms } from './words.js';

/** So many stand on the page; more come as one scrolls. A phone is slow with a thousand of anything. */
const AT_ONCE = 10;

export class List {
  constructor(page) {
    Object.assign(this, { page, most: AT_ONCE, found: [] });
    this.find = page.querySelector('#dor-finn');
    this.chips = [...page.querySelectorAll('[data-show]')];
    this.which = this.chips.find(chip => chip.hasAttribute('aria-current'))?.dataset.show ?? '';
    const words = page.querySelector('#dor-ord').content.querySelectorAll('[data-word]');
    this.words = Object.fromEntries([...words].map(word => [word.dataset.word, word.textContent]));
    this.more = page.querySelector('#dor-flere');
    this.more.addEventListener('click', () => this.showMore());
    const near = new IntersectionObserver(seen => {
      if (!seen.some(one => one.isIntersecting)) return;
      this.showMore();
      // Still near, it says nothing new: it is asked again.
      near.unobserve(this.more);
      near.observe(this.more);
    }, { rootMargin: '600px' });
    near.observe(this.more);
    this.take(page.querySelector('#dor-liste'));
  }

  /** The rows as they came from the server. */
  take(list) {
    this.list = list;
    list.dataset.few = '';
    this.rows = new Map([...list.children].map(row));
    this.filter();
  }

  /** What the server says of a row; marks that are not sent yet stay on top of it. */
  hear(news) {
    const row = this.rows.get(news.id) ?? (news.name ? this.add(news.id, news.name) : undefined);
    if (!row) return;
    Object.assign(row, { base: { here: news.here, since: news.since, noPhoto: news.no_photo }, heads: news.heads });
    this.show(row);
  }

  /** One who was on no list, in their place by name. */
  add(id, name) {
    const item = this.page.querySelector('#dor-rad').content.firstElementChild.cloneNode(true);
    item.id = `r-${id}`;
    item.dataset.words = terms(name).join(' ');
    item.querySelector('bdi').textContent = name;
    item.querySelector('.face').textContent = initials(name);
    const more = item.querySelector('.rest');
    more.setAttribute('aria-label', said(this.words.more, { name }));
    more.href = `?rad=${id}#mer`;
    const order = new Intl.Collator('nb');
    const after = [...this.rows.values()].find(other => order.compare(other.name, name) > 0);
    const [, made] = row(item);
    const entries = [...this.rows];
    const place = after ? entries.findIndex(([, other]) => other === after) : entries.length;
    entries.splice(place, 0, [id, made]);
    this.rows = new Map(entries);
    this.grown = true;
    return made;
  }

  /** After some were added: those who are looked for stand where they belong, and nobody else moves. */
  arrange() {
    if (!this.grown) return;
    const most = this.most;
    this.filter();
    this.most = most;
    this.place();
  }

  /** How it stands with a row, with what this phone has said and not sent. */
  now(row) {
    const here = row.waiting.findLast(mark => mark.here !== undefined);
    const photo = row.waiting.findLast(mark => mark.no_photo !== undefined);
    return {
      here: here?.here ?? row.base.here,
      since: here ? (row.base.here && row.base.since) || clock(here.at) : row.base.since,
      noPhoto: photo?.no_photo ?? row.base.noPhoto,
    };
  }

  /** What a mark that is made now has seen. */
  seen(row) {
    return [...row.heads, ...row.waiting.map(mark => mark.id)];
  }

  show(row) {
    const { here, since, noPhoto } = this.now(row);
    const button = row.item.querySelector('.arrival');
    button.setAttribute('aria-pressed', String(here > 0));
    button.value = `${row.id} ${here > 0 ? 0 : row.size}`;
    const all = Math.max(row.size, here);
    const words = all === 1 ? this.words.came : this.words.some;
    row.item.querySelector('.came').textContent = here > 0 ? said(words, { n: here, all, at: since ?? '' }) : '';
    row.item.querySelector('.nophoto').hidden = !noPhoto;
  }

  /** The figure at the top, and those of the chips. */
  count() {
    let [here, all, missing, guests] = [0, 0, 0, 0];
    for (const row of this.rows.values()) {
      const now = row.waiting.length ? this.now(row).here : row.base.here;
      here += now;
      all += Math.max(now, row.expected);
      missing += now === 0 && row.expected > 0 ? 1 : 0;
      guests += row.guest ? 1 : 0;
    }
    const put = (id, text) => { this.page.querySelector(id).textContent = text; };
    put('#dor-her', grouped(here));
    put('#dor-av', said(this.words.of, { n: grouped(all) }));
    const bar = this.page.querySelector('#dor-strek');
    Object.assign(bar, { max: Math.max(all, 1), value: here });
    bar.setAttribute('aria-label', said(this.words.tally, { n: grouped(here), all: grouped(all) }));
    const counts = { '': this.rows.size, mangler: missing, gjester: guests };
    for (const chip of this.chips) chip.querySelector('.num').textContent = grouped(counts[chip.dataset.show]);
  }

  /** Shows those who are looked for. Who has just come stays until something else is looked for. */
  filter() {
    const looked = terms(this.find.value);
    const other = row => (this.which === 'mangler' && (this.now(row).here > 0 || row.expected === 0)) || (this.which === 'gjester' && !row.guest);
    this.found = [...this.rows.values()].filter(row => !other(row) && looked.every(term => row.words.some(word => word.startsWith(term))));
    this.grown = false;
    this.most = AT_ONCE;
    this.place();
    for (const chip of this.chips) {
      if (chip.dataset.show === this.which) chip.setAttribute('aria-current', 'true');
      else chip.removeAttribute('aria-current');
    }
  }

  showMore() {
    if (this.most >= this.found.length) return;
    this.most += AT_ONCE;
    this.place();
  }

  /** Brings a row onto the page, whatever was looked for. */
  reveal(row) {
    if (!this.found.includes(row)) {
      this.find.value = this.which = '';
      this.filter();
    }
    this.most = Math.max(this.most, this.found.indexOf(row) + 1);
    this.place();
    row.item.scrollIntoView({ block: 'center' });
  }

  /** Puts what differs in its place: what has the keyboard's attention keeps it. */
  place() {
    const wanted = this.found.slice(0, this.most).map(row => row.item);
    const stays = new Set(wanted);
    for (const item of [...this.list.children]) if (!stays.has(item)) item.remove();
    let at = this.list.firstElementChild;
    for (const item of wanted) {
      if (item === at) at = at.nextElementSibling;
      else this.list.insertBefore(item, at);
    }
    this.more.hidden = this.most >= this.found.length;
    this.page.querySelector('#dor-ingen').hidden = this.found.length > 0;
  }
}

/** A row of the page as the script knows it. */
function row(item) {
  const { words, size, expected, here, heads, ticket } = item.dataset;
  const came = item.querySelector('.came').textContent;
  const id = item.id.slice(2);
  item.hidden = false;
  return [id, {
    id, item, ticket,
    name: item.querySelector('bdi').textContent,
    words: words.split(' '),
    size: Number(size),
    expected: Number(expected),
    guest: 'guest' in item.dataset,
    heads: heads ? heads.split(' ') : [],
    base: { here: Number(here), since: /\d\d\.\d\d/.exec(came)?.[0], noPhoto: !item.querySelector('.nophoto').hidden },
    waiting: [],
  }];
}
