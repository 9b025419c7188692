/*
 * Each web application has a sign-in view of its own, which it shows after signing out and when the session has ended.
 * There is one sign-in for everything here, so that view always gives way to it.
 */
const context = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

function giveWay() {
  if (window.location.hash.split('?')[0] === '#/login') {
    window.location.replace(context + '/dang-nhap?ket-thuc');
  }
}

window.addEventListener('hashchange', giveWay);
giveWay();
