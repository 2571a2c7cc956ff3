// Searches the index that the page carries. The page is text, so nothing else owns its elements;
// what is typed goes nowhere.
import { entry, search } from '../search/match.js';

const byId = (id) => document.getElementById(id);
const [field, status, results, index] = ['query', 'found', 'results', 'index'].map(byId);
const items = [...index.querySelectorAll('li.entry')];
const entries = items.map((item) =>
  entry({
    title: item.querySelector('a').textContent,
    name: item.dataset.name,
    words: item.dataset.words ?? '',
    text: item.querySelector('p')?.textContent ?? '',
    rank: Number(item.dataset.rank),
  }),
);

function show() {
  const typed = field.value.trim();
  const found = search(entries, typed);
  results.replaceChildren(...found.map((place) => items[place].cloneNode(true)));
  index.hidden = typed !== '';
  const { none, one, many } = status.dataset;
  const told = [none, one][found.length] ?? many.replace('#', found.length);
  status.textContent = typed === '' ? '' : told;
}

field.addEventListener('input', show);
field.addEventListener('keydown', (event) => {
  const first = results.querySelector('a');
  if (event.key === 'Enter' && !event.isComposing && first) first.click();
});
// A browser may have kept what was typed before the visitor came back.
show();
byId('app').setAttribute('data-live', '');
