/**
 * A draw that has just been held unfolds: digit by digit, then dot by dot on the map and name by name. Everything is in the page
 * from the start; without script, or for those who ask for less motion, it is simply there.
 */
const secondsPerDigit = 1.1;
const secondsPerPlace = 0.22;

const stage = document.querySelector<HTMLElement>('[data-unfolds]');
if (stage && !matchMedia('(prefers-reduced-motion: reduce)').matches) unfold(stage);

function unfold(whole: HTMLElement): void {
  const digits = whole.querySelectorAll<HTMLElement>('.digit');
  const places = [
    ...whole.querySelectorAll<SVGElement>('.map-picture .map-dot-accent'),
    ...whole.querySelectorAll<HTMLElement>('.drawn-name'),
  ];
  const start = 0.6;
  for (const [index, digit] of digits.entries()) delay(digit, start + index * secondsPerDigit);
  const after = start + digits.length * secondsPerDigit;
  const names = places.filter((one) => one instanceof HTMLElement);
  const dots = places.filter((one) => !(one instanceof HTMLElement));
  for (const list of [dots, names])
    for (const [index, place] of list.entries()) delay(place, after + index * secondsPerPlace);
  whole.classList.add('is-unfolding');
}

function delay(element: HTMLElement | SVGElement, seconds: number): void {
  element.style.animationDelay = `${seconds}s`;
}

export {};
