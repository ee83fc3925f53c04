// The board of projects: a card is moved by mouse, by touch and by keyboard. A move is the form #slipp, sent like
// any other, so the server decides, and what it draws is what stands. Without this, "Flytt" is a link to a form.

import { byKeys } from './keys.js';
import { byPointer } from './pointer.js';

byPointer();
byKeys();
document.documentElement.setAttribute('data-tavle', '');
