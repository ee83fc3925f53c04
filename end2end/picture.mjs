// What a page looks like, held against a picture of what it should look like.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import utils from 'playwright-core/lib/utils';

const SHOULD = join(import.meta.dirname, 'pictures');
const RESULTS = join(import.meta.dirname, 'test-results');
const compare = utils.getComparator('image/png');

/** The whole page, standing still, with its own type and all its pictures. */
export async function picture(page) {
  await page.evaluate(async () => {
    document.querySelectorAll('img[loading=lazy]').forEach(image => { image.loading = 'eager'; });
    await document.fonts.ready;
    await Promise.all([...document.images].map(image => image.decode()));
  });
  return page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide', scale: 'css' });
}

/** What differs, in words; nothing if it looks as it should. Colours may differ by what nobody sees, and the
    edges of letters and lines by what machines do differently. */
export function difference(name, now) {
  return compare(now, readFileSync(should(name)), { threshold: 0.02, maxDiffPixels: 40 });
}

/** Fails with a picture of the difference in `test-results/`. With `--update-pictures` this is how it should look. */
export function assertLooksAsItShould(name, now) {
  if (process.env.PADRIVER_UPDATE_PICTURES) {
    mkdirSync(SHOULD, { recursive: true });
    writeFileSync(should(name), now);
    return;
  }
  if (!existsSync(should(name))) throw new Error(`there is no picture of ${name}: npm test -- --update-pictures`);
  const differs = difference(name, now);
  if (!differs) return;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${name}-now.png`), now);
  if (differs.diff) writeFileSync(join(RESULTS, `${name}-difference.png`), differs.diff);
  throw new Error(`${name} looks different: ${differs.errorMessage}\nSee test-results/${name}-difference.png; if it is right so: npm test -- --update-pictures`);
}

const should = name => join(SHOULD, `${name}.png`);
