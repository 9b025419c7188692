package vn.doithoai.commitment.process;

import java.util.ArrayList;
import java.util.List;
import vn.doithoai.commitment.CitizenWord;

/** Keeps what citizens would be told, and can be out of order. */
final class CitizenLetters implements CitizenWord {

    private final List<String> sent = new ArrayList<>();
    private int failures;

    @Override
    public void send(String petitionCaseNumber, String commitmentCaseNumber, String result) {
        if (failures > 0) {
            failures--;
            throw new IllegalStateException("letters are out of order");
        }
        sent.add("%s, %s: %s".formatted(petitionCaseNumber, commitmentCaseNumber, result));
    }

    void begin(int failuresFirst) {
        sent.clear();
        failures = failuresFirst;
    }

    List<String> sent() {
        return List.copyOf(sent);
    }
}
