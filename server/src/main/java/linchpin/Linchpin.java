package linchpin;

import java.util.ArrayList;
import java.util.List;
import linchpin.commands.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the product, or does one of its commands. The only class outside a module. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Linchpin {

    /** Ends with the exit code of the command. */
    public static void main(String[] words) {
        System.exit(Commands.run(words, Linchpin::started));
    }

    private static @Nullable ConfigurableApplicationContext started(boolean pages, List<String> asked) {
        var application = new SpringApplication(Linchpin.class);
        application.setWebApplicationType(pages ? WebApplicationType.SERVLET : WebApplicationType.NONE);
        var settings = new ArrayList<>(asked);
        if (!pages) {
            settings.add("--linchpin.join=true");
            settings.add("--spring.main.lazy-initialization=true"); // a command needs no pages
        }
        try {
            return application.run(settings.toArray(String[]::new));
        } catch (RuntimeException e) {
            return null; // Spring or StartFailure has said why
        }
    }
}
