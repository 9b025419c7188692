package vn.doithoai.delivery;

import java.util.Optional;

/**
 * Who shall get a message.
 *
 * @param name body, unit or person as written in "Nơi nhận"
 * @param address e-mail address; empty when none is known, which makes the sending a task of the records clerk
 */
public record Recipient(String name, Optional<String> address) {

    public Recipient {
        // a line break in a name would let it write its own mail headers
        name = name.replaceAll("\\p{Cntrl}+", " ").strip();
        address = address.map(String::strip).filter(text -> !text.isEmpty());
    }
}
