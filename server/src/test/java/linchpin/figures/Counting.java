package linchpin.figures;

import java.nio.file.Path;
import linchpin.Linchpin;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The product, started to be measured. */
final class Counting {

    private Counting() {}

    static ConfigurableApplicationContext product(String database, Path directory, boolean counting) {
        return SpringApplication.run(
                Linchpin.class,
                "--linchpin.database-url=" + database,
                "--linchpin.data=" + directory,
                "--linchpin.reading=false", // only counts are to be measured
                "--linchpin.counting=" + counting,
                "--server.port=0");
    }
}
