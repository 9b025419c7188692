package vn.doithoai.delivery;

import java.util.Arrays;
import java.util.Optional;

/** What the records clerk chooses when an address is missing or refused. The names are the values of the form. */
public enum DeliveryWay {
    EMAIL,
    PAPER;

    static Optional<DeliveryWay> of(String name) {
        return Arrays.stream(values()).filter(way -> way.name().equals(name)).findFirst();
    }
}
