// What a reader could only see by scrolling sideways, or not at all.
// Whether a reader asked for more space: only then browsers are trusted to let the keyboard reach
// what scrolls.
const [spaced] = arguments;
const width = document.documentElement.clientWidth;
const findings = [];
const shown = (element) => {
  const id = element.id ? '#' + element.id : '';
  const kind = element.getAttribute('class') ? '.' + element.getAttribute('class') : '';
  const words = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
  return '<' + element.localName + id + kind + '> "' + words + '"';
};
const nameOf = (element) =>
  element.getAttribute('aria-label') ||
  (document.getElementById(element.getAttribute('aria-labelledby')) || {textContent: ''})
    .textContent;
// A pixel square that only a screen reader speaks.
const unseen = (element) => element.clientWidth <= 1 && element.clientHeight <= 1;
// Whether it stands in a part that scrolls sideways on its own.
const scrolled = (element) => {
  for (let one = element; one && one !== document.body; one = one.parentElement) {
    if (one.scrollWidth > one.clientWidth && /auto|scroll/.test(getComputedStyle(one).overflowX)) {
      return true;
    }
  }
  return false;
};

const page = document.scrollingElement;
if (page.scrollWidth > page.clientWidth) {
  findings.push('the page is ' + page.scrollWidth + ' pixels wide, its window ' + width);
}
for (const element of document.body.querySelectorAll('*:not(svg *)')) {
  if (!element.checkVisibility({visibilityProperty: true})) continue;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const inside = scrolled(element.parentElement);
  if (!inside && !unseen(element) && (box.right > width + 1 || box.left < -1)) {
    findings.push(shown(element) + ' ends ' + Math.round(box.right) + ' pixels from the left');
  }
  if (element.clientWidth === 0 || element.scrollWidth <= element.clientWidth + 1) continue;
  const over = style.overflowX;
  if (over === 'auto' || over === 'scroll') {
    if (!spaced && element.tabIndex < 0) {
      findings.push(shown(element) + ' scrolls but cannot be reached by keyboard');
    } else if (!spaced && (element.getAttribute('role') !== 'region' || !nameOf(element).trim())) {
      findings.push(shown(element) + ' scrolls but has no name');
    } else if (!element.querySelector('table')) {
      findings.push(shown(element) + ' scrolls sideways and holds no table');
    }
  } else if (over !== 'visible' && !unseen(element)) {
    findings.push(shown(element) + ' cuts off ' + (element.scrollWidth - element.clientWidth) +
      ' pixels');
  } else if (over === 'visible' && style.display !== 'inline' && !element.closest('table')) {
    const inner = [...element.querySelectorAll('*')].some(
      (one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && !unseen(one));
    if (!inner) {
      findings.push(shown(element) + ' holds ' + element.scrollWidth + ' pixels in ' +
        element.clientWidth);
    }
  }
}
return findings;
