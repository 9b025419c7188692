package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.delivery.EmailAddress;
import vn.doithoai.document.render.FontCoverage;
import vn.doithoai.engine.InvalidInputException;

/** What is refused at the counter, whichever way an entry comes: form, page, import, another room. */
@Component
class EntryRules {

    /** From this many people on, representatives speak (Luật Khiếu nại 2011 điều 8; Luật Tiếp công dân 2013). */
    private static final int CROWD = 5;

    private static final int SMALL_CROWD = 10;
    private static final int FEW_SPEAKERS = 2;
    private static final int MOST_SPEAKERS = 5;
    private static final int MOST_SIGNATORIES = 100_000;

    private final FontCoverage font;
    private final Clock clock;

    EntryRules(FontCoverage font, Clock clock) {
        this.font = font;
        this.clock = clock;
    }

    void require(PetitionEntry entry) {
        if (entry.receivedAt().isAfter(LocalDateTime.now(clock))) {
            throw new InvalidInputException("Thời điểm nhận không được sau hiện tại.");
        }
        requireContent(entry.content());
        require(entry.petitioner(), entry.channel(), entry.signatories());
    }

    /** What holds for one content, also when a letter is split. */
    void requireContent(String content) {
        if (content.isBlank() || content.length() > PetitionEntry.LONGEST_CONTENT) {
            throw new InvalidInputException("Nội dung kiến nghị phải có từ 1 đến 20.000 ký tự.");
        }
        requirePrintable(Stream.of(content));
    }

    /** What holds for the person, also when it is corrected later. */
    void require(Petitioner who, Channel channel, int signatories) {
        Stream<String> personal =
                Stream.of(who.title(), who.name(), who.address(), who.phone()).flatMap(Optional::stream);
        requirePrintable(Stream.concat(personal, who.representatives().stream()));
        requireTitle(who);
        requireContact(who, channel);
        requireSpeakers(signatories, who.representatives());
    }

    private void requirePrintable(Stream<String> texts) {
        texts.forEach(text -> {
            requireNoControls(text);
            font.require(text);
        });
    }

    private static void requireNoControls(String text) {
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            throw new InvalidInputException("Nội dung có ký tự điều khiển không đọc được. Vui lòng xóa rồi nhập lại.");
        }
    }

    private static void requireTitle(Petitioner who) {
        if (who.title().filter(title -> !Petitioner.TITLES.contains(title)).isPresent()) {
            throw new InvalidInputException(
                    "Danh xưng phải là một trong: %s, Tổ chức; hoặc để trống. Họ tên ghi ở ô “Họ tên hoặc tên tổ chức”."
                            .formatted(String.join(", ", Petitioner.TITLES)));
        }
    }

    private static void requireContact(Petitioner who, Channel channel) {
        if (who.email().isPresent() && EmailAddress.parse(who.email().get()).isEmpty()) {
            throw new InvalidInputException("Địa chỉ thư điện tử của người gửi không đúng (ví dụ ten@example.vn).");
        }
        if (who.phone().filter(phone -> !phone.matches("\\+?[0-9 .()-]{6,30}")).isPresent()) {
            throw new InvalidInputException("Số điện thoại của người gửi không đúng (ví dụ 0912 345 678).");
        }
        if (who.identityNumber().isPresent() && channel != Channel.IN_PERSON) {
            throw new InvalidInputException("Chỉ ghi số định danh khi người gửi đến trực tiếp.");
        }
        if (who.identityNumber()
                .filter(number -> !number.matches("\\d{9}|\\d{12}"))
                .isPresent()) {
            throw new InvalidInputException("Số định danh phải gồm 12 chữ số (số cũ: 9 chữ số).");
        }
    }

    private static void requireSpeakers(int signatories, List<String> speakers) {
        if (signatories < 1 || signatories > MOST_SIGNATORIES) {
            throw new InvalidInputException("Số người cùng gửi phải từ 1 đến %d.".formatted(MOST_SIGNATORIES));
        }
        int most = signatories <= SMALL_CROWD ? FEW_SPEAKERS : MOST_SPEAKERS;
        if (signatories >= CROWD && (speakers.isEmpty() || speakers.size() > most)) {
            throw new InvalidInputException(
                    "Đơn có %d người gửi: cần ghi từ 1 đến %d người đại diện, mỗi người một dòng."
                            .formatted(signatories, most));
        }
    }
}
