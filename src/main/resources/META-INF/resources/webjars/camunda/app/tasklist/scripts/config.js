import {dateFormat, preloadCatalogue, vietnamese} from '../doithoai/catalogue.js';

await preloadCatalogue('tasklist');

export default {
  // shown one after the other, in the header and as the title
  app: {
    vendor: 'Đối thoại',
    name: '– Công việc'
  },
  dateFormat,
  locales: vietnamese,
  disableWelcomeMessage: true,
  customScripts: [
    'doithoai/sign-in',
    'doithoai/case-file',
    'doithoai/form-words',
    'doithoai/keep-typed'
  ],
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
