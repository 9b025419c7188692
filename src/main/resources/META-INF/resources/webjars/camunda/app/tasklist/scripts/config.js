/*
 * Puts the catalogue where Tasklist looks for it first. Some labels are translated once only, when the first view is
 * drawn; in a browser that never was here, that would be before the catalogue has arrived.
 */
async function preloadCatalogue() {
  const folder = document.querySelector('base').getAttribute('app-root') + '/app/tasklist/locales/';
  const answer = await fetch(folder + 'vi.json', {credentials: 'same-origin'});
  if (answer.ok) {
    const stored = JSON.parse(window.localStorage.getItem('camunda-web') || '{}');
    stored[folder + '_locales_data_vi_' + window.bust] = JSON.stringify(await answer.json());
    window.localStorage.setItem('camunda-web', JSON.stringify(stored));
  }
}

await preloadCatalogue().catch(problem => console.warn('the catalogue was not preloaded', problem));

export default {
  // shown one after the other, in the header and as the title
  app: {
    vendor: 'Đối thoại',
    name: '– Công việc'
  },
  dateFormat: {
    normal: 'LLL',
    long: 'LLLL'
  },
  // Vietnamese for every browser, whatever language it prefers
  locales: {
    availableLocales: ['vi'],
    fallbackLocale: 'vi'
  },
  disableWelcomeMessage: true,
  customScripts: ['doithoai/sign-in', 'doithoai/case-file', 'doithoai/form-words', 'doithoai/keep-typed'],
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'Nhận công việc đang chọn'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'Chuyển đến bộ lọc đầu tiên'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'Chuyển đến công việc đầu tiên trong danh sách'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'Chuyển đến ô đầu tiên của biểu mẫu'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'Mở hộp thoại bắt đầu quy trình'
    }
  }
};
