package linchpin.meaning.machine;

import linchpin.analysis.text.CommentReader;
import linchpin.platform.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The reader is opened when it is first needed: it takes a second and a hundred megabytes, outside the heap. */
@Configuration(proxyBeanMethods = false)
class ReaderConfiguration {

    @Bean(destroyMethod = "close")
    @Lazy
    CommentReader commentReader(Settings settings) {
        return CommentReader.shipped(settings.data().resolve("libraries"));
    }
}
