package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.InvalidInputException;

@Component
class ConfirmChairListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        String attendance = SessionForm.CHAIR.require(task);
        ConferenceVariables.CHAIR_PRESENT.set(
                task,
                switch (attendance) {
                    case "present" -> true;
                    case "absent" -> false;
                    default -> throw new InvalidInputException("Vui lòng chọn Chánh Văn phòng có mặt hoặc vắng mặt.");
                });
    }
}
