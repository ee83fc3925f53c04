// A card that is on its way: where it came from, where it is let go, and what is said of it.

export const boardOf = element => element.closest('.board');

/** A card can be moved here, and none is under way: the answer to one would draw the other where it was. */
export const isFree = () => document.getElementById('slipp')?.hasAttribute('aria-busy') === false;

/** Puts values into words that the server wrote: "{title} er løftet". */
export function say(key, values = {}) {
  const words = document.getElementById('tavle-ord')?.content.querySelector(`[data-word="${key}"]`)?.textContent ?? '';
  const said = document.getElementById('tavle-sagt');
  if (said) said.textContent = words.replaceAll(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export const titleOf = card => card.querySelector('.title').textContent.trim();
export const listOf = card => card.closest('ol[data-stage]');
export const stageOf = list => document.getElementById(list.getAttribute('aria-labelledby')).firstElementChild.textContent;
export const cardsIn = list => [...list.children].filter(one => one.matches('.card'));

/** Its place among the others, and theirs: "Kvalifisert, 2 av 6". */
export function placeOf(card) {
  const list = listOf(card);
  const cards = cardsIn(list);
  return { title: titleOf(card), stage: stageOf(list), n: cards.indexOf(card) + 1, all: cards.length };
}

/** News wait while a card is held, for they would draw it where it was. */
export function hold(card) {
  const from = { list: listOf(card), next: card.nextElementSibling };
  const board = boardOf(card);
  board.setAttribute('data-held', '');
  board.setAttribute('data-once', '');
  return { ...from, board };
}

function release({ board }) {
  board.removeAttribute('data-held');
  board.removeAttribute('data-once');
}

export function putBack(card, from) {
  from.list.insertBefore(card, from.next?.parentNode === from.list ? from.next : null);
}

/** Lets go where it was; what came meanwhile is shown now. */
export function cancel(card, from) {
  putBack(card, from);
  release(from);
  document.querySelector('.news button')?.click();
}

/** Lets go in a new place: shown at once, asked for, and back again if nobody answers. */
export function drop(card, from) {
  const list = listOf(card);
  if (list === from.list && card.nextElementSibling === from.next) return cancel(card, from);
  release(from);
  const form = document.getElementById('slipp');
  form.elements.slug.value = card.dataset.project;
  form.elements.from.value = from.list.dataset.stage;
  form.elements.to.value = list.dataset.stage;
  form.elements.after.value = card.previousElementSibling?.dataset.project ?? '';
  // The server draws it without this; whoever still has it was never heard of.
  card.setAttribute('data-asked', '');
  new MutationObserver((_, watch) => {
    if (form.hasAttribute('aria-busy')) return;
    watch.disconnect();
    if (!card.isConnected || !card.hasAttribute('data-asked')) return;
    card.removeAttribute('data-asked');
    putBack(card, from);
    say('unsent', { title: titleOf(card) });
  }).observe(form, { attributeFilter: ['aria-busy'] });
  form.requestSubmit();
}
