// A card follows the mouse, or the finger after a long press; whoever swipes scrolls.

import { boardOf, cancel, cardsIn, drop, hold, isFree, listOf, placeOf, say } from './move.js';

/** In milliseconds; and in pixels, how much a finger may tremble meanwhile. */
const PRESS = 350;
const SLOP = 8;
/** So near an edge the page goes on by itself, at most so many pixels a frame. */
const EDGE = 72;
const STEP = 16;

let pressed;
let held;

export function byPointer() {
  document.addEventListener('pointerdown', press);
  document.addEventListener('pointermove', follow);
  document.addEventListener('pointerup', event => event.isPrimary && end(true));
  document.addEventListener('pointercancel', event => event.isPrimary && end(false));
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && held) end(false);
  });
  // The page must not scroll under a held card, nor the browser drag the link or open its menu.
  document.addEventListener('touchmove', event => held && event.preventDefault(), { passive: false });
  for (const kind of ['dragstart', 'contextmenu', 'selectstart']) {
    document.addEventListener(kind, event => (held || pressed?.touch || (pressed && kind === 'dragstart')) && event.preventDefault());
  }
  addEventListener('blur', () => end(false));
}

function press(event) {
  if (held || !event.isPrimary || event.button !== 0) return;
  const card = event.target.closest?.('.board .card[data-project]');
  if (!card || event.target.closest('.move, button, summary, select, input') || !isFree()) return;
  const touch = event.pointerType === 'touch';
  pressed = { card, touch, x: event.clientX, y: event.clientY };
  if (touch) pressed.timer = setTimeout(lift, PRESS);
}

function follow(event) {
  if (!event.isPrimary) return;
  if (held) {
    [held.x, held.y] = [event.clientX, event.clientY];
    return;
  }
  if (!pressed || Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < SLOP) return;
  if (pressed.touch) forget();
  else lift();
}

function forget() {
  clearTimeout(pressed?.timer);
  pressed = undefined;
}

function lift() {
  const { card, touch, x, y } = pressed;
  forget();
  if (!card.isConnected || !isFree()) return;
  const box = card.getBoundingClientRect();
  const columns = measure(card);
  const from = hold(card);
  const gap = document.createElement('li');
  gap.className = 'gap';
  gap.style.blockSize = `${box.height}px`;
  card.after(gap);
  card.classList.add('lifted');
  Object.assign(card.style, { position: 'fixed', left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px`, zIndex: '20', pointerEvents: 'none' });
  held = { card, gap, from, columns, height: box.height, left: x, top: y, x, y, index: cardsIn(from.list).indexOf(card), list: from.list };
  if (touch) navigator.vibrate?.(12);
  say('lifted', placeOf(card));
  requestAnimationFrame(frame);
}

/** Where the lists and the middles of their other cards are, on the page and on the board: measured once. */
function measure(card) {
  const board = boardOf(card);
  const sideways = board.scrollLeft;
  return [...board.querySelectorAll('ol[data-stage]')].map(list => {
    const box = list.parentElement.getBoundingClientRect();
    const own = listOf(card) === list;
    const shift = own ? card.getBoundingClientRect().height : 0;
    const cards = cardsIn(list);
    const at = cards.indexOf(card);
    const others = cards.filter(one => one !== card);
    const middles = others.map((one, n) => {
      const { top, height } = one.getBoundingClientRect();
      return top + height / 2 + scrollY - (own && n >= at ? shift : 0);
    });
    return { list, left: box.left + sideways + scrollX, right: box.right + sideways + scrollX, others, middles };
  });
}

function frame() {
  if (!held) return;
  scrollNearEdges();
  const { card, x, y, left, top } = held;
  card.style.transform = `translate3d(${x - left}px, ${y - top}px, 0) rotate(-1.2deg)`;
  const place = found();
  if (place && (place.list !== held.list || place.index !== held.index)) {
    held.list.parentElement.classList.remove('over');
    place.list.insertBefore(held.gap, place.others[place.index] ?? null);
    Object.assign(held, { list: place.list, index: place.index });
    if (place.list !== held.from.list) place.list.parentElement.classList.add('over');
  }
  requestAnimationFrame(frame);
}

/** The list under the pointer, and how many cards are above it there. */
function found() {
  const across = held.x + scrollX + held.from.board.scrollLeft;
  const column = held.columns.find(({ left, right }) => across >= left && across <= right);
  if (!column) return undefined;
  const down = held.y + scrollY;
  const index = column.middles.findIndex((middle, n) => down < middle + (column.list === held.list && n >= held.index ? held.height : 0));
  return { ...column, index: index < 0 ? column.others.length : index };
}

function scrollNearEdges() {
  const pull = (at, size) => (at < EDGE ? (at - EDGE) / EDGE : at > size - EDGE ? (at - size + EDGE) / EDGE : 0);
  const clamp = by => Math.max(-1, Math.min(1, by)) * STEP;
  const [across, down] = [clamp(pull(held.x, innerWidth)), clamp(pull(held.y, innerHeight))];
  if (down) scrollBy({ top: down, behavior: 'instant' });
  if (across) held.from.board.scrollBy({ left: across, behavior: 'instant' });
}

function end(lets) {
  forget();
  if (!held) return;
  const { card, gap, from } = held;
  held = undefined;
  for (const section of from.board.querySelectorAll('.over')) section.classList.remove('over');
  card.classList.remove('lifted');
  card.removeAttribute('style');
  // The click that ends a drag is not a click on the card's link.
  const still = event => { event.preventDefault(); event.stopPropagation(); };
  addEventListener('click', still, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', still, { capture: true }));
  if (lets) {
    gap.replaceWith(card);
    say('dropped', placeOf(card));
    drop(card, from);
  } else {
    gap.remove();
    cancel(card, from);
    say('cancelled', placeOf(card));
  }
}
