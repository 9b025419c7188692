/*
 * What the four web applications share of their language: Vietnamese for every browser, whatever it prefers.
 */
export const vietnamese = {
  availableLocales: ['vi'],
  fallbackLocale: 'vi'
};

export const dateFormat = {
  normal: 'LLL',
  long: 'LLLL'
};

/*
 * Puts the catalogue where the application looks for it first. Some labels are translated once only, when the first
 * view is drawn; in a browser that never was here, that would be before the catalogue has arrived.
 */
export async function preloadCatalogue(application) {
  try {
    const folder = document.querySelector('base').getAttribute('app-root') + '/app/' + application + '/locales/';
    const answer = await fetch(folder + 'vi.json', {credentials: 'same-origin'});
    if (answer.ok) {
      const stored = JSON.parse(window.localStorage.getItem('camunda-web') || '{}');
      stored[folder + '_locales_data_vi_' + window.bust] = JSON.stringify(await answer.json());
      window.localStorage.setItem('camunda-web', JSON.stringify(stored));
    }
  } catch (problem) {
    console.warn('the catalogue was not preloaded', problem);
  }
}
