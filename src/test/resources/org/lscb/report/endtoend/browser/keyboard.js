// Notes what the keyboard should reach, in which order, and looks at each when it is reached.
const all = 'a[href], area[href], button, input, select, textarea, summary, iframe, ' +
  'audio[controls], video[controls], [contenteditable], [tabindex]';
const stops = [...document.querySelectorAll(all)].filter((one) =>
  one.tabIndex >= 0 && !one.disabled && one.checkVisibility({visibilityProperty: true}));
const shown = (element) => {
  const words = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
  return '<' + element.localName + '> "' + words + '"';
};
const looks = (element) => {
  const style = getComputedStyle(element);
  return [style.boxShadow, style.backgroundColor, style.borderColor, style.color].join();
};
const before = stops.map(looks);
const within = (box) =>
  box.bottom > 1 && box.right > 1 && box.top < innerHeight - 1 && box.left < innerWidth - 1;

// Whether a reader sees where they are.
const seen = (element, at) => {
  const style = getComputedStyle(element);
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  if (!outlined && looks(element) === before[at]) return ' does not show that it has the focus';
  const box = [...element.getClientRects()].find(within);
  if (!box) return ' has the focus outside of the window';
  const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
  const top = document.elementFromPoint(
    middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
  if (top && !top.contains(element) && !element.contains(top)) {
    return ' has the focus but is covered by ' + shown(top);
  }
  return '';
};

window.walk = {
  stops,
  // What is wrong with the stop at which the reader should be now, and whether to go on.
  step: (at, from) => {
    const here = document.activeElement;
    if (here !== stops[at]) {
      const caught = from >= 0 && here === stops[from];
      return [false, caught
        ? 'the keyboard is caught at ' + shown(here)
        : 'the keyboard reaches ' + shown(here) + ' where ' + shown(stops[at]) + ' is next'];
    }
    const fault = seen(here, at);
    return [true, fault && shown(here) + fault];
  },
  // Whether the reader stays at the last stop; without a window there is nowhere else to go, and
  // the page begins again at its other end.
  caught: (last) => document.activeElement === stops[last]
    ? 'the keyboard is caught at ' + shown(stops[last]) : '',
  // The first stop of each kind: its number and where it is shown.
  kinds: () => {
    const kinds = new Map();
    stops.forEach((one, at) => {
      const part = one.closest('nav, main, footer, header');
      const kind = one.localName + '.' + one.className + ' in ' + (part ? part.localName : 'body');
      if (!kinds.has(kind)) kinds.set(kind, at);
    });
    return [...kinds.values()];
  },
  // Gives a stop the focus, as the keyboard does, and tells where it is shown in the window.
  focus: (at) => {
    stops[at].focus({focusVisible: true});
    stops[at].scrollIntoView({block: 'center', behavior: 'instant'});
    return [...stops[at].getClientRects()].filter(within).map((box) => [
      Math.max(box.left, 0), Math.max(box.top, 0),
      Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)].map(Math.round));
  },
  name: (at) => shown(stops[at]),
};
const early = stops.filter((one) => one.tabIndex > 0);
return [stops.length, early.map((one) => shown(one) + ' takes its turn out of the order')];
