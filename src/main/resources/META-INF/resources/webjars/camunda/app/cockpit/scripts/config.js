import {dateFormat, preloadCatalogue, vietnamese} from '../../tasklist/doithoai/catalogue.js';

await preloadCatalogue('cockpit');

export default {
  // shown one after the other, in the header and as the title
  app: {
    vendor: 'Đối thoại',
    name: '– Theo dõi'
  },
  dateFormat,
  locales: vietnamese,
  disableWelcomeMessage: true,
  customScripts: [
    '../tasklist/doithoai/sign-in'
  ]
};
