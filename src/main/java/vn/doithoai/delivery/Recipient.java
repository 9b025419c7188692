package vn.doithoai.delivery;

import java.util.Optional;

/**
 * Who shall get a message.
 *
 * @param name body, unit or person as written in "Nơi nhận"
 * @param address e-mail address; empty when none is known, which makes the sending a task of the records clerk
 * @param citizen whether it is somebody who sent a petition, and no office
 */
public record Recipient(String name, Optional<String> address, boolean citizen) {

    public Recipient {
        // a line break in a name would let it write its own mail headers
        name = name.replaceAll("\\p{Cntrl}+", " ").strip();
        address = address.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** An office, unit or guest. */
    public Recipient(String name, Optional<String> address) {
        this(name, address, false);
    }

    /**
     * Who sent a petition: called by its case number, because the engine and the lists of deliveries name no citizen.
     *
     * @param address absent when the answer goes by post
     */
    public static Recipient sender(String caseNumber, Optional<String> address) {
        return new Recipient("Người gửi kiến nghị " + caseNumber, address, true);
    }
}
