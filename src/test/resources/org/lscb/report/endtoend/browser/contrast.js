// Words that stand out too little from what is behind them, in pictures too. WCAG 2.2, 1.4.3.
const findings = [];
const forced = matchMedia('(forced-colors: active)').matches;
const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
const known = new Map();
// Any colour of CSS as red, green, blue and opacity, each from 0 to 1.
const colour = (text) => {
  if (!known.has(text)) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    known.set(text, [...canvas.getImageData(0, 0, 1, 1).data].map((part) => part / 255));
  }
  return known.get(text);
};
const over = (top, below) =>
  [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
const light = (part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
const luminance = (c) => 0.2126 * light(c[0]) + 0.7152 * light(c[1]) + 0.0722 * light(c[2]);
const ratio = (a, b) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

// What is painted behind an element of the page.
const ground = (element) => {
  const layers = [];
  for (let one = element; one; one = one.parentElement) {
    const style = getComputedStyle(one);
    if (style.backgroundImage !== 'none' || style.opacity !== '1') {
      findings.push('<' + one.localName + '> has a ground that cannot be judged');
    }
    layers.push(colour(style.backgroundColor));
  }
  return layers.reduceRight((below, layer) => over(layer, below), colour('Canvas'));
};

// What is painted behind a place in a drawing.
const drawn = (text, x, y, below) => {
  let result = below;
  for (const shape of text.ownerSVGElement.querySelectorAll('rect, path, circle, polygon')) {
    if (!(shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
    const style = getComputedStyle(shape);
    if (style.fill === 'none') continue;
    const place = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse());
    if (shape.isPointInFill(place)) result = over(colour(style.fill), result);
  }
  return result;
};

const judge = (element, ink, below, size) => {
  const style = getComputedStyle(element);
  const large = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700;
  const is = ratio(over(ink, below), below);
  if (is < (large ? 3 : 4.5)) {
    const hex = (c) => '#' + c.slice(0, 3)
      .map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('');
    findings.push('<' + element.localName + '> "' + element.textContent.trim().slice(0, 40) +
      '" has a contrast of ' + is.toFixed(2) + ' (' + hex(ink) + ' on ' + hex(below) + ')');
  }
};

const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const element = texts.currentNode.parentElement;
  if (!texts.currentNode.data.trim() || /^(style|script)$/.test(element.localName)) continue;
  if (!element.checkVisibility({visibilityProperty: true}) || element.closest('.unseen')) continue;
  const style = getComputedStyle(element);
  if (element.localName === 'text') {
    const scale = element.getScreenCTM().a;
    const box = element.getBoundingClientRect();
    const below = ground(element.ownerSVGElement);
    for (const share of [0.05, 0.5, 0.95]) {
      const x = box.left + box.width * share;
      const behind = drawn(element, x, box.top + box.height / 2, below);
      judge(element, colour(style.fill), behind, parseFloat(style.fontSize) * scale);
    }
  } else if (!forced || style.forcedColorAdjust === 'none') {
    // Otherwise both colours are the reader's own.
    judge(element, colour(style.color), ground(element), parseFloat(style.fontSize));
  }
}
return [...new Set(findings)];
