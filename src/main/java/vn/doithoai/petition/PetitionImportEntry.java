package vn.doithoai.petition;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.engine.SearchText;
import vn.doithoai.engine.TypedText;
import vn.doithoai.petition.excel.Column;
import vn.doithoai.petition.excel.SheetRow;

/** What a row says, in the register's terms. Consent to publish is given by the person alone, so never by a row. */
final class PetitionImportEntry {

    private PetitionImportEntry() {}

    /** How petitions that are imported can have come; what is put at the session is on its minutes. */
    static List<Channel> channels() {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel != Channel.SESSION)
                .toList();
    }

    /**
     * Without a fingerprint yet.
     *
     * @throws InvalidInputException saying which column is wrong
     */
    static PetitionEntry of(String roundCaseNumber, SheetRow row) {
        LocalDateTime received = typed(row, Column.RECEIVED_ON)
                .date()
                .atTime(typed(row, Column.RECEIVED_TIME).time());
        TypedText count = typed(row, Column.SIGNATORIES);
        int signatories = count.value().isEmpty() ? 1 : count.count();
        Channel channel = channel(typed(row, Column.CHANNEL).required().value());
        return new PetitionEntry(
                roundCaseNumber,
                channel,
                received,
                petitioner(row, signatories),
                signatories,
                typed(row, Column.CONTENT).required().value(),
                Optional.empty());
    }

    static PetitionEntry withKey(PetitionEntry entry, String key) {
        return new PetitionEntry(
                entry.roundCaseNumber(),
                entry.channel(),
                entry.receivedAt(),
                entry.petitioner(),
                entry.signatories(),
                entry.content(),
                Optional.of(key));
    }

    private static Petitioner petitioner(SheetRow row, int signatories) {
        Optional<String> name = text(row, Column.NAME);
        Optional<String> title = text(row, Column.TITLE);
        // an organisation often passes on what a person wrote, so the way by which it came says nothing
        boolean organisation = title.filter(text -> text.equalsIgnoreCase(Standing.ORGANISATION.title()))
                .isPresent();
        return new Petitioner(
                standing(name.isPresent(), organisation, signatories),
                title.filter(text -> !organisation).map(PetitionImportEntry::spelt),
                name,
                text(row, Column.ADDRESS),
                text(row, Column.PHONE),
                text(row, Column.EMAIL),
                Optional.empty(),
                Arrays.stream(row.cell(Column.REPRESENTATIVES).split("[;\\n]"))
                        .map(String::strip)
                        .filter(representative -> !representative.isEmpty())
                        .toList(),
                false);
    }

    /** As the register writes it; what it does not know stays, and is refused with its reason. */
    private static String spelt(String title) {
        return Petitioner.TITLES.stream()
                .filter(known -> known.equalsIgnoreCase(title))
                .findFirst()
                .orElse(title);
    }

    private static Standing standing(boolean named, boolean organisation, int signatories) {
        if (!named) {
            return Standing.ANONYMOUS;
        }
        if (organisation) {
            return Standing.ORGANISATION;
        }
        return signatories > 1 ? Standing.GROUP : Standing.PERSON;
    }

    private static Channel channel(String title) {
        String wanted = SearchText.of(title);
        return channels().stream()
                .filter(channel -> SearchText.of(channel.title()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "“Hình thức gửi” phải là một trong danh sách của mẫu (ví dụ “Đơn, thư”)."));
    }

    private static Optional<String> text(SheetRow row, Column column) {
        return Optional.of(typed(row, column).value()).filter(text -> !text.isEmpty());
    }

    private static TypedText typed(SheetRow row, Column column) {
        return TypedText.of(column.title(), row.cell(column), column.longest());
    }
}
