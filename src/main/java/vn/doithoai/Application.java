package vn.doithoai;

import java.util.List;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.doithoai.rehearsal.RehearsalCommand;

/**
 * Entry point: the server, or with {@code rehearse} as first argument a rehearsal.
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
        if (args.length > 0 && args[0].equals("rehearse")) {
            List<String> arguments = List.of(args).subList(1, args.length);
            System.exit(new RehearsalCommand(System.out, System.err).run(Application.class, arguments));
        }
        SpringApplication.run(Application.class, args);
    }
}
