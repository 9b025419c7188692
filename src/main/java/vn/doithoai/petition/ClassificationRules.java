package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.doithoai.directory.Directory;
import vn.doithoai.document.render.FontCoverage;
import vn.doithoai.engine.InvalidInputException;

/** What each kind of petition needs before it can go its way. */
@Component
class ClassificationRules {

    private final Directory directory;
    private final Identities identities;
    private final FontCoverage font;
    private final Clock clock;
    private final Fields fields = Fields.shipped();

    ClassificationRules(Directory directory, Identities identities, FontCoverage font, Clock clock) {
        this.directory = directory;
        this.identities = identities;
        this.font = font;
        this.clock = clock;
    }

    void require(Petition petition, Classification classification) {
        if (fields.find(classification.field()).isEmpty()) {
            throw new InvalidInputException("Vui lòng chọn lĩnh vực trong danh sách.");
        }
        classification.unit().ifPresent(this::requireUnit);
        classification.authority().ifPresent(font::require);
        classification.summary().ifPresent(font::require);
        requireNeeds(classification);
        requireReachable(petition, classification.path());
        classification.summary().ifPresent(text -> requireUnnamed(petition, text));
    }

    /** @throws InvalidInputException when the summary says who wrote */
    void requireUnnamed(Petition petition, String summary) {
        if (identities.named(petition, summary)) {
            throw new InvalidInputException("Tóm tắt không được nêu họ tên người gửi. Vui lòng viết lại.");
        }
    }

    /** @throws InvalidInputException when the directory has no such unit today */
    void requireUnit(String code) {
        if (directory.units(LocalDate.now(clock)).stream()
                .noneMatch(unit -> unit.code().equals(code))) {
            throw new InvalidInputException("Vui lòng chọn đơn vị trong danh sách.");
        }
    }

    /** Who left no name gets no letter; what such a person asked at the session can be answered there. */
    private void requireReachable(Petition petition, HandlingPath path) {
        boolean letterOwed = path == HandlingPath.GUIDE
                || path == HandlingPath.SETTLE
                || path == HandlingPath.ANSWER && petition.channel() != Channel.SESSION;
        if (letterOwed && identities.nameless(petition)) {
            throw new InvalidInputException(
                    "Không rõ người gửi nên không gửi được văn bản: chỉ có thể chuyển, hoặc xem xét nếu là tố cáo.");
        }
    }

    private static void requireNeeds(Classification classification) {
        switch (classification.path()) {
            case ANSWER, SETTLE -> {
                if (classification.unit().isEmpty()) {
                    throw new InvalidInputException("Vui lòng chọn đơn vị trả lời.");
                }
            }
            case FORWARD, GUIDE -> {
                if (classification.authority().isEmpty()) {
                    throw new InvalidInputException("Vui lòng ghi cơ quan có thẩm quyền giải quyết.");
                }
            }
            case SECRET -> {
                return;
            }
        }
        if (classification.summary().isEmpty()) {
            throw new InvalidInputException("Vui lòng ghi tóm tắt nội dung.");
        }
    }
}
