/** @file Makes the pages quicker to use. Every page works without it. */

import { listenToBadge } from './app/badge.js';
import { listenToBoard } from './app/board.js';
import { listenToCopies } from './app/copy.js';
import { listenToDialogs } from './app/dialogs.js';
import { listenToIdleness } from './app/lock.js';
import { listenToKeys } from './app/keyboard.js';
import { listenToLive } from './app/live.js';
import { listenToMenu } from './app/menu.js';
import { listenToMoves } from './app/move.js';
import { listenToPalette } from './app/palette.js';
import { listenToPicks } from './app/pick.js';
import { listenToPrint } from './app/print.js';
import { listenToPrivacy } from './app/private.js';
import { listenToProgress } from './app/progress.js';
import { listenToForms } from './app/resend.js';
import { listenToSimilar } from './app/similar.js';
import { listenToSkip } from './app/skip.js';
import { listenToSlots } from './app/slots.js';

listenToIdleness();
listenToKeys();
listenToDialogs();
listenToCopies();
listenToPalette();
listenToPrivacy();
listenToPicks();
listenToBadge();
listenToBoard();
listenToMoves();
listenToLive();
listenToPrint();
listenToProgress();
listenToForms();
listenToSimilar();
listenToMenu();
listenToSkip();
listenToSlots();
