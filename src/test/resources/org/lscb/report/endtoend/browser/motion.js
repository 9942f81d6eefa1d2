// What moves on its own, or would when something changes.
const findings = document.getAnimations().map((one) => 'an animation runs: ' + one.playState);
for (const element of document.querySelectorAll('*')) {
  for (const part of [null, '::before', '::after']) {
    const style = getComputedStyle(element, part);
    const name = '<' + element.localName + (part || '') + '>';
    if (style.animationName !== 'none') findings.push(name + ' is animated');
    if (!/^(0s(, )?)+$/.test(style.transitionDuration)) findings.push(name + ' changes slowly');
    if (!part && style.scrollBehavior === 'smooth') findings.push(name + ' scrolls smoothly');
  }
}
return findings;
