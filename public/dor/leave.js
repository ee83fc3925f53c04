// Asked for by any page while a door is kept on this phone: whoever signs out hears first what would be lost.

import { anyWaiting } from './queue.js';

addEventListener('submit', async event => {
  const form = event.target;
  const words = form.closest('[data-unsent]')?.dataset.unsent;
  if (!words) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!await anyWaiting().catch(() => false) || confirm(words)) form.submit();
}, { capture: true });
