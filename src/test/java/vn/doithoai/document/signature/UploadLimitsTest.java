package vn.doithoai.document.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import vn.doithoai.document.render.SampleContents;
import vn.doithoai.engine.InvalidInputException;

/** Files made to exhaust whoever reads them. */
class UploadLimitsTest {

    private static final int MEGABYTES = 300;

    @Test
    void a_bomb_stays_closed() throws Exception {
        byte[] bomb = packed(MEGABYTES);
        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertRefused(pdf(bomb));
        assertRefused(pdf(packed(bomb)));
    }

    @Test
    void ordinary_documents_and_pictures_pass() {
        assertThatCode(() -> InflationLimit.check(SamplePdfs.of(SampleContents.report())))
                .doesNotThrowAnyException();
        assertThatCode(() -> InflationLimit.check(pdf("JFIF không nén".getBytes(StandardCharsets.UTF_8))))
                .doesNotThrowAnyException();
        assertThatCode(() -> InflationLimit.check("endstream".getBytes(StandardCharsets.US_ASCII)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_reader_kept_busy_is_given_up_and_then_the_places_are_full() {
        TimeLimit limit = new TimeLimit(Duration.ofMillis(20));
        CountDownLatch never = new CountDownLatch(1);
        for (int place = 0; place < 2; place++) {
            assertThatThrownBy(() -> limit.within(() -> {
                        boolean over = false;
                        while (!over) {
                            over = stubborn(never);
                        }
                        return over;
                    }))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("Không kiểm tra xong");
        }
        assertThatThrownBy(() -> limit.within(() -> true))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("tệp khác");
        never.countDown();
        limit.close();
    }

    @Test
    void what_breaks_a_reader_is_a_broken_file() {
        TimeLimit limit = new TimeLimit(Duration.ofMinutes(1));
        assertThatThrownBy(() -> limit.within(() -> deeper(0)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("bị hỏng");
        assertThat(limit.within(() -> 7)).isEqualTo(7);
        limit.close();
    }

    /** Does not hear the interruption, as a library at work does not. */
    private static boolean stubborn(CountDownLatch end) {
        try {
            end.await();
            return true;
        } catch (InterruptedException ignored) {
            return false;
        }
    }

    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }

    private static void assertRefused(byte[] pdf) {
        assertThatThrownBy(() -> InflationLimit.check(pdf))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("quá lớn");
    }

    private static byte[] pdf(byte[] stream) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\nstream\r\n".getBytes(StandardCharsets.US_ASCII));
        out.write(stream);
        out.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] packed(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] nothing = new byte[1024 * 1024];
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            for (int count = 0; count < megabytes; count++) {
                deflater.write(nothing);
            }
        }
        return out.toByteArray();
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        }
        return out.toByteArray();
    }
}
