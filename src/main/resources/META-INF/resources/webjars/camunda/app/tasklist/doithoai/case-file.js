/*
 * A link to the case files in the header, and the tab "Hồ sơ" beside a task's form: the case-file page of whatever the task is about, in a frame of the same
 * origin. The page asks the server itself whether this person may see it.
 */
const context = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
const LEAST_HEIGHT = 420;
const BOTTOM = 24;

let frame = null;

/* Down to the lower edge of the window, so that only the page inside the frame scrolls. */
function fill() {
  if (frame) {
    const left = window.innerHeight - frame.getBoundingClientRect().top - BOTTOM;
    frame.style.height = Math.max(left, LEAST_HEIGHT) + 'px';
  }
}

const tab = {
  id: 'doithoai-case-file',
  pluginPoint: 'tasklist.task.detail',
  // right after the form (1000), before history (800) and diagram (600)
  priority: 900,
  properties: {
    label: 'Hồ sơ'
  },
  render: (node, {taskId}) => {
    frame = document.createElement('iframe');
    frame.title = 'Hồ sơ của công việc đang chọn';
    frame.src = context + '/ho-so/viec/' + encodeURIComponent(taskId);
    frame.style.cssText = 'display: block; width: 100%; border: 0; background: #fff;';
    node.appendChild(frame);
    window.addEventListener('resize', fill);
    // Tasklist places the tab after rendering it
    window.requestAnimationFrame(fill);
  },
  unmount: () => {
    window.removeEventListener('resize', fill);
    frame = null;
  }
};

/* The way to the list of all rounds, also for those who have no task at the moment. */
const link = {
  id: 'doithoai-case-files',
  pluginPoint: 'tasklist.navbar.action',
  priority: 200,
  render: node => {
    const anchor = document.createElement('a');
    anchor.href = context + '/ho-so';
    anchor.textContent = 'Hồ sơ hội nghị';
    node.appendChild(anchor);
  }
};

export default [tab, link];
