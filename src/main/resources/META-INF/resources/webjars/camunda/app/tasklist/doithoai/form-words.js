/*
 * The words that the form library has fixed in English. It has no catalogue, so they are exchanged where they appear;
 * only values of text nodes are touched, because the library keeps hold of the nodes themselves.
 */
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const WORDS = new Map([
  ['Field is required.', 'Vui lòng nhập mục này.'],
  ['Select', 'Chọn'],
  ['Search', 'Tìm'],
  ['No results', 'Không có kết quả'],
  ['Nothing to show.', 'Không có gì để hiển thị.'],
  ['Field must be a valid email.', 'Địa chỉ thư điện tử không hợp lệ.'],
  ...MONTHS.map((month, index) => [month, 'Tháng ' + (index + 1)]),
  ...WEEKDAYS.map((day, index) => [day, index === 0 ? 'CN' : 'T' + (index + 1)])
]);
const PATTERNS = [
  [/^Field must have maximum length of (\d+)\.$/, 'Không quá $1 ký tự.'],
  [/^Field must have minimum length of (\d+)\.$/, 'Ít nhất $1 ký tự.'],
  [/^Field must have maximum value of (\S+)\.$/, 'Không lớn hơn $1.'],
  [/^Field must have minimum value of (\S+)\.$/, 'Không nhỏ hơn $1.'],
  [/^Field must match pattern .*$/, 'Chưa đúng dạng yêu cầu.']
];

function vietnamese(text) {
  const english = text.trim();
  const pattern = PATTERNS.find(([form]) => form.test(english));
  return pattern ? english.replace(...pattern) : WORDS.get(english);
}

function exchange(node) {
  const text = vietnamese(node.nodeValue);
  if (text && node.parentElement && node.parentElement.closest('.fjs-container')) {
    node.nodeValue = text;
  }
}

function exchangeBelow(root) {
  if (root.nodeType === Node.TEXT_NODE) {
    exchange(root);
  } else if (root.nodeType === Node.ELEMENT_NODE) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      exchange(texts.currentNode);
    }
  }
}

new MutationObserver(changes => changes.forEach(change => {
  if (change.type === 'characterData') {
    exchange(change.target);
  } else {
    change.addedNodes.forEach(exchangeBelow);
  }
})).observe(document.documentElement, {childList: true, subtree: true, characterData: true});
