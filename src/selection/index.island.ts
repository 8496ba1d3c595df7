// The door for the browser: what the pages of a draw do when there is script.
import './check-draw.island.ts';
import './unfold-draw.island.ts';
