// What the server has not confirmed yet, and what it said last: kept on the phone until it is sent, or the door shuts.

const NAME = 'dor';
let opened;

function database() {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('marks', { keyPath: 'number', autoIncrement: true });
      asked.result.createObjectStore('rows', { keyPath: ['slug', 'id'] });
    };
    asked.onsuccess = () => {
      // Another page forgets everything: let it.
      asked.result.onversionchange = () => asked.result.close();
      resolve(asked.result);
    };
    asked.onerror = () => reject(asked.error);
  });
  return opened;
}

/** Resolves when it lies on the disk. */
async function write(store, change) {
  const db = await database();
  return new Promise((resolve, reject) => {
    const done = db.transaction(store, 'readwrite', { durability: 'strict' });
    change(done.objectStore(store));
    done.oncomplete = () => resolve();
    done.onerror = done.onabort = () => reject(done.error);
  });
}

async function everything(store) {
  const db = await database();
  return new Promise((resolve, reject) => {
    const asked = db.transaction(store).objectStore(store).getAll();
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

const all = async (store, slug) => (await everything(store)).filter(one => one.slug === slug);

export const keep = (slug, mark) => write('marks', marks => marks.add({ slug, mark }));

/** In the order in which they were touched. */
export const waiting = slug => all('marks', slug);

/** Whether anything is not sent yet, of whatever event. */
export const anyWaiting = async () => (await everything('marks')).length > 0;

export const sent = numbers => write('marks', marks => numbers.forEach(number => marks.delete(number)));

/** So that the list is right when the page is opened again without coverage. */
export const remember = (slug, turn, rows) => write('rows', kept => rows.forEach(row => kept.put({ slug, id: row.id, turn, row })));

/** What was heard after the page was drawn. */
export const remembered = async (slug, turn) => (await all('rows', slug)).filter(one => one.turn > turn).map(one => one.row);

/** The list and what came of it; what is not sent yet stays. */
export const forgetRows = () => write('rows', rows => rows.clear());
