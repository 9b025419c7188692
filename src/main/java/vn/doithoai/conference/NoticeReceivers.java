package vn.doithoai.conference;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.directory.Directory;

/** Whom the notice goes to, as documents sum it up in running text: the round's own words, else the office's usual ones. */
@Component
class NoticeReceivers {

    private final Directory directory;
    private final RoundWording wording = RoundWording.shipped();

    NoticeReceivers(Directory directory) {
        this.directory = directory;
    }

    String text(Round round) {
        return round.noticeReceivers().orElse(wording.noticeReceivers());
    }

    /** A body that has ended may have to be named all the same, so it is a warning for the head to accept. */
    List<Finding> check(Round round) {
        LocalDate on = round.schedule().noticeOn();
        return directory.endedIn(text(round), on).stream()
                .map(warning -> Finding.warning("Nơi nhận thông báo: " + warning.message()))
                .toList();
    }
}
