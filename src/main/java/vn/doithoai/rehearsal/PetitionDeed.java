package vn.doithoai.rehearsal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What people do to a petition beside its tasks. */
enum PetitionDeed {
    WITHDRAW("Rút kiến nghị"),
    MERGE("Gộp kiến nghị"),
    EXTEND("Đề nghị gia hạn kiến nghị"),
    REOPEN("Mở lại kiến nghị"),
    REASSIGN("Giao lại đơn vị cho kiến nghị");

    private final String title;

    PetitionDeed(String title) {
        this.title = title;
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
