package vn.doithoai.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Two nodes may hold the same job for a moment, when the lock of a slow one runs out. */
@SpringJUnitConfig({DeliveryTestConfiguration.class, DispatchTest.Slow.class})
class DispatchTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private Dispatch dispatch;

    @Autowired
    private SlowTransport transport;

    static class Slow {

        @Bean
        @Primary
        SlowTransport slowTransport() {
            return new SlowTransport();
        }
    }

    static class SlowTransport implements MailTransport {

        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch answer = new CountDownLatch(1);
        private final AtomicInteger sent = new AtomicInteger();

        @Override
        public void send(Parcel parcel, EmailAddress address) {
            sent.incrementAndGet();
            reached.countDown();
            try {
                assertThat(answer.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    @Test
    void twoAtOnceSendOneMail() throws Exception {
        String id = outbox.post(
                        Samples.notice("DT-2025-09"), List.of(Samples.recipient("Sở Nội vụ", "so@coquan.example")))
                .get(0);

        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> dispatch.send(id));
        assertThat(transport.reached.await(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> dispatch.send(id));
        transport.answer.countDown();

        first.get(10, TimeUnit.SECONDS);
        second.get(10, TimeUnit.SECONDS);
        assertThat(transport.sent).hasValue(1);
    }
}
