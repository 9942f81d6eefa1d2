// Large numbers that do not stand in one line, or not within their tile.
const findings = [];
for (const value of document.querySelectorAll('.tiles .value')) {
  // Where a headline has words, only its number has to hold together.
  const numbers = value.querySelectorAll('.number');
  for (const number of numbers.length ? numbers : [value]) {
    const range = document.createRange();
    range.selectNodeContents(number);
    const boxes = [...range.getClientRects()].filter((one) => one.width && one.height);
    const words = '"' + number.textContent.trim() + '"';
    const line = Math.max(...boxes.map((one) => one.height));
    if (Math.max(...boxes.map((one) => one.top)) > Math.min(...boxes.map((one) => one.top)) + line / 2) {
      findings.push('the large number ' + words + ' is broken over lines');
    }
    const tile = value.closest('li, td').getBoundingClientRect();
    if (boxes.some((one) => one.right > tile.right + 1 || one.left < tile.left - 1)) {
      findings.push('the large number ' + words + ' is wider than its tile');
    }
  }
}

// Large numbers of one row that do not stand on one line.
for (const list of document.querySelectorAll('.tiles')) {
  const rows = {};
  for (const value of list.querySelectorAll('li > .value:not(.wordy)')) {
    const number = value.querySelector('.number') || value;
    const range = document.createRange();
    range.selectNodeContents(number);
    const foot = Math.max(...[...range.getClientRects()].map((one) => one.bottom));
    const row = Math.round(value.closest('li').getBoundingClientRect().top);
    if (rows[row] !== undefined && Math.abs(rows[row] - foot) > 2) {
      findings.push('the large number "' + number.textContent.trim() + '" stands higher or lower than those beside it');
    }
    rows[row] = foot;
  }
}
return findings;
