import './error-focus.island.ts';
import './live-search.island.ts';
import './menu.island.ts';
import './own-errors.island.ts';
import './refresh.island.ts';
import './submit-once.island.ts';
