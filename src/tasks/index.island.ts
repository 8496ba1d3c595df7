// The door for the browser: what the page of a task does when there is script.
import './keep-draft.island.ts';
