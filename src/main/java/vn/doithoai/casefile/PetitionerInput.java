package vn.doithoai.casefile;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.engine.TypedText;
import vn.doithoai.petition.Petitioner;
import vn.doithoai.petition.Standing;

/**
 * The form for a petitioner's data as it was typed. Public because the template engine reads it.
 *
 * @param representatives one per line
 * @param consent anything when the box is ticked
 * @param seen fingerprint of the data that the form began with
 */
public record PetitionerInput(
        String standing,
        String title,
        String name,
        String address,
        String phone,
        String email,
        String identityNumber,
        String representatives,
        String consent,
        String seen) {

    public PetitionerInput {
        standing = Objects.requireNonNullElse(standing, "");
        title = Objects.requireNonNullElse(title, "");
        name = Objects.requireNonNullElse(name, "");
        address = Objects.requireNonNullElse(address, "");
        phone = Objects.requireNonNullElse(phone, "");
        email = Objects.requireNonNullElse(email, "");
        identityNumber = Objects.requireNonNullElse(identityNumber, "");
        representatives = Objects.requireNonNullElse(representatives, "");
        consent = Objects.requireNonNullElse(consent, "");
        seen = Objects.requireNonNullElse(seen, "");
    }

    static PetitionerInput of(Petitioner who) {
        return new PetitionerInput(
                who.standing().name(),
                who.title().orElse(""),
                who.name().orElse(""),
                who.address().orElse(""),
                who.phone().orElse(""),
                who.email().orElse(""),
                who.identityNumber().orElse(""),
                String.join("\n", who.representatives()),
                who.publishConsent() ? "on" : "",
                who.fingerprint());
    }

    PetitionerInput withoutNumber() {
        return new PetitionerInput(standing, title, name, address, phone, email, "", representatives, consent, seen);
    }

    /** @throws InvalidInputException when a text is too long, or there is a person without a name */
    Petitioner read() {
        Standing as = Arrays.stream(Standing.values())
                .filter(choice -> choice.name().equals(standing))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("Vui lòng chọn “Tư cách”."));
        Optional<String> called = text("Họ tên hoặc tên tổ chức", name, 200);
        if (as != Standing.ANONYMOUS && called.isEmpty()) {
            throw new InvalidInputException("Vui lòng nhập “Họ tên hoặc tên tổ chức”.");
        }
        return new Petitioner(
                as,
                text("Danh xưng", title, 20),
                called,
                text("Địa chỉ", address, 500),
                text("Điện thoại", phone, 30),
                text("Thư điện tử", email, 254),
                text("Số định danh", identityNumber, 12),
                TypedText.of("Người đại diện", representatives, 2000).lines(),
                !consent.isEmpty());
    }

    private static Optional<String> text(String label, String typed, int longest) {
        return Optional.of(TypedText.of(label, typed, longest).value()).filter(value -> !value.isEmpty());
    }
}
