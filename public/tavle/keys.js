// A card is lifted with the space bar on its "Flytt", moved with the arrows, let go with the space bar or Enter.

import { boardOf, cancel, cardsIn, drop, hold, isFree, listOf, placeOf, say } from './move.js';

let held;

export function byKeys() {
  document.addEventListener('keydown', press);
  document.addEventListener('focusout', leave);
}

function press(event) {
  const button = event.target.closest?.('.board .card[data-project] .move');
  if (!button) return;
  if (!held) {
    if (event.key !== ' ' || !isFree()) return;
    event.preventDefault();
    lift(button);
    return;
  }
  const step = STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  event.stopPropagation();
  step();
}

const STEPS = {
  ' ': () => end(true),
  Enter: () => end(true),
  Escape: () => end(false),
  ArrowUp: () => within(-1),
  ArrowDown: () => within(1),
  ArrowLeft: () => across(-1),
  ArrowRight: () => across(1),
};

function lift(button) {
  const card = button.closest('.card');
  held = { card, button, from: hold(card) };
  card.classList.add('lifted');
  say('lifted', placeOf(card));
}

function within(step) {
  const { card } = held;
  const cards = cardsIn(listOf(card));
  const at = cards.indexOf(card) + step;
  if (at < 0 || at >= cards.length) return;
  put(listOf(card), step < 0 ? cards[at] : cards[at].nextSibling);
}

function across(step) {
  const lists = [...boardOf(held.card).querySelectorAll('ol[data-stage]')];
  const list = lists[lists.indexOf(listOf(held.card)) + step];
  if (list) put(list, list.firstChild);
}

function put(list, before) {
  const { card, button } = held;
  held.moving = true;
  list.insertBefore(card, before);
  button.focus({ preventScroll: true });
  held.moving = false;
  card.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  say('at', placeOf(card));
}

function leave(event) {
  if (held && !held.moving && event.target === held.button) end(false);
}

function end(lets) {
  const { card, button, from } = held;
  held = undefined;
  card.classList.remove('lifted');
  if (lets) {
    say('dropped', placeOf(card));
    drop(card, from);
  } else {
    cancel(card, from);
    say('cancelled', placeOf(card));
  }
  if (card.isConnected && document.activeElement === document.body) button.focus({ preventScroll: true });
}
