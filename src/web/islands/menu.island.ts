const menus = document.querySelectorAll<HTMLDetailsElement>('.site-fold');

function closeAll(): void {
  for (const menu of menus) menu.open = false;
}

document.addEventListener('click', ({ target }) => {
  for (const menu of menus) if (target instanceof Node && !menu.contains(target)) menu.open = false;
});

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const menu of menus) {
    if (menu.open && menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
  }
  closeAll();
});

// A page that comes back from the browser's memory should not come back with its menu open.
addEventListener('pagehide', closeAll);

export {};
