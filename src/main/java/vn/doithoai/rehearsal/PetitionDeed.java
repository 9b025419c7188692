package vn.doithoai.rehearsal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What people do to a petition beside its tasks. */
enum PetitionDeed {
    WITHDRAW("Rút kiến nghị", "reason"),
    MERGE("Gộp kiến nghị", "into", "reason"),
    EXTEND("Đề nghị gia hạn kiến nghị", "dueOn", "reason"),
    REOPEN("Mở lại kiến nghị", "reason"),
    REASSIGN("Giao lại đơn vị cho kiến nghị", "unit", "reason");

    private final String title;
    private final List<String> needs;

    PetitionDeed(String title, String... needs) {
        this.title = title;
        this.needs = List.of(needs);
    }

    /** Particulars without which it cannot be done. */
    List<String> needs() {
        return needs;
    }

    /** As people read it. */
    String title() {
        return title;
    }

    /** As a case file writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Set<String> words() {
        return Arrays.stream(values()).map(PetitionDeed::word).collect(Collectors.toUnmodifiableSet());
    }

    /** @param word one of {@link #words()} */
    static PetitionDeed of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
