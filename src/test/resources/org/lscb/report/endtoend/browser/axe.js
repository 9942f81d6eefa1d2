// What axe-core says of the page: first what is wrong, then what it could not judge.
const [contrast, done] = arguments;
const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {'color-contrast': {enabled: contrast}},
  resultTypes: ['violations', 'incomplete'],
  // The page's policy lets nobody fetch anything.
  preload: false,
};
// It takes long over words in drawings and then says that it cannot judge them: contrast.js does.
axe.configure({rules: [{id: 'color-contrast', selector: '*:not(text)'}]});
const told = (results) =>
  results.flatMap((rule) =>
    rule.nodes.map((node) => {
      const why = node.any.concat(node.all, node.none).map((check) => check.message).join('; ');
      return rule.id + ': ' + node.html.slice(0, 160) + ': ' + why;
    }));
axe.run(document, options).then(
  (results) => done([told(results.violations), told(results.incomplete)]),
  (error) => done([['axe-core failed: ' + error], []]));
