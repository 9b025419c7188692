package vn.doithoai.conference;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Once the conclusion notice is out, each conclusion is a commitment that outlives the round. */
@Service
@Transactional
public class ConclusionFollowUp {

    private final RoundRegister register;
    private final MinutesRegister minutes;
    private final Promises promises;

    ConclusionFollowUp(RoundRegister register, MinutesRegister minutes, Promises promises) {
        this.register = register;
        this.minutes = minutes;
        this.promises = promises;
    }

    public void begin(String roundId) {
        List<Minutes.Conclusion> conclusions =
                minutes.find(roundId).map(Minutes::conclusions).orElse(List.of());
        promises.make(register.get(roundId).caseNumber(), conclusions);
    }
}
