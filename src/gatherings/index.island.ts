// The door for the browser: what the pages of a day do when there is script.
import './refresh-now.island.ts';
