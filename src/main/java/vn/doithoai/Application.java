package vn.doithoai;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Entry point of the server.
 *
 * <p>The zone is set before anything else runs: the engine stores timestamps without a zone, and a timer written
 * under UTC but read under Vietnamese time would fire seven hours off.
 */
@SpringBootApplication
public class Application {

    /** The only zone of the product, whatever the machine's. */
    public static final String ZONE = "Asia/Ho_Chi_Minh";

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        SpringApplication.run(Application.class, args);
    }
}
