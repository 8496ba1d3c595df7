// A form that came back with errors: the list of them is what should be read first.
document.querySelector<HTMLElement>('[data-focus-on-load]')?.focus();

export {};
