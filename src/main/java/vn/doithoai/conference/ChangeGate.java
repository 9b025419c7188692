package vn.doithoai.conference;

import org.springframework.stereotype.Component;
import vn.doithoai.engine.InvalidInputException;

/**
 * Says whether a change can reach its round. Asked when the wish is registered and again when the head decides, since
 * days may pass in between: a change approved too late would find nobody waiting for it.
 */
@Component
class ChangeGate {

    private final RoundRegister register;
    private final WaitingRounds waiting;

    ChangeGate(RoundRegister register, WaitingRounds waiting) {
        this.register = register;
        this.waiting = waiting;
    }

    /** @throws InvalidInputException when the round is held or over, or is not at a point where it takes changes */
    void require(Round round) {
        if (round.state().compareTo(RoundState.HELD) >= 0) {
            throw new InvalidInputException("Hội nghị %s %s nên không hoãn hoặc hủy được nữa."
                    .formatted(round.caseNumber(), past(round.state())));
        }
        if (!waiting.canChange(round.caseNumber())) {
            throw new InvalidInputException(
                    ("Hội nghị %s đang ở bước chưa nhận hoãn hoặc hủy (ví dụ đang lập thông báo). "
                                    + "Vui lòng làm lại sau khi bước đó hoàn thành.")
                            .formatted(round.caseNumber()));
        }
    }

    private static String past(RoundState state) {
        return switch (state) {
            case CLOSED -> "đã kết thúc";
            case CANCELLED -> "đã hủy";
            default -> "đã tổ chức";
        };
    }

    /** @throws InvalidInputException also when another change has moved the schedule that this one starts from */
    void requireCurrent(RoundChange change) {
        Round round = register.get(change.roundId());
        require(round);
        if (!round.schedule().equals(change.before())) {
            throw new InvalidInputException(("Lịch hội nghị %s đã đổi sau khi lập đề nghị này. "
                            + "Vui lòng không đồng ý và lập đề nghị mới theo lịch hiện hành.")
                    .formatted(round.caseNumber()));
        }
    }
}
