package vn.doithoai.petition;

import vn.doithoai.engine.InvalidInputException;

/** How letters name the person they are about. */
final class LetterNames {

    private LetterNames() {}

    /** @throws InvalidInputException when nobody signed: then there is nobody to write to */
    static String addressee(Petition petition, Petitioner who) {
        if (who.name().isEmpty()) {
            throw new InvalidInputException("Kiến nghị %s không ghi tên người gửi nên không soạn được văn bản trả lời."
                    .formatted(petition.caseNumber()));
        }
        return who.address()
                .map(address -> named(who) + ", địa chỉ: " + address)
                .orElseGet(() -> named(who));
    }

    static String named(Petitioner who) {
        return (title(who) + " " + untitled(who)).strip();
    }

    static String untitled(Petitioner who) {
        return who.name().orElse("người gửi không ghi tên")
                + (who.standing() == Standing.GROUP ? " và những người cùng gửi" : "");
    }

    /** "Ông"; empty for an organisation. */
    static String title(Petitioner who) {
        boolean person = who.standing() == Standing.PERSON || who.standing() == Standing.GROUP;
        return who.title().orElse(person ? "Ông (Bà)" : "");
    }
}
