// The style guide looks as it should: every component, on a phone and a laptop, by day and by night.

import assert from 'node:assert/strict';
import { assertLooksAsItShould, difference, picture } from '../picture.mjs';

// So little must be seen: a strong colour a shade warmer, a button one pixel aside.
const CHANGES = [['html', '--hue-accent', '58'], ['.btn.strong', 'translate', '1px']];

async function looksAsItShould(t, size, scheme) {
  const page = await t.visit('/om/stil', { size, scheme });
  const name = `stil-${size}-${scheme}`;
  assertLooksAsItShould(name, await picture(page));
  for (const [what, property, value] of CHANGES) {
    const change = value => page.locator(what).first().evaluate((element, [property, value]) => element.style.setProperty(property, value), [property, value]);
    await change(value);
    assert.ok(difference(name, await picture(page)), `nobody would see ${property}: ${value}`);
    await change('');
    assert.equal(difference(name, await picture(page)), null, 'and back');
  }
}

export const stories = {
  'the style guide, on a phone by day': t => looksAsItShould(t, 'phone', 'light'),
  'the style guide, on a phone by night': t => looksAsItShould(t, 'phone', 'dark'),
  'the style guide, on a laptop by day': t => looksAsItShould(t, 'desktop', 'light'),
  'the style guide, on a laptop by night': t => looksAsItShould(t, 'desktop', 'dark'),
};
