package vn.doithoai.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** Carries nothing: keeps what it accepted, and fails first as often as the test asks. */
public class ScriptedTransport implements MailTransport {

    private final Deque<Function<Parcel, RuntimeException>> failures = new ArrayDeque<>();
    private final List<Parcel> accepted = new ArrayList<>();

    @Override
    public synchronized void send(Parcel parcel, EmailAddress address) {
        if (!failures.isEmpty()) {
            throw failures.poll().apply(parcel);
        }
        accepted.add(parcel);
    }

    public void unreachable(int times) {
        for (int i = 0; i < times; i++) {
            failures.add(parcel -> new MailNotSentException(
                    parcel.key(), "451 4.7.1 <" + parcel.address().orElseThrow() + "> thử lại sau"));
        }
    }

    public void refusesAddress() {
        failures.add(parcel -> new AddressRefusedException(
                parcel.key(), "550 5.1.1 <" + parcel.address().orElseThrow() + "> không có hộp thư"));
    }

    public synchronized List<Parcel> accepted() {
        return List.copyOf(accepted);
    }

    public void reset() {
        failures.clear();
        accepted.clear();
    }
}
