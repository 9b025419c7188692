package vn.doithoai.conference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.render.FontCoverage;
import vn.doithoai.engine.InvalidInputException;

/** Preparing and holding the session, up to its minutes. */
@Service
@Transactional
public class Session {

    private final RoundRegister register;
    private final MinutesRegister minutesRegister;
    private final Leaders leaders;
    private final LiveQuestions liveQuestions;
    private final FontCoverage font;

    Session(
            RoundRegister register,
            MinutesRegister minutesRegister,
            Leaders leaders,
            LiveQuestions liveQuestions,
            FontCoverage font) {
        this.register = register;
        this.minutesRegister = minutesRegister;
        this.leaders = leaders;
        this.liveQuestions = liveQuestions;
        this.font = font;
    }

    /** @param programme one item per line */
    public void prepare(String roundId, String programme) {
        font.require(programme);
        register.setProgramme(roundId, programme);
    }

    /**
     * The deputy who stands in chairs and signs the minutes.
     *
     * @param username may be left out when only one deputy has an account
     * @throws InvalidInputException naming the deputies with an account
     */
    public void nameDeputy(String roundId, Optional<String> username) {
        Map<String, String> deputies = leaders.deputyAccounts();
        List<String> chosen = deputies.keySet().stream()
                .filter(account -> username.isEmpty() || username.get().equals(account))
                .toList();
        if (chosen.size() != 1) {
            throw new InvalidInputException(
                    deputies.isEmpty()
                            ? "Danh bạ chưa có cấp phó nào có tài khoản."
                            : "Người chủ trì thay phải là cấp phó có tài khoản; vui lòng nhập một trong: %s."
                                    .formatted(listed(deputies)));
        }
        register.appointChair(roundId, chosen.get(0));
    }

    private static String listed(Map<String, String> deputies) {
        return deputies.entrySet().stream()
                .map(deputy -> "%s (%s)".formatted(deputy.getKey(), deputy.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Stores the minutes and has each question of the session registered as a petition. */
    public void hold(String roundId, Minutes minutes, List<LiveQuestion> questions, String user) {
        record(roundId, minutes);
        liveQuestions.take(register.get(roundId).caseNumber(), questions, minutes.startedAt(), user);
    }

    /**
     * Stores the minutes; a later call replaces them while their document is still a draft. A round that is over stays so.
     *
     * @throws InvalidInputException when times contradict each other or nobody was there
     */
    public void record(String roundId, Minutes minutes) {
        checkTimes(register.get(roundId), minutes);
        minutes.texts().forEach(font::require);
        if (minutes.attendeeCount() < 1) {
            throw new InvalidInputException("Số người dự phải từ 1.");
        }
        if (minutes.attendees().isEmpty() || minutes.course().isEmpty()) {
            throw new InvalidInputException("Vui lòng ghi thành phần dự và diễn biến hội nghị.");
        }
        minutesRegister.store(roundId, minutes);
        register.hold(roundId);
    }

    public Optional<Minutes> minutes(String roundId) {
        return minutesRegister.find(roundId);
    }

    /** Whether a matter was left open, so that a conclusion notice is owed. */
    public boolean anyConclusion(String roundId) {
        return minutesRegister
                .find(roundId)
                .filter(minutes -> !minutes.conclusions().isEmpty())
                .isPresent();
    }

    public Schedule schedule(String roundId) {
        return register.get(roundId).schedule();
    }

    private static void checkTimes(Round round, Minutes minutes) {
        if (!minutes.endedAt().isAfter(minutes.startedAt())) {
            throw new InvalidInputException("Giờ kết thúc hội nghị phải sau giờ bắt đầu.");
        }
        if (!minutes.startedAt().toLocalDate().equals(round.schedule().sessionDay())) {
            throw new InvalidInputException("Ngày ghi trong biên bản khác ngày hội nghị đã thông báo.");
        }
        List<Minutes.Conclusion> conclusions = minutes.conclusions();
        if (conclusions.stream().anyMatch(c -> c.due().isBefore(round.schedule().sessionDay()))) {
            throw new InvalidInputException("Thời hạn của một nội dung kết luận trước ngày hội nghị.");
        }
    }
}
