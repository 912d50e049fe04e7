// Finds what a person would: by role and name, or by words on the screen. Arguments: role ('' for any), name, exact.
const [role, name, exact] = arguments;
const tidy = (text) => (text ?? '').replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/[\u00a0\u202f\s]+/g, ' ').trim();
const wanted = tidy(name);
const isShown = (element) => {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return false;
  const style = getComputedStyle(element);
  return style.visibility !== 'hidden' && !element.closest('[aria-hidden=true],[inert]');
};
const inputRoles = { checkbox: 'checkbox', radio: 'radio', range: 'slider', search: 'searchbox', button: 'button', submit: 'button', number: 'textbox' };
const roleOf = (element) => {
  const given = element.getAttribute('role');
  if (given) return given;
  const tag = element.tagName;
  if (tag === 'A') return 'link';
  if (tag === 'BUTTON' || tag === 'SUMMARY') return 'button';
  if (tag === 'TEXTAREA') return 'textbox';
  if (tag === 'SELECT') return 'combobox';
  if (tag === 'INPUT') return inputRoles[element.type] ?? 'textbox';
  if (/^H[1-6]$/.test(tag)) return 'heading';
  if (tag === 'IMG') return 'img';
  return '';
};
const textOf = (ids) => ids.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
const nameOf = (element) => {
  const by = tidy(textOf(element.getAttribute('aria-labelledby') ?? ''));
  if (by) return by;
  const own = tidy(element.getAttribute('aria-label'));
  if (own) return own;
  if (element.labels?.length) return tidy([...element.labels].map((label) => label.textContent).join(' '));
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName)) return tidy(element.placeholder);
  return tidy(element.textContent) || tidy(element.title);
};
const matches = exact ? (text) => text === wanted : (text) => text.includes(wanted);
// A dialog that is open covers what lies beneath it.
const covers = [...document.querySelectorAll('[role=dialog],[role=alertdialog],[role=menu],[role=listbox]')].filter(isShown);
const top = covers.at(-1);
const first = (found) => found.find((element) => top?.contains(element)) ?? found[0] ?? null;
if (role === 'text') {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
  let deepest = null;
  while (walker.nextNode()) {
    const element = walker.currentNode;
    if (matches(tidy(element.innerText ?? element.textContent)) && isShown(element)) deepest = element;
  }
  return deepest;
}
const roles = role === 'textbox' ? ['textbox', 'searchbox', 'combobox', 'spinbutton'] : [role];
const all = [...document.querySelectorAll('a,button,summary,input,textarea,select,h1,h2,h3,h4,img,[role],label')];
// A checkbox or a radio is drawn by its label: the input itself may be a point.
const drawn = (element) => (/^(checkbox|radio)$/.test(element.type) ? element.closest('label') ?? element : element);
const found = all.filter((element) => roles.includes(roleOf(element)) && matches(nameOf(element)) && isShown(drawn(element)));
const whole = found.filter((element) => nameOf(element) === wanted);
const hit = first(whole.length ? whole : found);
return hit && drawn(hit);
