// Asked for by any page, once the last door has shut: nothing of it stays on the phone.

import { forget } from './keep.js';

await forget();
indexedDB.deleteDatabase('dor');
