package vn.doithoai.engine;

import java.util.Map;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Submitting a form takes the form's own fields and nothing else, whoever asks: Tasklist, a crafted request, a
 * rehearsal. It stands in the engine and not on the way in, so that no path leads around it; the other ways to write
 * variables are closed to staff by {@code security}.
 */
class GuardedForms extends FormServiceImpl {

    @Override
    public ProcessInstance submitStartForm(String definitionId, Map<String, Object> fields) {
        startFields(definitionId).require(fields);
        return super.submitStartForm(definitionId, fields);
    }

    @Override
    public ProcessInstance submitStartForm(String definitionId, String businessKey, Map<String, Object> fields) {
        requireNoKey(businessKey);
        startFields(definitionId).require(fields);
        return super.submitStartForm(definitionId, businessKey, fields);
    }

    /** @deprecated as in the engine's own interface; guarded all the same */
    @Deprecated
    @Override
    public ProcessInstance submitStartFormData(String definitionId, Map<String, String> fields) {
        return submitStartForm(definitionId, Map.copyOf(fields));
    }

    /** @deprecated as in the engine's own interface; guarded all the same */
    @Deprecated
    @Override
    public ProcessInstance submitStartFormData(String definitionId, String businessKey, Map<String, String> fields) {
        return submitStartForm(definitionId, businessKey, Map.copyOf(fields));
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> fields) {
        taskFields(taskId).require(fields);
        super.submitTaskForm(taskId, fields);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> fields, boolean deserialize) {
        taskFields(taskId).require(fields);
        return super.submitTaskFormWithVariablesInReturn(taskId, fields, deserialize);
    }

    /** @deprecated as in the engine's own interface; guarded all the same */
    @Deprecated
    @Override
    public void submitTaskFormData(String taskId, Map<String, String> fields) {
        submitTaskForm(taskId, Map.copyOf(fields));
    }

    /** The case number is given by the register; a caller's own could collide with it or carry a person's name. */
    private static void requireNoKey(String businessKey) {
        if (businessKey != null && !businessKey.isBlank()) {
            throw new InvalidInputException("Số hồ sơ do hệ thống cấp, không nhập từ ngoài. Vui lòng để trống.");
        }
    }

    private FormFields startFields(String definitionId) {
        return hasForm(getStartFormData(definitionId))
                ? FormFields.of(getDeployedStartForm(definitionId))
                : FormFields.none();
    }

    private FormFields taskFields(String taskId) {
        return hasForm(getTaskFormData(taskId)) ? FormFields.of(getDeployedTaskForm(taskId)) : FormFields.none();
    }

    private static boolean hasForm(FormData form) {
        return form != null && form.getCamundaFormRef() != null;
    }
}
