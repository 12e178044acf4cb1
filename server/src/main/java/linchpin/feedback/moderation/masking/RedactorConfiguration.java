package linchpin.feedback.moderation.masking;

import linchpin.analysis.text.redaction.Redactor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What proposes to mask is made ready when it is first needed: reading its lists takes a moment. */
@Configuration(proxyBeanMethods = false)
class RedactorConfiguration {

    @Bean
    @Lazy
    Redactor redactor() {
        return Redactor.shipped();
    }
}
