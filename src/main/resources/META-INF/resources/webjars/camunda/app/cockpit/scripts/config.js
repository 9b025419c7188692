export default {
  disableWelcomeMessage: true,
  customScripts: ['../tasklist/doithoai/sign-in']
};
