// Every page, on a phone and a laptop, by day and by night: accessible, quiet, and no wider than its window.

import assert from 'node:assert/strict';
import { AMIR, INGRID } from '../harness.mjs';

const OPEN = ['/', '/padrivere', '/padrivere?form=liste&q=ombruk', '/padrivere/amir-haidari', '/arrangementer', '/partnere', '/partnere/kaia-eiendom', '/bli-padriver', '/logg-inn', '/logg-inn/kode?email=amir.haidari@example.org', '/om', '/om/stil', '/personvern', '/tilgjengelighet'];
const OWN = ['/', '/padrivere', '/padrivere/amir-haidari', '/arrangementer', '/min-side', '/min-side/ansikt', '/min-side/samtykker', '/min-side/enheter'];
const MANAGED = ['/', '/arrangementer', '/arrangementer/ny', '/arrangementer/ny?slag=samling', '/styring/padrivere', '/styring/padrivere?hvem=nye'];

async function walk(t, paths, options) {
  const page = await t.visit(paths[0], options);
  for (const path of paths) {
    await t.go(page, path);
    await t.assertAccessible(page);
    await t.assertFits(page);
    assert.equal(await page.locator('h1').count(), 1, `${path} has one first heading`);
  }
}

export const stories = {
  'visitors, on a phone by day': t => walk(t, OPEN, { size: 'phone' }),
  'visitors, on the smallest phone by night': t => walk(t, OPEN, { size: 'small', scheme: 'dark' }),
  'visitors, on a laptop by day': t => walk(t, OPEN, { size: 'desktop' }),
  'visitors, on a laptop by night, in nynorsk': t => walk(t, OPEN, { size: 'desktop', scheme: 'dark', locale: 'nn-NO' }),
  'a Pådriver, on a phone by night': t => walk(t, OWN, { size: 'small', scheme: 'dark', as: AMIR }),
  'a Pådriver, on a laptop by day': t => walk(t, OWN, { size: 'desktop', as: AMIR }),
  'the manager, on a phone and on a laptop': async t => {
    await walk(t, MANAGED, { size: 'small', as: INGRID });
    await walk(t, MANAGED, { size: 'desktop', scheme: 'dark', as: INGRID });
  },
  async 'without JavaScript every page is whole'(t) {
    for (const [paths, as] of [[OPEN], [OWN, AMIR], [MANAGED, INGRID]]) {
      const page = await t.visitPlain('/om', { as });
      for (const path of paths) {
        assert.equal((await page.goto(path)).status(), 200, path);
        assert.equal(await page.locator('h1').count(), 1, path);
        assert.equal(await page.locator('template').count(), 0, path);
      }
    }
  },
};
